import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { numberedLists } from './numbered-lists.ts';
import { childrenOf } from './visits.ts';

/** A line that begins like a numbered paragraph, or like a lettered one: “4. ”, “b) ”, “(iv) ”. */
const MARKED_LINE = /(?<=^|\n)[ \t]*(\(?(?:(\d{1,4})|[a-z]|[ivxl]{2,6})[.)])[ \t]/g;

/** Below a paragraph, a higher number is none of a paragraph’s but part of a sentence, such as a year. */
const HIGHEST = 49;

/**
 * Paragraphs that lose their number. Straight below a line of text Markdown takes “4. …” for more of that text, unless the
 * number is 1; and letters it never takes for numbers.
 */
export function swallowedNumbers(body: Body): Problem[] {
  const atTop = [...swallowedIn(body).values()];
  const root = body.visits[0]?.node;
  const items = (root ? numberedLists(root) : []).flatMap((list) => list.items.map(({ item }) => item));
  const within = [root, ...items].flatMap((parent) =>
    (parent ? childrenOf(parent) : [])
      .filter(({ type }) => type === 'paragraph')
      .flatMap((paragraph) => marksIn(body, paragraph))
      .filter(({ number }) => number === undefined || (parent !== root && number <= HIGHEST)),
  );
  return [...atTop, ...within].map(({ mark, number, at }) => ({
    id: 'body-paragraph-swallowed',
    ...placeAt(body, at, mark.length),
    message:
      number === undefined
        ? `“${mark}” would be shown as it stands, and not as the number of a paragraph.`
        : `“${mark}” does not begin a paragraph here: it would be shown as part of the one above.`,
    ...(number === undefined && {
      mend: 'Write 1. in front of the first and 2. in front of the next: the page shows a and b, below those i and ii.',
    }),
  }));
}

/** What looks like a number at the beginning of a line, and where it stands in the file. */
type Mark = { mark: string; number: number | undefined; at: number };

/**
 * The numbers at the top of the text that are lost. Only the next number in order is taken for one: others may be part of a
 * sentence.
 */
export function swallowedIn(body: Body): Map<number, Mark> {
  const found = new Map<number, Mark>();
  let next = 1;
  const root = body.visits[0]?.node;
  for (const node of root ? childrenOf(root) : []) {
    if (node.type === 'list' && node.ordered === true) next = (node.start ?? 1) + node.children.length;
    if (node.type !== 'paragraph') continue;
    for (const mark of marksIn(body, node)) {
      if (mark.number !== next) continue;
      found.set(next, mark);
      next += 1;
    }
  }
  return found;
}

function marksIn(body: Body, paragraph: MdastNode): Mark[] {
  const start = paragraph.position?.start.offset ?? 0;
  return [...sourceOf(body, paragraph).matchAll(MARKED_LINE)].map(
    ({ 0: line, 1: mark = '', 2: digits, index }) => ({
      mark,
      number: digits === undefined ? undefined : Number(digits),
      at: start + index + line.indexOf(mark),
    }),
  );
}
