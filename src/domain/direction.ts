import { clean, decimalsOf, roundTo } from './decimal.ts';
import type { Period } from './period.ts';
import { isLikeForLike, periodInBrief } from './period.ts';
import type { Polarity } from './polarity.ts';

export const DIRECTIONS = ['better', 'worse', 'no clear change', 'up', 'down', 'not comparable'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** A direction and the steps that led to it, each a sentence a resident can follow. */
export type DirectionTrace = { direction: Direction; reasons: string[] };

/** A day from which an indicator is counted in another way, so that figures on either side are not compared. */
export type Break = { at: string; reason: string };

export type Level = { value: number; period: Period };

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
    const [then, now] = [earlier.period, later.period].map(periodInBrief);
    return { direction: 'not comparable', reasons: [`${then} and ${now} do not cover the same kind of period.`] };
  }
  const crossed = breaks.find(({ at }) => earlier.period.end < at && later.period.end >= at);
  if (crossed !== undefined) return { direction: 'not comparable', reasons: [crossed.reason] };

  const decimals = Math.min(decimalsOf(earlier.value), decimalsOf(later.value));
  const difference = clean(roundTo(later.value, decimals) - roundTo(earlier.value, decimals));
  return directionOf(difference, polarity, `Compared with ${periodInBrief(earlier.period)}.`);
}

/** Where an indicator went, from a stated change (of any unit; only its sign counts). */
export function directionOfChange(change: number, polarity: Polarity): DirectionTrace {
  return directionOf(change, polarity, 'The record states the change on the same period a year before.');
}

function directionOf(difference: number, polarity: Polarity, reason: string): DirectionTrace {
  if (difference === 0) return { direction: 'no clear change', reasons: [reason] };
  const rose = difference > 0;
  if (polarity === 'none') return { direction: rose ? 'up' : 'down', reasons: [reason] };
  const good = rose === (polarity === 'high-is-good');
  return { direction: good ? 'better' : 'worse', reasons: [reason] };
}
