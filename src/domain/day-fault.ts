import { isIsoDate, monthName } from './calendar-date.ts';

const ISO = /^([12]\d{3})-(\d{2})-(\d{2})$/;
const IN_WORDS = /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})\.?,? (\d{4})$/u;
const WITH_STROKES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** What keeps a text from being a day of the calendar, in words; undefined when it is one, or like none. */
export function dayFault(text: string): string | undefined {
  if (isIsoDate(text)) return undefined;
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return overflow(year, month, day);
  const meant = dayMeant(text);
  return meant === undefined ? undefined : `This is not how a day is written here: write '${meant}'.`;
}

function overflow(year: string, month: string, day: string): string {
  const first = `${year}-${month}-01`;
  if (!isIsoDate(first)) return `This is not a day of the calendar: there is no month ${month}.`;
  const { daysInMonth } = Temporal.PlainDate.from(first);
  const days = `${monthName(Number(month))} ${year} has ${daysInMonth} days`;
  return `This is not a day of the calendar: ${days}, and no day ${day}.`;
}

/** The day of a text such as 18 March 2019 or 18/03/2019, day first as in Britain. */
function dayMeant(text: string): string | undefined {
  const [, day, name, year] = IN_WORDS.exec(text) ?? [];
  const [, number, month, ofYear] = WITH_STROKES.exec(text) ?? [];
  const iso =
    name === undefined
      ? [ofYear, month?.padStart(2, '0'), number?.padStart(2, '0')].join('-')
      : [year, String(monthCalled(name)).padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return isIsoDate(iso) ? iso : undefined;
}

/** The month from 1 (January) that a name or its beginning is of; 0 for none. */
function monthCalled(name: string): number {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());
  return months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}
