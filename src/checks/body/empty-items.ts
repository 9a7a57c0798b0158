import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import type { Body } from './body.ts';
import { childrenOf, visitsBelow, visitsTo } from './visits.ts';

/** What shows something, or is at fault itself where it does not. */
const SHOWN: ReadonlySet<string> = new Set([
  'inlineCode',
  'link',
  'image',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]);

/** Items of lists that say nothing of their own, whatever stands below them. */
export function emptyItems(body: Body): Problem[] {
  return visitsTo(body.visits, 'listItem').flatMap(({ node, above }) => {
    const own = childrenOf(node).filter(({ type }) => type !== 'list');
    if (own.some(saysSomething)) return [];
    const isNumbered = above?.node.type === 'list' && above.node.ordered === true;
    const what = isNumbered ? 'numbered paragraph' : 'point of a list';
    return [
      {
        id: 'body-empty-item',
        ...placeAt(body, node.position?.start.offset ?? 0),
        message: `This ${what} has no words.`,
      },
    ];
  });
}

function saysSomething(node: MdastNode): boolean {
  return visitsBelow(node).some(
    ({ node: part }) => SHOWN.has(part.type) || (part.type === 'text' && part.value.trim() !== ''),
  );
}
