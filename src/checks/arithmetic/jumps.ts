import { breakBetween } from '../../domain/direction.ts';
import { comparePeriods, isLikeForLike } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { isExact, publishedFiguresOf } from './published-levels.ts';

/** A figure this many times another is more often a slip of the finger than news. */
const JUMP = 10;
/** Smaller numbers jump by themselves: from 1 to 10 there is nothing to look at. */
const LEAST = 20;
/** Only so many figures before it are searched for one that covers the same kind of time. */
const BACK = 12;

/** Figures ten times the like one before them, or a tenth of it. */
export const jumps: Check = (context) => {
  const levels = publishedFiguresOf(context).all.filter(({ figure }) => figure.measure === 'level');
  const series = Map.groupBy(
    levels,
    ({ indicator, area, period }) => `${indicator.id} ${area} ${period.basis}`,
  );
  return [...series.values()].flatMap((figures) => {
    const inOrder = figures.toSorted((a, b) => comparePeriods(a.period, b.period));
    return inOrder.flatMap((figure, index) => {
      const before = inOrder
        .slice(Math.max(0, index - BACK), index)
        .findLast(({ period }) => isLikeForLike(period, figure.period));
      if (before === undefined || !isJump(before, figure)) return [];
      const times =
        figure.figure.value > before.figure.value ? 'ten times as much or more' : 'a tenth or less';
      const message = `“${figure.indicator.title}” goes from ${inWords(before)} to ${inWords(figure)}: ${times}.`;
      return [{ id: 'arithmetic-jump', ...placeInFigure(figure), message }];
    });
  });
};

function isJump(before: KnownFigure, after: KnownFigure): boolean {
  if (![before, after].every(isExact) || breakBetween(before.period, after.period, after.indicator.breaks))
    return false;
  const [less = 0, more = 0] = [before.figure.value, after.figure.value].toSorted((a, b) => a - b);
  return less > 0 && more >= LEAST && more >= JUMP * less;
}

function inWords(figure: KnownFigure): string {
  return `${valueInWords(figure)} for ${periodInWords(figure.period)}`;
}
