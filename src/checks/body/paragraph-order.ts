import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { citedAs, numberedLists } from './numbered-lists.ts';
import type { NumberedItem, NumberedList } from './numbered-lists.ts';
import { lostAtTop, lostBelow, lostBeside, lostBetween, problemOf } from './swallowed-numbers.ts';
import { childrenOf } from './visits.ts';

type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/**
 * Which numbers may come next: the first is the one to name. Behind a wrong number there are two, since it may be that
 * number that is to be mended, or all that follow.
 */
type Next = readonly [number, ...number[]];

/**
 * Numbered paragraphs carry on from 1, across headings and charts, and so do those below each of them. Markdown looks at
 * the first number of a list only and counts on from there, so what is written and what is published can differ.
 */
export function paragraphOrder(body: Body): Problem[] {
  const nextIn = new Map<MdastNode, Next>();
  const root = body.visits[0]?.node;
  const lost = lostAtTop(body);
  const beyondLost = (number: number): number => (lost.has(number) ? beyondLost(number + 1) : number);
  return (root ? numberedLists(root) : []).flatMap((list) => {
    const [first, ...others] = nextIn.get(list.parent) ?? [1];
    const isAtTop = list.parent === root;
    const expected: Next = isAtTop ? [beyondLost(first), ...others.map(beyondLost)] : [first, ...others];
    const { problems, next } = inOrder(body, list, expected);
    nextIn.set(list.parent, next);
    return problems;
  });
}

function inOrder(body: Body, list: NumberedList, expected: Next): { problems: Problem[]; next: Next } {
  const problems: Problem[] = [];
  let next = expected;
  let before: number | undefined;
  let isRepeating = false;
  /** Paragraphs that belong between these and stand elsewhere, or have lost their number. */
  let elsewhere = 0;
  for (const [index, item] of list.items.entries()) {
    const written = writtenNumber(body, item);
    // Whoever writes 1. before every paragraph has made one mistake.
    const isOneMore = isRepeating && written === before;
    const isNext = next.includes(written);
    if (!isNext && !isOneMore) {
      const above = list.items[index - 1];
      problems.push(
        above === undefined
          ? outOfOrder(body, list, item, written, next[0])
          : renumbered(body, above, item, written, elsewhere),
      );
    }
    isRepeating = written === before;
    before = written;
    const misplaced = lostBeside(body, item, written) + indentedBeside(body, item, written);
    elsewhere += misplaced;
    const after = written + 1 + misplaced;
    next = isNext ? [after] : [after, next[0] + 1];
  }
  return { problems, next };
}

function outOfOrder(
  body: Body,
  { within, parent }: NumberedList,
  item: NumberedItem,
  written: number,
  expected: number,
): Problem {
  const below = within.length > 0 ? ` below paragraph ${citedAs(within)}` : '';
  const message =
    expected === 1
      ? `The first paragraph${below} is numbered ${written}, and not 1.`
      : `This paragraph${below} is numbered ${written}, but the next number is ${expected}.`;
  const isIndentedTooFar = within.length > 0 && written === numberIn(body, parent, within) + 1;
  const mend = isIndentedTooFar
    ? `If it stands beside paragraph ${citedAs(within)}, begin its line where the line of that paragraph begins. If it belongs below it, write ${expected} in place of ${written}.`
    : `Write ${expected} in place of ${written}${written > expected ? ', or put in what is missing before it' : ''}.`;
  return placed(body, item, written, { id: 'body-paragraph-order', message, mend });
}

function renumbered(
  body: Body,
  before: NumberedItem,
  item: NumberedItem,
  written: number,
  elsewhere: number,
): Problem {
  const { positions } = item;
  const above = positions.slice(0, -1);
  const given = positions.at(-1) ?? 1;
  const right = given + elsewhere;
  const lost =
    written === right + 1 ? (lostBetween(body, before, right) ?? lostBelow(body, before, right)) : undefined;
  if (lost !== undefined) return problemOf(body, lost);
  const below = above.length > 0 ? ` below paragraph ${citedAs(above)}` : '';
  const letter = above.length > 0 ? `, which is ${citedAs(positions)}` : '';
  const indent = Math.max(4, (childrenOf(before.item)[0]?.position?.start.column ?? 1) - 1);
  return placed(body, item, written, {
    id: 'body-paragraph-renumbered',
    message: `This paragraph${below} is written as ${written} but would be published as ${given}${letter}.`,
    mend:
      written === 1
        ? `Write ${right} in place of 1. If it belongs below paragraph ${citedAs(before.positions)}, begin its line with ${indent} spaces.`
        : `Write ${right} in place of ${written}, or put in what is missing before it.`,
  });
}

function placed(body: Body, { item }: NumberedItem, written: number, finding: Finding): Problem {
  const place = placeAt(body, item.position?.start.offset ?? 0, String(written).length + 1);
  return { ...finding, ...place };
}

/** How many paragraphs stand below one that carry on its number, and so belong beside it. */
function indentedBeside(body: Body, { item, positions }: NumberedItem, written: number): number {
  const list = childrenOf(item).find((child) => child.type === 'list' && child.ordered === true);
  const [first] = list ? childrenOf(list) : [];
  if (list === undefined || first === undefined) return 0;
  return numberIn(body, first, positions) === written + 1 && written > 0 ? childrenOf(list).length : 0;
}

/** The number in front of a paragraph, as it is written. */
function writtenNumber(body: Body, { item, positions }: NumberedItem): number {
  return numberIn(body, item, positions);
}

function numberIn(body: Body, item: MdastNode, positions: readonly number[]): number {
  return Number(/^\d+/.exec(sourceOf(body, item))?.[0] ?? positions.at(-1));
}
