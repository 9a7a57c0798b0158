import { defineHastPlugin } from 'satteri';
import type { HastPluginDefinition } from 'satteri';
import { headingSlug } from './heading-slug.ts';

/** A heading of a text, with the address it has on its page. */
export type Heading = { depth: number; slug: string; text: string };

/**
 * A Sätteri plugin that gives every heading its address. The check sees to it that no two on a page are the same.
 * @param headings what the headings are added to, in reading order
 */
export function headingAddresses(headings: Heading[]): HastPluginDefinition {
  return defineHastPlugin({
    name: 'quarterlight-heading-addresses',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = headingSlug(text);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        context.setProperty(node, 'id', slug);
      },
    },
  });
}
