import { calendarDate } from '../domain/calendar-date.ts';
import { resolvePeriod, yearId } from '../domain/period.ts';
import type { Basis, Period } from '../domain/period.ts';
import { quarterAfter } from './quarters.ts';

/** Bases whose figures come once a year; those of the others come each quarter. */
const YEARLY: ReadonlySet<Basis> = new Set(['year', 'academic-year', 'calendar-year', 'span']);

/**
 * What a figure covers so many quarters after one of the same kind: three months on for each quarter. Undefined where the
 * figure comes once a year and the quarters are no whole years.
 */
export function periodAhead({ id, basis }: Period, quarters: number): Period | undefined {
  if (YEARLY.has(basis) && quarters % 4 !== 0) return undefined;
  return resolvePeriod(
    id
      .split('--')
      .map((part) => partAhead(part, quarters))
      .join('--'),
    basis,
  );
}

/** One part of a period's id: a day, a council or school year, a quarter, or a calendar year. */
function partAhead(part: string, quarters: number): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return dayAhead(part, quarters * 3);
  if (part.includes('q')) return quarterAfter(part, quarters);
  const year = Number(part.slice(0, 4)) + quarters / 4;
  return part.length === 4 ? String(year) : yearId(year);
}

/** The last day of a month leads to the last day of a month. */
function dayAhead(iso: string, months: number): string {
  const day = calendarDate(iso);
  const ahead = day.add({ months });
  const isLast = day.day === day.daysInMonth;
  return (isLast ? ahead.with({ day: ahead.daysInMonth }) : ahead).toString();
}
