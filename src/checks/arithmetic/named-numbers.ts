import type { CheckContext } from '../context.ts';
import { placeInFigure } from '../figures.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { misnamedFigures } from './named-figures.ts';
import { misnamedShares } from './named-shares.ts';
import { numberInWords } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';

/** Part of whatever may be a number: most passages have neither. */
const MAY_NUMBER = /\d|hundred|per ?cent/i;

/** Numbers and shares in words that a passage says of an indicator by its name, and that no figure of it is. */
export function misnamedNumbers(passage: Passage, context: CheckContext): Problem[] {
  const { text } = passage;
  const numbers = MAY_NUMBER.test(text) ? misnamedFigures(text, context) : [];
  return [...numbers, ...misnamedShares(text, context)].map(({ figure, start, said }) => {
    const place = passage.placeOf(start, said.length);
    return {
      id: 'arithmetic-number-contradicts',
      ...place,
      message: `The text says ${said}, but ${numberInWords(figure)}.`,
      ...mendFrom(place.path, figure),
    };
  });
}

/** In another file than the figure’s own, nothing can be added at the top. */
function mendFrom(path: string, { source }: ProseFigure): { mend?: string } {
  const figure = placeInFigure(source);
  if (figure.path === path) return {};
  const mend = `Correct the text, or the figure if that is wrong (${figure.path}, line ${figure.line}). If the text is on another time or place, say which.`;
  return { mend };
}
