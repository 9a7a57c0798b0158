import { isIsoDate } from './calendar-date.ts';
import { monthName } from './months.ts';
import { writtenDay } from './written-day.ts';

const ISO = /^([12]\d{3})-(\d{2})-(\d{2})$/;

/** What keeps a text from being a day of the calendar, in words; undefined when it is one, or like none. */
export function dayFault(text: string): string | undefined {
  if (isIsoDate(text)) return undefined;
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return overflow(year, month, day);
  const meant = writtenDay(text);
  return meant === undefined ? undefined : `This is not how a day is written here: write '${meant}'.`;
}

function overflow(year: string, month: string, day: string): string {
  const first = `${year}-${month}-01`;
  if (!isIsoDate(first)) return `This is not a day of the calendar: there is no month ${month}.`;
  const { daysInMonth } = Temporal.PlainDate.from(first);
  const days = `${monthName(Number(month))} ${year} has ${daysInMonth} days`;
  return `This is not a day of the calendar: ${days}, and no day ${day}.`;
}
