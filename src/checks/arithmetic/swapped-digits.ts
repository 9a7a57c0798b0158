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
const FAR_POINTS = 25;
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
    const before = sound.slice(-BACK).findLast(({ period }) => isLikeForLike(period, figure.period));
    if (before && looksSwapped(before, figure) && !isExplainedBy(figure, before))
      return [problem(figure, before)];
    sound.push(figure);
    return [];
  });
}

function looksSwapped(before: KnownFigure, figure: KnownFigure): boolean {
  if (breakBetween(before.period, figure.period, figure.indicator.breaks)) return false;
  const swapped = withDigitsSwapped(figure.figure.value);
  if (swapped === undefined || yearOf(figure) - yearOf(before) > 1) return false;
  const [was, is] = [before.figure.value, figure.figure.value];
  if (figure.indicator.unit === 'percent') {
    return Math.abs(is - was) >= FAR_POINTS && Math.abs(swapped - was) <= NEAR_POINTS;
  }
  const isFar = Math.max(is, was) >= FAR_TIMES * Math.min(is, was);
  return isFar && Math.min(is, was) >= LEAST_COUNT && Math.abs(swapped - was) <= NEAR_PART * was;
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
