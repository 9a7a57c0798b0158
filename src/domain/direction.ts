import { decimalsOf, roundTo } from './decimal.ts';
import type { Period } from './period.ts';
import { isLikeForLike } from './like-periods.ts';
import { periodInWords } from './period-words.ts';
import type { Polarity } from './polarity.ts';

export const DIRECTIONS = ['better', 'worse', 'no clear change', 'up', 'down', 'not comparable'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** A direction and the steps that led to it, each a sentence a resident can follow. */
export type DirectionTrace = {
  direction: Direction;
  reasons: string[];
  /** The earlier period of two that were compared. */
  since?: Period;
};

/** A day from which an indicator is counted in another way, so that figures on either side are not compared. */
export type Break = { at: string; reason: string };

/** A value, and the decimals it is printed with where the number alone has lost a final zero: 1 for 9.0. */
export type Level = { value: number; period: Period; decimals?: number | undefined };

/**
 * Where an indicator went between two levels. Only like is compared with like: the bases must match and no break in the
 * series may lie between. Values are compared at the coarser of their printed precisions, since a difference finer than
 * that is not in the record. An indicator without polarity goes up or down, never better or worse.
 */
export function directionBetween(
  earlier: Level,
  later: Level,
  { polarity, breaks = [] }: { polarity: Polarity; breaks?: readonly Break[] },
): DirectionTrace {
  if (!isLikeForLike(earlier.period, later.period)) {
    const [then, now] = [earlier.period, later.period].map(periodInWords);
    const reason = `A figure for ${then} and one for ${now} do not cover the same kind of period.`;
    return { direction: 'not comparable', reasons: [reason] };
  }
  const crossed = breakBetween(earlier.period, later.period, breaks);
  if (crossed !== undefined) return { direction: 'not comparable', reasons: [crossed.reason] };

  const decimals = Math.min(printedDecimals(earlier), printedDecimals(later));
  const difference = roundTo(later.value, decimals) - roundTo(earlier.value, decimals);
  const reason = `Compared with ${periodInWords(earlier.period)}.`;
  return { ...directionOf(difference, polarity, reason), since: earlier.period };
}

/**
 * The break that keeps two periods from being compared, in whichever order they come: one that lies between them, or
 * that cuts either in two, since such a figure belongs to neither side.
 */
export function breakBetween(a: Period, b: Period, breaks: readonly Break[]): Break | undefined {
  const start = a.start < b.start ? a.start : b.start;
  const end = a.end > b.end ? a.end : b.end;
  return breaks.find(({ at }) => start < at && at <= end);
}

/** Where an indicator went, from a stated change (of any unit; only its sign counts). */
export function directionOfChange(change: number, polarity: Polarity): DirectionTrace {
  return directionOf(change, polarity, 'The record states the change on the same period a year before.');
}

function printedDecimals({ value, decimals }: Level): number {
  return decimals ?? decimalsOf(value);
}

function directionOf(difference: number, polarity: Polarity, reason: string): DirectionTrace {
  if (difference === 0) return { direction: 'no clear change', reasons: [reason] };
  const rose = difference > 0;
  if (polarity === 'none') return { direction: rose ? 'up' : 'down', reasons: [reason] };
  const good = rose === (polarity === 'high-is-good');
  return { direction: good ? 'better' : 'worse', reasons: [reason] };
}
