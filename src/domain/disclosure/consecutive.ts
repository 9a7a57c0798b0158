import type { Period } from '../period.ts';

/** The longest quarter, July to September or October to December, and the days its ends may be off. */
const A_QUARTER = 93;

/**
 * Whether a period is the next one after another of its basis: a quarter after a quarter, a year after a year; for what is
 * counted on a day, a day at most a quarter later.
 */
export function followsOn(earlier: Period, later: Period): boolean {
  if (earlier.basis !== later.basis || later.end <= earlier.end) return false;
  const isOfADay = later.basis === 'snapshot' || later.basis === 'rolling-3-months';
  return isOfADay
    ? daysBetween(earlier.end, later.end) <= A_QUARTER
    : daysBetween(earlier.end, later.start) === 1;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
