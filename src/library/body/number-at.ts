import { letterOf, paragraphNumber } from '../../domain/paragraph-number.ts';
import type { ParagraphNumber } from '../../domain/paragraph-number.ts';

/**
 * The number of the paragraph at these positions, outermost first, as `paragraphNumber` has it.
 * @throws Error when a list runs past what can be numbered, in words that say to an author which and how to mend it
 */
export function numberAt(positions: readonly number[]): ParagraphNumber {
  const fault = faultOf(positions);
  if (fault !== undefined) throw new Error(fault);
  return paragraphNumber(positions);
}

function faultOf([number = 0, letter, roman]: readonly number[]): string | undefined {
  return (
    outside(number, 9999, 'Paragraph numbers') ??
    outside(letter, 702, `The letters below paragraph ${number}`) ??
    withoutNumerals(number, letter, roman) ??
    outside(roman, 49, `The numerals below paragraph ${number}${letterOf(letter ?? 1)}`)
  );
}

function outside(position: number | undefined, last: number, what: string): string | undefined {
  if (position === undefined) return undefined;
  if (position < 1)
    return `${what} start at 1, but a list in the text starts at ${position}. Start it at 1 or more.`;
  if (position > last)
    return `${what} end at ${last}, but a list in the text reaches ${position}. Make it shorter.`;
  return undefined;
}

/** Behind two letters a numeral could not be told from them, so 7aa has no 7aai. */
function withoutNumerals(number: number, letter = 1, roman: number | undefined): string | undefined {
  if (roman === undefined || letter <= 26) return undefined;
  const lettered = `${number}${letterOf(letter)}`;
  return `Paragraph ${lettered} cannot have numbered paragraphs below it: only the first 26 letters can. Make them part of ${lettered}, or begin a new paragraph before it.`;
}
