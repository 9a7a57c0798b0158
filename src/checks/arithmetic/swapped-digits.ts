import { breakBetween } from '../../domain/direction.ts';
import { isLikeForLike } from '../../domain/like-periods.ts';
import type { Check } from '../context.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { isExplainedBy } from './explained-jumps.ts';
import { BACK, besideOther, explainInNote, heldAgainstSound, seriesOf } from './series.ts';
import type { Series } from './series.ts';

/** A share moves so many points only with a reason, and a count by such a part of itself. */
const FAR_POINTS = 40;
const FAR_TIMES = 1.5;
/** Swapped back, the number is about the one before: so many points off, or such a part of it. */
const NEAR_POINTS = 4;
const NEAR_PART = 0.05;
/** A smaller count moves by itself. */
const LEAST_COUNT = 100;

/** Figures far from the like one before them that come close to it when their first two digits change places: 49 for 94. */
export const swappedDigits: Check = (context) => seriesOf(context).flatMap(swappedIn);

function swappedIn(figures: Series): Problem[] {
  return heldAgainstSound(figures, (figure, sound) => {
    const before = swappedFrom(figure, sound.slice(-BACK));
    return before !== undefined && !isExplainedBy(figure, before) ? problem(figure, before) : undefined;
  });
}

/** The figure before one that it looks like with its digits swapped. Most are not far from any, and need no look at times. */
function swappedFrom(figure: KnownFigure, earlier: readonly KnownFigure[]): KnownFigure | undefined {
  if (!earlier.some((one) => isFar(one, figure))) return undefined;
  const before = earlier.findLast(({ period }) => isLikeForLike(period, figure.period));
  return before && looksSwapped(before, figure) ? before : undefined;
}

function isFar(before: KnownFigure, figure: KnownFigure): boolean {
  const [was, is] = [before.figure.value, figure.figure.value];
  return figure.indicator.unit === 'percent'
    ? Math.abs(is - was) >= FAR_POINTS
    : Math.max(is, was) >= FAR_TIMES * Math.min(is, was) && Math.min(is, was) >= LEAST_COUNT;
}

function looksSwapped(before: KnownFigure, figure: KnownFigure): boolean {
  if (!isFar(before, figure) || breakBetween(before.period, figure.period, figure.indicator.breaks))
    return false;
  const swapped = withDigitsSwapped(figure.figure.value);
  if (swapped === undefined || yearOf(figure) - yearOf(before) > 1) return false;
  const off = Math.abs(swapped - before.figure.value);
  return off <= (figure.indicator.unit === 'percent' ? NEAR_POINTS : NEAR_PART * before.figure.value);
}

/** In several years much can change. */
function yearOf({ period: { end } }: KnownFigure): number {
  return Number(end.slice(0, 4));
}

/** A number with its first two digits the other way round; undefined where it has fewer, or they are the same. */
function withDigitsSwapped(value: number): number | undefined {
  const [, first = '', second = '', rest = ''] = /^(\d)(\d)(.*)$/.exec(String(value)) ?? [];
  return first === second ? undefined : Number(`${second}${first}${rest}`);
}

function problem(figure: KnownFigure, before: KnownFigure): Problem {
  const swapped = withDigitsSwapped(figure.figure.value) ?? 0;
  return {
    id: 'arithmetic-digits-swapped',
    ...placeInFigure(figure),
    message: `${besideOther(figure, before)}: with its first two digits the other way round it would be ${swapped}.`,
    mend: `Compare it with the record. ${explainInNote(before)}`,
  };
}
