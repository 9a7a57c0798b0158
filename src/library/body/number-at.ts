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
  if (number < 1) {
    return `Paragraph numbers start at 1, but a list in the text starts at ${number}. Write 1 or more before its first paragraph.`;
  }
  if (number > 9999) return `Paragraph numbers end at 9999, but a list in the text reaches ${number}.`;
  if (letter === undefined) return undefined;
  if (letter < 1)
    return `The letters below paragraph ${number} start at a, which is 1: its list starts at ${letter}.`;
  if (letter > 702)
    return `The letters below paragraph ${number} end at zz, which is the 702nd: its list reaches ${letter}.`;
  const lettered = `${number}${letterOf(letter)}`;
  if (roman === undefined) return undefined;
  if (letter > 26) {
    return `Paragraph ${lettered} cannot have numbered paragraphs below it: beyond the 26 letters they have no numbers. Write them in ${lettered} itself, or begin a new paragraph before.`;
  }
  if (roman < 1)
    return `The numerals below paragraph ${lettered} start at i, which is 1: its list starts at ${roman}.`;
  if (roman > 49)
    return `The numerals below paragraph ${lettered} end at xlix, which is 49: its list reaches ${roman}.`;
  return undefined;
}
