import type { Update } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { figuresShownIn } from './shown-figures.ts';

/** “That is 47 more than the 504 in care at the end of September.” */
const DIFFERENCE =
  /(?<![\d.,£])(\d[\d,]*) (more|fewer|less|higher|lower) than (?:the |in all |then, |last quarter[’']s )?(\d[\d,]*)(?![\d,]*\.?\d|\s?(?:%|per ?cent)|[-–/])/gi;
const MORE = /^(?:more|higher)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Differences in a text that do not lie between its number and the figure shown before them. */
export function wrongDifferences(passage: Passage, update: Update, context: CheckContext): Problem[] {
  const { text } = passage;
  if (passage.components.length === 0 || !/ than /.test(text)) return [];
  return [...text.matchAll(DIFFERENCE)].flatMap((found): Problem[] => {
    const [said, size = '', word = '', other = ''] = found;
    if (YEAR.test(other)) return [];
    const shown = figuresShownIn(passage, update.id, context)
      .filter(({ start }) => start < found.index)
      .filter(
        ({ source: { figure, indicator } }) => figure.measure === 'level' && indicator.unit === 'count',
      );
    const last = shown.at(-1);
    const value = last?.source.figure.value;
    if (last === undefined || value === undefined || value === null) return [];
    const [difference, from] = [size, other].map((digits) => Number(digits.replaceAll(',', '')));
    const is = (from ?? 0) + (difference ?? 0) * (MORE.test(word) ? 1 : -1);
    if (shown.some(({ source }) => source.figure.value === is)) return [];
    const message = `The text says “${said}”, which is ${is}, but it shows ${valueInWords(last.source)}.`;
    const mend = 'Correct the difference or the number it is from. If it is of another figure, say which.';
    return [
      { id: 'arithmetic-number-contradicts', ...passage.placeOf(found.index, said.length), message, mend },
    ];
  });
}
