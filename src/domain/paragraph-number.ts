/**
 * The number of a paragraph in a report: 7, then a letter (7f), then a roman numeral (7f ii).
 * Written without spaces: `7`, `7f`, `7fii`.
 */
export type ParagraphNumber = string;

/** A small roman numeral up to xlix, or none. */
const NUMERAL = '(?:xl|x{0,3})(?:ix|iv|v?i{0,3})';
const FORM = `[1-9]\\d{0,3}(?:[a-z]{1,2}|[a-z]${NUMERAL})?`;
const NUMBER = new RegExp(`^${FORM}$`);
const ROMAN: readonly (readonly [number, string])[] = [
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Whether the text is a paragraph number as this project writes them. */
export function isParagraphNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The letter a report gives its nth sub-paragraph: 1 is a, 26 z, 27 aa. Throws RangeError outside 1 to 702. */
export function letterOf(position: number): string {
  if (!Number.isInteger(position) || position < 1 || position > 702) {
    throw new RangeError(`No letter stands for position ${position}.`);
  }
  const last = String.fromCharCode(97 + ((position - 1) % 26));
  return position <= 26 ? last : letterOf(Math.floor((position - 1) / 26)) + last;
}

/** The small roman numeral a report gives its nth sub-sub-paragraph. Throws RangeError outside 1 to 49. */
export function romanOf(position: number): string {
  if (!Number.isInteger(position) || position < 1 || position > 49) {
    throw new RangeError(`No small roman numeral is used for position ${position}.`);
  }
  let rest = position;
  let numeral = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}

/**
 * A paragraph number from its position at each level, outermost first: [7, 6] is 7f.
 * Throws RangeError when no paragraph is numbered so: no level or more than three, or a position out of reach.
 */
export function paragraphNumber(positions: readonly number[]): ParagraphNumber {
  const [first, letter, roman] = positions;
  const number = `${first}${letter === undefined ? '' : letterOf(letter)}${roman === undefined ? '' : romanOf(roman)}`;
  if (positions.length > 3 || !isParagraphNumber(number)) {
    throw new RangeError(`No paragraph number stands for the position [${positions.join(', ')}].`);
  }
  return number;
}

/** The id of the paragraph's element on its page, for ever: `p7f`. */
export function paragraphAnchor(number: ParagraphNumber): string {
  return `p${number}`;
}

/** Where in the record a figure stands: a paragraph (`7f`) or a line of its table of indicators (`line-4`). */
export const CITATION = new RegExp(`^(?:${FORM}|line-[1-9]\\d{0,2})$`);

/** The id of the element that a citation points to: `p7f`, `line-4`. */
export function citationAnchor(citation: string): string {
  return citation.startsWith('line-') ? citation : paragraphAnchor(citation);
}

/** A citation as people say it: "paragraph 7f", "line 4 of the table". */
export function citationInWords(citation: string): string {
  return citation.startsWith('line-') ? `line ${citation.slice(5)} of the table` : `paragraph ${citation}`;
}
