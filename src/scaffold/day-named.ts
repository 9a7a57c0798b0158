import { calendarDate } from '../domain/calendar-date.ts';
import { monthCalled, MONTHS } from '../domain/months.ts';
import { readDay } from './read-words.ts';

const DAY = new RegExp(String.raw`\b\d{1,2} (?:${MONTHS.join('|')}) \d{4}\b`);
const MONTH = new RegExp(String.raw`\b(${MONTHS.join('|')})(?: (\d{4}))?\b`);

/**
 * The day that some words name: “31 March 2018”, or the last of “March 2018” or “the end of March”.
 * @param end the day that a month without a year is the nearest before
 */
export function dayNamed(words: string, end: string): string | undefined {
  const day = readDay(DAY.exec(words)?.[0] ?? '');
  if (day !== undefined) return day;
  const [, name = '', year] = MONTH.exec(words) ?? [];
  const month = monthCalled(name);
  if (month === 0) return undefined;
  const last = calendarDate(end);
  const inYear = year === undefined ? last.year - (month > last.month ? 1 : 0) : Number(year);
  const first = calendarDate(`${inYear}-${String(month).padStart(2, '0')}-01`);
  return first.with({ day: first.daysInMonth }).toString();
}
