import { isMonthEnd } from './calendar-date.ts';
import type { Period } from './period.ts';

/**
 * Whether two periods are like with like: the same basis, and for a `span` or a `year-to-date` the same stretch of the
 * calendar. Three months of a year so far are not like six.
 */
export function isLikeForLike(a: Period, b: Period): boolean {
  if (a.basis !== b.basis) return false;
  const varies = a.basis === 'span' || a.basis === 'year-to-date';
  return !varies || calendarShape(a) === calendarShape(b);
}

/** Orders periods by their last day, then by their first (the longer before the shorter). */
export function comparePeriods(a: Period, b: Period): number {
  return a.end.localeCompare(b.end) || a.start.localeCompare(b.start) || a.basis.localeCompare(b.basis);
}

function calendarShape({ start, end }: Period): string {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  // The last day of February is the same stretch's end in a leap year and out of it.
  const last = isMonthEnd(end) ? `${end.slice(5, 7)}-last` : end.slice(5);
  return `${start.slice(5)} ${last} ${years}`;
}
