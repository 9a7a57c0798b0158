/** A line of a report, by what it begins with. The level of a paragraph is 1 for a number, 2 for a letter, 3 below that. */
export type Line =
  | { kind: 'blank' }
  | { kind: 'paragraph'; level: number; number: number; words: string }
  | { kind: 'bullet' | 'words'; words: string };

/** A number needs a point, a bracket or a tab behind it: “12 FTE” may begin a line that goes on. */
const NUMBER = /^(\d{1,3})(?:[.)]\s+|\t\s*)(\S.*)$/;
const PART = /^(\d{1,3})\.(\d{1,2})[.)]?\s+(\S.*)$/;
const LETTER = /^(?:\(([a-z]{1,5})\)|([a-z]{1,5})[.)])\s+(\S.*)$/i;
/** What word processors put before a point without a number: a bullet, a ring, a square or a dash. */
const BULLET = /^(?:[•·▪▫◦○●■□‣∙*–—-]\s+|o\t\s*)(\S.*)$/;

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((word, index) => [
    word,
    index + 1,
  ]),
);

/**
 * What a line of a report is, after those before it.
 * @param open the numbers of the paragraphs that it would be part of, if it went on below the last, the outermost first
 */
export function lineOf(line: string, open: readonly number[]): Line {
  if (line === '') return { kind: 'blank' };
  const [, number, text = ''] = NUMBER.exec(line) ?? [];
  if (number !== undefined) return { kind: 'paragraph', level: 1, number: Number(number), words: tidy(text) };
  const [, whole, part, words = ''] = PART.exec(line) ?? [];
  if (part !== undefined && Number(whole) === open[0]) {
    return { kind: 'paragraph', level: 2, number: Number(part), words: tidy(words) };
  }
  const lettered = open.length > 0 ? letteredIn(line, open.length, open.at(-1) ?? 0) : undefined;
  if (lettered !== undefined) return lettered;
  const [, point] = BULLET.exec(line) ?? [];
  return point === undefined ? { kind: 'words', words: tidy(line) } : { kind: 'bullet', words: tidy(point) };
}

/** “(i)” is the first below a letter, unless it follows “(h)”; directly below a number, it takes the place of a letter. */
function letteredIn(line: string, depth: number, last: number): Line | undefined {
  const [, inBrackets, bare, text = ''] = LETTER.exec(line) ?? [];
  const letters = (inBrackets ?? bare ?? '').toLowerCase();
  const roman = ROMAN.get(letters);
  const place = letters.length === 1 ? letters.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
  const isNext = depth === 2 && place === last + 1;
  // No row begins with “(ii)”: it goes on with one that stands in the place of letters.
  const goesOn = depth === 2 && roman === last + 1 && roman > 1;
  if (roman !== undefined && !isNext && (depth > 1 || roman === 1)) {
    return { kind: 'paragraph', level: depth > 1 && !goesOn ? 3 : 2, number: roman, words: tidy(text) };
  }
  if (place === undefined) return undefined;
  return { kind: 'paragraph', level: 2, number: place, words: tidy(text) };
}

function tidy(words: string): string {
  return words.replace(/[ \t]+/g, ' ').trim();
}
