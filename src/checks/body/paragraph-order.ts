import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { citedAs, numberedLists } from './numbered-lists.ts';
import type { NumberedItem, NumberedList } from './numbered-lists.ts';
import { swallowedIn } from './swallowed-numbers.ts';
import { childrenOf } from './visits.ts';

type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/**
 * Numbered paragraphs carry on from 1, across headings and charts, and so do those below each of them. Markdown looks at
 * the first number of a list only and counts on from there, so what is written and what is published can differ.
 */
export function paragraphOrder(body: Body): Problem[] {
  const next = new Map<MdastNode, number>();
  const root = body.visits[0]?.node;
  const swallowed = swallowedIn(body);
  return (root ? numberedLists(root) : []).flatMap((list) => {
    let first = next.get(list.parent) ?? 1;
    while (list.parent === root && swallowed.has(first)) first += 1;
    const { problems, last } = inOrder(body, list, first);
    next.set(list.parent, last + 1);
    return problems;
  });
}

function inOrder(
  body: Body,
  { within, items }: NumberedList,
  first: number,
): { problems: Problem[]; last: number } {
  let last = first - 1;
  let isRepeating = false;
  const problems = items.flatMap((item, index) => {
    const written = writtenNumber(body, item);
    const isNext = written === last + 1;
    // Whoever writes 1. before every paragraph has made one mistake.
    const isOneMore = isRepeating && written === last;
    isRepeating = written === last;
    last = written;
    if (isNext || isOneMore) return [];
    const place = placeAt(body, item.item.position?.start.offset ?? 0, String(written).length + 1);
    const finding =
      index === 0 ? outOfOrder(within, written, first) : renumbered(item, items[index - 1] ?? item, written);
    return [{ ...finding, ...place }];
  });
  return { problems, last };
}

function outOfOrder(within: readonly number[], written: number, expected: number): Finding {
  const below = within.length > 0 ? ` below paragraph ${citedAs(within)}` : '';
  const message =
    expected === 1
      ? `The first paragraph${below} is numbered ${written}, and not 1.`
      : `This paragraph${below} is numbered ${written}, but the next number is ${expected}.`;
  return { id: 'body-paragraph-order', message, mend: `Write ${expected}. in front of it.` };
}

function renumbered({ positions }: NumberedItem, before: NumberedItem, written: number): Finding {
  const above = positions.slice(0, -1);
  const given = positions.at(-1);
  const below = above.length > 0 ? ` below paragraph ${citedAs(above)}` : '';
  const letter = above.length > 0 ? `, which is ${citedAs(positions)}` : '';
  const indent = Math.max(4, (childrenOf(before.item)[0]?.position?.start.column ?? 1) - 1);
  return {
    id: 'body-paragraph-renumbered',
    message: `This paragraph${below} is written as ${written} but would be published as ${given}${letter}.`,
    mend:
      written === 1
        ? `Write ${given}. in front of it. If it belongs below paragraph ${citedAs(before.positions)}, begin its line with ${indent} spaces.`
        : `Write ${given}. in front of it, or put in what is missing before it.`,
  };
}

/** The number in front of an item, as it is written. */
function writtenNumber(body: Body, { item, positions }: NumberedItem): number {
  return Number(/^\d+/.exec(sourceOf(body, item))?.[0] ?? positions.at(-1));
}
