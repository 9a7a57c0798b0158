import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import type { Body } from './body.ts';
import { showsSomething } from './shown.ts';
import { childrenOf, visitsTo } from './visits.ts';

/** Items of lists that say nothing of their own, whatever stands below them. */
export function emptyItems(body: Body): Problem[] {
  return visitsTo(body.visits, 'listItem').flatMap(({ node, above }) => {
    const own = childrenOf(node).filter(({ type }) => type !== 'list');
    if (own.some(showsSomething)) return [];
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
