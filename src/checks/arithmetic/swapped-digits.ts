import { breakBetween } from '../../domain/direction.ts';
import { isLikeForLike } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { isExplainedBy } from './explained-jumps.ts';
import { seriesOf } from './jumps.ts';

/** A share moves so many points only with a reason, and a count by such a part of itself. */
const FAR_POINTS = 40;
const FAR_TIMES = 1.5;
/** Swapped back, the number is about the one before: so many points off, or such a part of it. */
const NEAR_POINTS = 4;
const NEAR_PART = 0.05;
/** Only so many figures before it are searched for one that covers the same kind of time. */
const BACK = 12;
/** A smaller count moves by itself. */
const LEAST_COUNT = 100;

/** Figures far from the like one before them that come close to it when their first two digits change places: 49 for 94. */
export const swappedDigits: Check = (context) => seriesOf(context).flatMap(swappedIn);

/** Each figure is held against the last one that is not refused itself, so that a slip is told once and where it is. */
function swappedIn(figures: readonly KnownFigure[]): Problem[] {
  const sound: KnownFigure[] = [];
  return figures.flatMap((figure) => {
    const swapped = swappedFrom(figure, sound.slice(-BACK));
    if (swapped !== undefined && !isExplainedBy(figure, swapped)) return [problem(figure, swapped)];
    sound.push(figure);
    return [];
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
  const { path, line } = placeInFigure(before);
  const swapped = withDigitsSwapped(figure.figure.value) ?? 0;
  return {
    id: 'arithmetic-digits-swapped',
    ...placeInFigure(figure),
    message: `“${figure.indicator.title}” is ${inWords(figure)}, but ${inWords(before)} (${path}, line ${line}): with its first two digits the other way round it would be ${swapped}.`,
    mend: `Compare it with the record. If the figure is right, say so in its note:, with the other figure and the reason, such as note: 'It was ${valueInWords(before)} before the council began to count everybody.'`,
  };
}

function inWords(figure: KnownFigure): string {
  return `${valueInWords(figure)} for ${periodInWords(figure.period)}`;
}
