import { monthName } from './months.ts';

/** Years from 1000 to 2999: any other, such as 0018 for 2018, is a slip. */
const ISO_DATE = /^[12]\d{3}-\d{2}-\d{2}$/;

/** Whether the text is a real calendar date of the years 1000 to 2999, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  return days.has(text) || dayOf(text) !== undefined;
}

/** The days that have been read. Figures by the ten thousand share some hundreds. */
const days = new Map<string, Temporal.PlainDate>();

function dayOf(iso: string): Temporal.PlainDate | undefined {
  if (!ISO_DATE.test(iso)) return undefined;
  try {
    const day = Temporal.PlainDate.from(iso, { overflow: 'reject' });
    days.set(iso, day);
    return day;
  } catch {
    return undefined;
  }
}

/** An ISO date as people write it: "20 July 2018". Throws RangeError when it is no date. */
export function dateInWords(iso: string): string {
  const date = calendarDate(iso);
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}

/** The month of an ISO date: "July 2018". Throws RangeError when it is no date. */
export function monthInWords(iso: string): string {
  const date = calendarDate(iso);
  return `${monthName(date.month)} ${date.year}`;
}

/**
 * Months from one ISO date to another as people write them: "July to September 2018", "November 2011 to January 2012".
 * Throws RangeError when either is no date.
 */
export function monthsInWords(start: string, end: string): string {
  const first = calendarDate(start);
  const last = calendarDate(end);
  if (first.year !== last.year) return `${monthInWords(start)} to ${monthInWords(end)}`;
  if (first.month === last.month) return monthInWords(end);
  return `${monthName(first.month)} to ${monthInWords(end)}`;
}

/**
 * The day that an ISO date names. Temporal alone would also take times, other notations and other calendars.
 * @throws RangeError when it is no day of the calendar
 */
export function calendarDate(iso: string): Temporal.PlainDate {
  const day = days.get(iso) ?? dayOf(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is not a calendar date such as 2018-07-20.`);
  return day;
}

/** Whether an ISO date is the last day of its month. Throws RangeError when it is no date. */
export function isMonthEnd(iso: string): boolean {
  const date = calendarDate(iso);
  return date.day === date.daysInMonth;
}

/** The day after an ISO date, as an ISO date. Throws RangeError when it is no date. */
export function dayAfter(iso: string): string {
  return Temporal.PlainDate.from(iso).add({ days: 1 }).toString();
}
