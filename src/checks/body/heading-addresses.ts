import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { Body } from './body.ts';
import { pageAnchorsOf } from './page-anchors.ts';
import { quoted } from './quoted.ts';
import { headingSlug } from '../../library/body/heading-slug.ts';
import { visitsTo, wordsIn } from './visits.ts';

/** What paragraphs, lines of the table and resolutions have as their addresses. */
const NUMBERED = /^(?:p\d+[a-z]*|line-\d+|r\d+)$/;

/** Headings that would share their address with another heading or another part of the page. */
export function headingAddresses(body: Body): Problem[] {
  const taken = new Set(pageAnchorsOf(body.collection));
  const seen = new Map<string, number>();
  return visitsTo(body.visits, 'heading').flatMap(({ node }): Problem[] => {
    const words = wordsIn(node);
    const slug = headingSlug(words);
    const earlier = seen.get(slug) ?? seen.get(slug.replace(/-\d{1,2}$/, ''));
    if (slug !== '') seen.set(slug, seen.get(slug) ?? node.position?.start.line ?? 1);
    if (earlier !== undefined) {
      const message = `The heading ${quoted(words)} would have the same address as the one on line ${earlier}, or be taken for it.`;
      return [{ id: 'body-heading-repeated', ...placeOfNode(body, node), message }];
    }
    if (!taken.has(slug) && !NUMBERED.test(slug)) return [];
    const message = `The heading ${quoted(words)} would have the address “#${slug}”, which another part of the page has.`;
    return [{ id: 'body-heading-taken', ...placeOfNode(body, node), message }];
  });
}
