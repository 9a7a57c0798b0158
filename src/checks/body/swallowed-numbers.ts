import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { lineMarksIn } from './line-marks.ts';
import type { LineMark } from './line-marks.ts';
import { citedAs, numberedLists } from './numbered-lists.ts';
import type { NumberedItem } from './numbered-lists.ts';
import { childrenOf } from './visits.ts';

/** Below a paragraph, a higher number is none of a paragraph’s but part of a sentence, such as a year. */
const HIGHEST = 49;

/** A paragraph that has lost its number: what is left of it, or the whole where nothing is. */
export type Lost = { at: number; length: number; message: string; mend?: string };

/**
 * Paragraphs that lose their number. Straight below a line of text Markdown takes “4. …” for more of that text, unless the
 * number is 1; what is not a number, a full stop and a space it never takes for one; and a number can be deleted.
 */
export function swallowedNumbers(body: Body): Problem[] {
  const root = body.visits[0]?.node;
  const atTop = lostAtTop(body);
  const found = new Set([...atTop.values()].map(({ at }) => at));
  const letters = (root ? childrenOf(root) : [])
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) => lineMarksIn(body, paragraph))
    .filter(({ number, at }) => number === undefined && !found.has(at))
    .map((mark) => inWords(mark));
  const items = (root ? numberedLists(root) : []).flatMap((list) => list.items);
  const within = items.flatMap((item) => lostWithin(body, item));
  return [...atTop.values(), ...letters, ...within].map((lost) => problemOf(body, lost));
}

/** A lost paragraph as a problem of its text. */
export function problemOf(body: Body, { at, length, ...words }: Lost): Problem {
  return { id: 'body-paragraph-swallowed', ...placeAt(body, at, length), ...words };
}

/**
 * The numbers at the top of the text that are lost, each with what it was. Of what looks like a number, only the next in
 * order is taken for one: others may be part of a sentence.
 */
export function lostAtTop(body: Body): ReadonlyMap<number, Lost> {
  const found = new Map<number, Lost>();
  let next = 1;
  let waiting: MdastNode[] = [];
  const root = body.visits[0]?.node;
  for (const node of root ? childrenOf(root) : []) {
    if (node.type === 'list' && node.ordered === true) {
      const start = node.start ?? 1;
      for (const lost of lostBefore(body, waiting, next, start)) found.set(next++, lost);
      next = start + node.children.length;
      waiting = [];
    } else if (node.type === 'paragraph') {
      const before = next;
      for (const mark of lineMarksIn(body, node)) {
        if (mark.isSure && mark.number === next) found.set(next++, inWords(mark, mark.number));
      }
      if (next === before) waiting.push(node);
    } else if (node.type === 'list' && node.children.length === 1) waiting.push(node);
  }
  return found;
}

/** The paragraphs between two numbered ones that must hold the numbers that are missing between those. */
function lostBefore(body: Body, between: readonly MdastNode[], next: number, start: number): Lost[] {
  const missing = start - next;
  if (missing < 1) return [];
  const marks = between.flatMap((node) => lineMarksIn(body, node)[0] ?? []);
  const marked = marks.filter(({ number }, index) => number === undefined || number === next + index);
  if (marked.length === missing) return marked.map((mark, index) => inWords(mark, next + index));
  if (between.length !== missing) return [];
  return between.map((node, index) => unnumbered(body, node, next + index, start));
}

/** The paragraphs that are lost at the beginnings of lines within a numbered paragraph. */
function lostWithin(body: Body, { item, positions }: NumberedItem): Lost[] {
  const next = new Set(positions.map((position) => position + 1));
  return childrenOf(item)
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) => {
      const marks = lineMarksIn(body, paragraph);
      const letters = marks.filter(({ number }) => number === undefined);
      // Behind a letter, numbers are right as soon as the letter is one.
      if (letters.length > 0) return letters;
      return marks.filter(
        ({ number = 0, fault, isSure }) =>
          isSure && (fault === undefined ? number <= HIGHEST : next.has(number)),
      );
    })
    .map((mark) => inWords(mark, undefined, positions));
}

/** How many of the paragraphs beside a numbered one are lost in it, when it has this number. */
export function lostBeside(body: Body, { item }: NumberedItem, written: number): number {
  let next = written + 1;
  for (const paragraph of childrenOf(item).filter(({ type }) => type === 'paragraph')) {
    for (const { number, isSure } of lineMarksIn(body, paragraph)) if (isSure && number === next) next += 1;
  }
  return next - written - 1;
}

/**
 * The line of a numbered paragraph that must be one of its own, when the next one has a number too many: the only
 * one that is more, or one that begins as a sentence does.
 * @param number the number that is missing
 */
