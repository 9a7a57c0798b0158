import { lineOf } from './report-line.ts';

/** Headings are no longer than this. */
const LONGEST = 80;

/**
 * Which lines of a report are headings with a number, such as “1. Summary”, and not paragraphs: short lines that end like none of
 * a text, where the numbering begins again at 1 later, or goes on from the last such heading.
 * Below them is no letter, and what is there has no number, or is number 1.
 * @param lines without the spaces at their ends
 * @returns their places
 */
export function numberedHeadings(lines: readonly string[]): ReadonlySet<number> {
  const numbers = lines.map((line) => {
    const read = lineOf(line, []);
    return read.kind === 'paragraph' ? read.number : undefined;
  });
  const headings = new Set<number>();
  let last = 0;
  for (const [index, number] of numbers.entries()) {
    if (number === undefined) continue;
    const beginsAgain = numbers.indexOf(1, index + 1) !== -1;
    const goesOn = last > 0 && number === last + 1;
    if ((beginsAgain || goesOn) && looksLikeHeading(index, lines)) {
      headings.add(index);
      last = number;
    }
  }
  return headings;
}

function looksLikeHeading(index: number, lines: readonly string[]): boolean {
  const line = lines[index] ?? '';
  if (line.length > LONGEST || !/^\d+[.)\s]+\p{Lu}/u.test(line) || /[.;:,?!]$/.test(line)) return false;
  const next = lines.slice(index + 1).find((one) => one !== '') ?? '';
  const below = lineOf(next, [1]);
  if (below.kind === 'paragraph') return below.level === 1 && below.number === 1;
  // The rest of a line that was broken in two begins with a small letter.
  return below.kind === 'words' && /^[\p{Lu}“]/u.test(next);
}
