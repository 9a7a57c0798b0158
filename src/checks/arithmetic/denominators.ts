import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { isExact, publishedFiguresOf } from './published-levels.ts';
import { impossibleShare } from './shares.ts';

/** Percentages held against the count they are a share of, where that is published for the same time and area. */
export const denominatorsAgree: Check = (context) => {
  const published = publishedFiguresOf(context);
  return knownFiguresOf(context)
    .filter((figure) => isExact(figure) && figure.figure.measure === 'level')
    .flatMap((figure) => {
      const shareOf = figure.indicator['share-of'];
      const whole = shareOf === undefined ? undefined : published.levelOf(shareOf, figure);
      return whole && isExact(whole) && whole.figure.value > 0 ? against(figure, whole) : [];
    });
};

function against(figure: KnownFigure, whole: KnownFigure): Problem[] {
  const { denominator, numerator } = figure.figure;
  const count = whole.figure.value;
  if (!Number.isSafeInteger(count)) return [];
  if (denominator !== undefined) {
    if (denominator === count) return [];
    const { path, line } = placeInFigure(whole);
    const message = `The figure is said to be out of ${denominator} in all (denominator), but ${figureInWords(whole)} is ${valueInWords(whole)} (${path}, line ${line}).`;
    return [{ id: 'arithmetic-denominator', ...placeInFigure(figure, 'denominator'), message }];
  }
  const fault = numerator === undefined ? impossibleShare(figure, count) : undefined;
  if (fault === undefined) return [];
  const message = `${fault} It is a share of ${figureInWords(whole)}.`;
  return [{ id: 'arithmetic-impossible-share', ...placeInFigure(figure), message }];
}
