import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { FIRST_REGULAR, NEWEST_KNOWN, bankHolidaysOf } from './bank-holidays-of-year.ts';
import type { ExpectedHoliday } from './bank-holidays-of-year.ts';
import { calendarOf } from './call-in-count.ts';
import { isCovered } from './non-working-day.ts';

type Holiday = BankHolidays['holidays'][number];
/** A day of the list that is no bank holiday, with the one that seems to have been put there. */
type Stray = { holiday: Holiday; instead: ExpectedHoliday | undefined };
type Finding = Pick<Problem, 'id' | 'message'> & { holiday: Holiday };

/**
 * The list holds the bank holidays of England and Wales, each of them and no other day. Of a year to come only what is
 * regular is known: a day more, or one moved to another, may have been proclaimed. Years in which the list contradicts
 * itself are reported already.
 */
export const expectedHolidays: Check = (context) => {
  const list = context.library.bankHolidays;
  const file = dataFileAt(context.project, 'data/bank-holidays.json');
  if (file === undefined || calendarOf(context.library) === undefined) return [];
  const byYear = Map.groupBy(
    list.holidays.filter(({ date }) => isCovered(date, list)),
    ({ date }) => Number(date.slice(0, 4)),
  );
  return [...byYear]
    .filter(([year, holidays]) => year >= FIRST_REGULAR && areSound(holidays))
    .flatMap(([year, holidays]) => findingsIn(year, holidays))
    .map(({ holiday, ...finding }) => ({
      ...finding,
      ...placeOfKey(file, ['holidays', list.holidays.indexOf(holiday), 'date'], 'value'),
    }));
};

function areSound(holidays: readonly Holiday[]): boolean {
  const days = new Set(holidays.map(({ date }) => date));
  return days.size === holidays.length && [...days].every((date) => dayOf(date).dayOfWeek <= 5);
}

function findingsIn(year: number, holidays: readonly Holiday[]): Finding[] {
  const expected = bankHolidaysOf(year);
  const listed = new Set(holidays.map(({ date }) => date));
  const missing = expected.filter(({ date }) => !listed.has(date));
  const strays = holidays
    .filter((holiday) => expected.every(({ date }) => date !== holiday.date))
    .map((holiday): Stray => ({ holiday, instead: missing.shift() }));
  const lost = missing.map((holiday) => lostIn(holiday, year, holidays));
  return [...strays.map((stray) => strayIn(stray, year)), ...lost];
}

function strayIn({ holiday, instead }: Stray, year: number): Finding {
  const day = `${weekdayDateInWords(holiday.date)} (${holiday.title})`;
  const moved =
    instead === undefined
      ? ''
      : ` ${capital(instead.name)}, on ${weekdayDateInWords(instead.date)}, is not in the list.`;
  if (year > NEWEST_KNOWN && OCCASION.test(holiday.title) && !isSlip(holiday, instead)) {
    const message = `${day} is a day that England and Wales do not have off by rule; it would have to be proclaimed.${moved}`;
    return { id: 'decisions-holiday-to-come', holiday, message };
  }
  const message = `${day} is no bank holiday in England and Wales.${moved}`;
  return { id: 'decisions-holiday-unknown', holiday, message };
}

/** What the whole country has had a day off for, or how a day that was moved for it is called. A town's own day is none. */
const OCCASION =
  /\b(?:bank holiday|substitute|moved|proclaimed|jubilee|coronation|funeral|mourning|wedding|anniversary|millennium|victory|VE Day|VJ Day|king|queen|prince|princess)\b/i;

/** How near a day is to the one it should be when a finger has slipped. Days moved for an occasion went further. */
const NEAR = 2;

/** Whether a day to come cannot be a regular one that was moved: only those of May and August ever have been. */
function isSlip({ date }: Holiday, instead: ExpectedHoliday | undefined): boolean {
  if (instead === undefined) return false;
  const isFixed = !/-0[58]-/.test(instead.date);
  return isFixed || Math.abs(dayOf(date).until(dayOf(instead.date)).days) <= NEAR;
}

/** Told at the holiday that would come after it, or at the last one. */
function lostIn({ date, name }: ExpectedHoliday, year: number, holidays: readonly Holiday[]): Finding {
  const message = `The list has no ${weekdayDateInWords(date)}, ${name}, among the bank holidays of ${year}. Deadlines around it come out a day early.`;
  const next = holidays.find((holiday) => holiday.date > date) ?? holidays.at(-1);
  return { id: 'decisions-holiday-missing', holiday: next as Holiday, message };
}

function dayOf(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
