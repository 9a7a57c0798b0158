import type { Problem } from '../problem.ts';
import { placeAt, placeOfNode } from '../project/place.ts';
import type { Body } from './body.ts';
import { quoted } from './quoted.ts';
import { showsSomething } from './shown.ts';
import { childrenOf, wordsIn } from './visits.ts';

const NAMES = { pages: 'page', decisions: 'decision', updates: 'update' } as const;

/**
 * Texts that say nothing: pages without a word, and pages and decisions that have headings and nothing else. A decision may
 * say all in its details, and what an update has to say its figures cite.
 */
export function emptyText(body: Body): Problem[] {
  const [root] = body.visits;
  if (body.collection === 'updates' || root === undefined) return [];
  const blocks = childrenOf(root.node).filter(showsSomething);
  const [first] = blocks;
  if (blocks.some(({ type }) => type !== 'heading')) return [];
  if (first === undefined) {
    if (body.collection === 'decisions') return [];
    const place = placeAt(body, startOfText(body.text));
    return [{ id: 'body-empty-text', ...place, message: 'This page has no text.' }];
  }
  const message = `This ${NAMES[body.collection]} has nothing below the heading ${quoted(wordsIn(first))}.`;
  return [{ id: 'body-empty-text', ...placeOfNode(body, first), message }];
}

/** Where the text begins, or should: behind the line of hyphens that ends the details. */
function startOfText(text: string): number {
  const fence = /\n---[^\S\n]*(?:\n\s*|$)/.exec(text);
  return fence === null ? 0 : Math.min(fence.index + fence[0].length, text.length - 1);
}
