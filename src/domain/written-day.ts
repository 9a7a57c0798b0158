import { isIsoDate } from './calendar-date.ts';
import { monthCalled } from './months.ts';

const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})\.?,? (\d{4})$/u;
const WITH_STROKES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

/**
 * The day, as an ISO date, of a text such as “18 March 2019”, “Monday 18th of Mar. 2019” or “18/03/2019”, day first as in Britain.
 * Whether it is that day of the week is not looked at. Undefined when it is no day of the calendar.
 */
export function writtenDay(text: string): string | undefined {
  const words = text.trim().replace(WEEKDAY, '');
  const [, day, name, year] = IN_WORDS.exec(words) ?? [];
  const [, number, month, ofYear] = WITH_STROKES.exec(words) ?? [];
  const iso =
    name === undefined
      ? [ofYear, month, number].map(twoDigits).join('-')
      : [year, String(monthCalled(name)), day].map(twoDigits).join('-');
  return isIsoDate(iso) ? iso : undefined;
}

/** The day of the week before a written day, in small letters and as long as it stands there: “fri”. Undefined where there is none. */
export function weekdayBefore(text: string): string | undefined {
  return WEEKDAY.exec(text.trim())?.[0].trim().replace(',', '').toLowerCase();
}

function twoDigits(digits = ''): string {
  return digits.padStart(2, '0');
}
