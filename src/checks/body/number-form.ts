import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { numberedLists } from './numbered-lists.ts';

/** Numbers of paragraphs are written in one way, 2., so that all who read the file take them for the same. Of each list, the first that is not is told. */
export function numberForm(body: Body): Problem[] {
  const root = body.visits[0]?.node;
  return (root ? numberedLists(root) : []).flatMap(({ items }): Problem[] => {
    for (const { item } of items) {
      const mark = /^\d+[.)]/.exec(sourceOf(body, item))?.[0] ?? '1.';
      if (/^(?:0|[1-9]\d*)\.$/.test(mark)) continue;
      const right = `${Number(mark.slice(0, -1))}.`;
      const has = mark.endsWith(')') ? 'a bracket behind it' : 'a nought in front';
      return [
        {
          id: 'body-paragraph-form',
          ...placeAt(body, item.position?.start.offset ?? 0, mark.length),
          message: `The number “${mark}” of this paragraph has ${has}.`,
          mend: `Write ${right} in its place: the number, a full stop and a space.`,
        },
      ];
    }
    return [];
  });
}
