import { calendarDate } from './calendar-date.ts';

/** The bank holidays a calendar is built from, as `data/bank-holidays.json` holds them. */
export type BankHolidays = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly holidays: readonly { readonly date: string; readonly title: string }[];
};

/** Which days are bank holidays, and the years, both included, for which that is known. */
export type HolidayCalendar = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dates: ReadonlySet<string>;
};

const SATURDAY = 6;

/**
 * Builds the calendar the other functions ask. A year that claims to be covered but lists no holiday is refused:
 * every deadline in it would silently come out too early.
 * @throws RangeError when a date is malformed or outside the years covered, or a covered year has no holiday.
 */
export function holidayCalendar({ firstYear, lastYear, holidays }: BankHolidays): HolidayCalendar {
  const years = new Set(holidays.map(({ date }) => calendarDate(date).year));
  for (const year of years) {
    if (year < firstYear || year > lastYear) {
      throw new RangeError(
        `A bank holiday of ${year} lies outside the years covered, ${firstYear} to ${lastYear}.`,
      );
    }
  }
  for (let year = firstYear; year <= lastYear; year++) {
    if (!years.has(year)) throw unknownYear(year, { firstYear, lastYear });
  }
  return { firstYear, lastYear, dates: new Set(holidays.map(({ date }) => date)) };
}

/**
 * Whether an ISO date is a working day: Monday to Friday, and not a bank holiday in England and Wales
 * (Banking and Financial Dealings Act 1971, section 1 and Schedule 1, and royal proclamations).
 * @throws RangeError when the calendar does not cover the date's year, on a weekend too.
 */
export function isWorkingDay(date: string, calendar: HolidayCalendar): boolean {
  const { dayOfWeek } = coveredDate(date, calendar);
  return dayOfWeek < SATURDAY && !calendar.dates.has(date);
}

/** The given date when it is a working day, otherwise the first one after it. Throws as `isWorkingDay` does. */
export function workingDayFrom(date: string, calendar: HolidayCalendar): string {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = dayAfter(day);
  return day;
}

/** The first working day after a date, itself a working day or not. Throws as `isWorkingDay` does. */
export function nextWorkingDay(date: string, calendar: HolidayCalendar): string {
  return workingDayFrom(dayAfter(date), calendar);
}

/**
 * The date reached by going on `count` working days. Nought stays on the date itself, one is `nextWorkingDay`.
 * @throws RangeError when `count` is not a whole number from 0, and as `isWorkingDay` does.
 */
export function addWorkingDays(date: string, count: number, calendar: HolidayCalendar): string {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${count} is not a number of working days to go on.`);
  }
  let day = date;
  for (let gone = 0; gone < count; gone++) day = nextWorkingDay(day, calendar);
  return day;
}

function dayAfter(date: string): string {
  return calendarDate(date).add({ days: 1 }).toString();
}

function coveredDate(date: string, calendar: HolidayCalendar): Temporal.PlainDate {
  const day = calendarDate(date);
  if (day.year < calendar.firstYear || day.year > calendar.lastYear) throw unknownYear(day.year, calendar);
  return day;
}

function unknownYear(year: number, { firstYear, lastYear }: Omit<HolidayCalendar, 'dates'>): RangeError {
  return new RangeError(
    `The bank holidays of ${year} are missing: data/bank-holidays.json must be extended. ` +
      `It says that it covers ${firstYear} to ${lastYear}.`,
  );
}