export function lostBetween(body: Body, { item, positions }: NumberedItem, number: number): Lost | undefined {
  const paragraph = childrenOf(item).find(({ type }) => type === 'paragraph');
  if (paragraph === undefined) return undefined;
  const source = sourceOf(body, paragraph);
  const isOneOfTwo = source.split('\n').length === 2;
  const match = (isOneOfTwo ? /(?<=\n[ \t]*)\S/ : /(?<=\n[ \t]*)[\p{Lu}*<]/u).exec(source);
  if (match === null) return undefined;
  const line = source.slice(match.index).split('\n')[0] ?? '';
  return {
    at: (paragraph.position?.start.offset ?? 0) + match.index,
    length: line.length,
    message: `This line has no number in front, so that it is part of paragraph ${citedAs(positions)}, and number ${number} is missing.`,
    mend: `Write ${number}. in front of it, as far in as the line above begins. If it is part of that paragraph, begin the next with ${number}.`,
  };
}

/**
 * The same for a line at the very beginning of its line, straight below the last part of a numbered paragraph: Markdown takes
 * it for more of that part.
 * @param number the number that is missing
 */
export function lostBelow(body: Body, item: NumberedItem, number: number): Lost | undefined {
  const last = lastPart(item);
  const lost = last === item ? undefined : lostBetween(body, last, number);
  if (lost === undefined || body.text[lost.at - 1] !== '\n') return undefined;
  return {
    ...lost,
    mend: `Write ${number}. in front of it. If it is part of paragraph ${citedAs(last.positions)}, begin it as far in as the line above, and the next paragraph with ${number}.`,
  };
}

function lastPart({ item, positions }: NumberedItem): NumberedItem {
  const list = childrenOf(item).findLast((child) => child.type === 'list' && child.ordered === true);
  const items = list ? childrenOf(list) : [];
  const last = items.at(-1);
  return last ? lastPart({ item: last, positions: [...positions, items.length] }) : { item, positions };
}

/**
 * @param expected the number that must stand there, where that is known
 * @param within the numbers of the paragraph that it is a part of
 */
function inWords(
  { mark, number, at, isFirst, fault }: LineMark,
  expected?: number,
  within: readonly number[] = [],
): Lost {
  const place = { at, length: mark.length };
  const wanted = expected ?? number;
  const rewrite = `Write ${wanted}. in its place: the number, a full stop and a space.`;
  if (fault !== undefined) {
    return { ...place, message: `${fault}, so that it does not number the paragraph.`, mend: rewrite };
  }
  if (number === undefined) {
    return {
      ...place,
      message: `“${mark}” would be shown as it stands, and not as the number of a paragraph.`,
      mend: expected === undefined ? mendOfLetter(mark, within) : rewrite,
    };
  }
  if (isFirst) {
    const message = `“${mark}” stands in brackets, so that it does not number the paragraph.`;
    return { ...place, message, mend: rewrite };
  }
  return {
    ...place,
    message: `“${mark}” does not begin a paragraph here: it would be shown as part of the one above.`,
  };
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** How far in each level of numbers stands. */
const INDENT = 4;

/** Letters of parts are written as numbers: (a) as 1., and (i) as 1. one level further in. */
function mendOfLetter(mark: string, within: readonly number[]): string {
  const part = /^\d+\.(\d+)/.exec(mark)?.[1];
  const letter = mark.replace(/[().\d]/g, '');
  const roman = ROMANS.indexOf(letter) + 1;
  const ofLetter = letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  // Straight below part b, the letter c is the next part, and none of b.
  const isNext = letter.length === 1 && within[1] === ofLetter - 1;
  const isRoman = !isNext && roman > 0 && (letter.length > 1 || letter === 'i');
  const number = part ?? (isRoman ? roman : ofLetter);
  const spaces = INDENT * (isNext ? 1 : Math.max(within.length, isRoman ? 2 : 1));
  return `Write ${number}. in place of ${mark}, with ${spaces} spaces in front of it: the page shows a and b for 1 and 2, and below those i and ii.`;
}

function unnumbered(body: Body, node: MdastNode, number: number, start: number): Lost {
  const source = sourceOf(body, node);
  const line = source.split('\n')[0] ?? '';
  const has = node.type === 'list' ? 'a hyphen and no number' : 'no number';
  return {
    at: node.position?.start.offset ?? 0,
    length: line.length,
    message: `This paragraph has ${has} in front, and number ${number} is missing: the next is numbered ${start}.`,
    mend: `Write ${number}. in front of it${node.type === 'list' ? ', in place of the hyphen' : ''}. If it is to have no number, begin the paragraphs behind it with ${number}.`,
  };
}
