import { FIRST_REGULAR, bankHolidaysOf } from '../../src/checks/decisions/bank-holidays-of-year.ts';
import type { BankHolidays } from '../../src/schemas/bank-holidays.ts';

/** The newest quarter of every corpus, January to March 2026: fixed, for a corpus must not depend on the day. */
const NEWEST = 2025 * 4 + 3;

const MONDAY = 1;
const FRIDAY = 5;

/** Dates have four digits, and the domain knows no year before 1000. */
const EARLIEST = 1000 * 4;

/**
 * The ids of so many quarters in a row, the earliest first, the last always the same.
 * @throws RangeError when it is not a whole number from 1, or the first quarter would lie before the year 1000
 */
export function quartersInARow(count: number): string[] {
  const first = NEWEST - count + 1;
  if (!Number.isInteger(count) || count < 1 || first < EARLIEST) {
    throw new RangeError(`A corpus has from 1 to ${NEWEST - EARLIEST + 1} quarters, not ${count}.`);
  }
  return Array.from({ length: count }, (_, index) => quarterId(first + index));
}

/** The id of the quarter after another. */
export function quarterAfter(id: string): string {
  return quarterId(Number(id.slice(0, 4)) * 4 + Number(id.at(-1)));
}

/** The id of a council year from the calendar year it begins in: `2018-19`. */
export function yearId(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/**
 * Bank holidays for every year of a corpus: the true ones from 1978 on, and before that today's eight, as if they had
 * always been, with Easter on one weekend of April. Each is a working day less to count, which is all that matters here.
 */
export function inventedHolidays(firstYear: number, lastYear: number): BankHolidays {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return {
    region: 'england-and-wales',
    source: 'Written for measuring: true from 1978 on, and before that the holidays of today in every year.',
    firstYear,
    lastYear,
    holidays: years.flatMap(holidaysOf),
  };
}

function holidaysOf(year: number): BankHolidays['holidays'] {
  if (year >= FIRST_REGULAR) return bankHolidaysOf(year).map(({ date, name }) => ({ date, title: name }));
  return [
    { date: workdayOr(year, 1, 1, dayFrom(MONDAY, year, 1, 1)), title: 'New Year’s Day' },
    { date: dayFrom(FRIDAY, year, 4, 10), title: 'Good Friday' },
    { date: dayFrom(MONDAY, year, 4, 13), title: 'Easter Monday' },
    { date: dayFrom(MONDAY, year, 5, 1), title: 'Early May bank holiday' },
    { date: dayFrom(MONDAY, year, 5, 25), title: 'Spring bank holiday' },
    { date: dayFrom(MONDAY, year, 8, 25), title: 'Summer bank holiday' },
    { date: workdayOr(year, 12, 25, iso(year, 12, 27)), title: 'Christmas Day' },
    { date: workdayOr(year, 12, 26, iso(year, 12, 28)), title: 'Boxing Day' },
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function quarterId(serial: number): string {
  return `${yearId(Math.floor(serial / 4))}-q${(serial % 4) + 1}`;
}

/** The day itself, or its substitute when it falls on a weekend. */
function workdayOr(year: number, month: number, day: number, substitute: string): string {
  return new Temporal.PlainDate(year, month, day).dayOfWeek < 6 ? iso(year, month, day) : substitute;
}

/** The first day of a name, from a date on. */
function dayFrom(dayOfWeek: number, year: number, month: number, day: number): string {
  const date = new Temporal.PlainDate(year, month, day);
  return date.add({ days: (dayOfWeek - date.dayOfWeek + 7) % 7 }).toString();
}

function iso(year: number, month: number, day: number): string {
  return new Temporal.PlainDate(year, month, day).toString();
}
