import type { Library } from '../library/library.ts';
import { outline } from '../library/body/outline.ts';
import type { Paragraph } from '../library/body/outline.ts';
import { asRemarks, excerpt, quoted, remark } from './yaml-words.ts';

/** Of each paragraph, so many characters are shown. */
const EXCERPT = 70;

/**
 * How a resolution notes single paragraphs of an update, as notes that only have to be uncovered: one for each paragraph
 * that is not part of another. Nothing where the update is not there yet or cannot be read.
 */
export function notableParagraphs(update: string, library: Library): string[] {
  const paragraphs = paragraphsIn(update, library).filter(({ number }) => /^\d+$/.test(number));
  if (paragraphs.length === 0) return [];
  return [
    ...remark(
      'To note single paragraphs, take the # and the space behind it away from the lines of each:',
      INDENT,
    ),
    ...paragraphs.flatMap(({ number, text }) =>
      asRemarks(
        [`- update: ${quoted(update)}`, `  paragraph: ${quoted(number)} # ${excerpt(text, EXCERPT)}`],
        INDENT,
      ),
    ),
  ];
}

const INDENT = '      ';

function paragraphsIn(update: string, { updates }: Library): Paragraph[] {
  const text = updates.find(({ id }) => id === update)?.text ?? '';
  try {
    return outline(text, (name) => (name === 'Note' ? '' : '…'));
  } catch {
    // The check says what is wrong with a text that cannot be read.
    return [];
  }
}
