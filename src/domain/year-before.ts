import type { Period } from './period.ts';
import { resolvePeriod } from './period.ts';

/** The earliest year that a period can have. */
const FIRST_YEAR = 1000;

/** The same stretch of the calendar a year before: 2017-18-q2 for 2018-19-q2. Undefined where no year comes before. */
export function yearBefore({ id, basis, start }: Period): Period | undefined {
  if (Number(start.slice(0, 4)) <= FIRST_YEAR) return undefined;
  return resolvePeriod(id.split('--').map(partBefore).join('--'), basis);
}

/** One part of a period's id: a day, a council year or quarter, or a calendar year. */
function partBefore(part: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return dayBefore(part);
  const year = part.slice(0, 4);
  return `${Number(year) - 1}${part.slice(4).replace(/^-\d{2}/, `-${year.slice(2)}`)}`;
}

/** The last day of a month has the last day of that month before it, in leap years too. */
function dayBefore(iso: string): string {
  const day = Temporal.PlainDate.from(iso);
  const before = day.subtract({ years: 1 });
  const isLast = day.day === day.daysInMonth;
  return (isLast ? before.with({ day: before.daysInMonth }) : before).toString();
}
