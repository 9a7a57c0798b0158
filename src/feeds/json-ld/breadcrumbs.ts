import type { Library } from '../../library/library.ts';
import { absolute } from '../addresses.ts';
import type { Node } from './node.ts';

type Step = { text: string; href: string };

/** The way to a page: the home page, the pages above it, and the page itself. */
export function breadcrumbs(trail: readonly Step[], page: Step, library: Pick<Library, 'site'>): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ text: 'Home', href: '/' }, ...trail, page].map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: { '@id': absolute(href, library) },
    })),
  };
}
