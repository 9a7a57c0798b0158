import { calendarDate, dateInWords, isIsoDate } from '../../domain/calendar-date.ts';
import { datedIn } from '../../domain/dates-in-words.ts';
import { dayFault } from '../../domain/day-fault.ts';
import { weekdayDateInWords } from '../../domain/london-time.ts';
import { MONTHS, monthCalled, monthName } from '../../domain/months.ts';
import type { DateFault } from './index.ts';

/** A day without its year. 29 February is one in some years. */
const YEARLESS = new RegExp(
  String.raw`\b(\d{2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')})\b(?!,? \d{4})|\b(${MONTHS.join('|')}) (\d{2})(?:st|nd|rd|th)?\b(?!,? \d{4}|[/–-]\d|%)(?=,|\.| in\b| at\b|$)`,
  'g',
);
const A_LEAP_YEAR = 2000;
const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?: the)? $/;

/** Days that no calendar has, and days said to be another day of the week than they are. */
export function impossibleDays(text: string): DateFault[] {
  return [...datedIn(text).flatMap((named) => faultOfDay(named, text)), ...yearlessFaults(text)];
}

function faultOfDay({ date, start, length }: ReturnType<typeof datedIn>[number], text: string): DateFault[] {
  if (!isIsoDate(date)) {
    const message = dayFault(date);
    return message === undefined ? [] : [{ start, length, message }];
  }
  const said = WEEKDAY.exec(text.slice(0, start))?.[1];
  const right = weekdayDateInWords(date);
  if (said === undefined || right.startsWith(said)) return [];
  return [
    { start, length, message: `${dateInWords(date)} is no ${said}day: it is a ${right.split(' ')[0]}.` },
  ];
}

function yearlessFaults(text: string): DateFault[] {
  return [...text.matchAll(YEARLESS)].flatMap((found) => {
    const [said, before, name = found[3] ?? '', , behind] = found;
    const day = Number(before ?? behind);
    const month = monthCalled(name);
    const { daysInMonth } = calendarDate(`${A_LEAP_YEAR}-${String(month).padStart(2, '0')}-01`);
    if (day <= daysInMonth) return [];
    const message = `This is not a day of the calendar: ${monthName(month)} has ${daysInMonth} days, and no day ${day}.`;
    return [{ start: found.index, length: said.length, message }];
  });
}
