import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { isCovered } from './non-working-day.ts';

type Finding = { keys: readonly PropertyKey[]; message: string };

/** The list of bank holidays fits the years it says it covers. */
export const holidayList: Check = ({ library, project }) => {
  const file = dataFileAt(project, 'data/bank-holidays.json');
  if (file === undefined) return [];
  return findingsIn(library.bankHolidays).map(({ keys, message }) => ({
    id: 'decisions-holiday-list',
    ...placeOfKey(file, keys, 'value'),
    message,
  }));
};

function findingsIn(list: BankHolidays): Finding[] {
  const { firstYear, lastYear } = list;
  if (firstYear > lastYear) {
    const message = `The list is said to begin in ${firstYear} and to end in ${lastYear}, before it begins.`;
    return [{ keys: ['lastYear'], message }];
  }
  return [...outsideYears(list), ...wrongDays(list), ...emptyYears(list)];
}

function outsideYears(list: BankHolidays): Finding[] {
  const outside = list.holidays.filter(({ date }) => !isCovered(date, list));
  const [first] = outside;
  if (first === undefined) return [];
  const others = outside.length > 1 ? ` So are ${outside.length - 1} others.` : '';
  const message = `${dayOf(first)} is outside the years the list is said to cover, ${list.firstYear} to ${list.lastYear}.${others}`;
  const keys = ['holidays', list.holidays.indexOf(first), 'date'];
  return [{ keys, message }];
}

function wrongDays({ holidays }: BankHolidays): Finding[] {
  const seen = new Set<string>();
  return holidays.flatMap((holiday, index): Finding[] => {
    const { date } = holiday;
    const isAgain = seen.has(date);
    seen.add(date);
    const isWeekend = Temporal.PlainDate.from(date).dayOfWeek > 5;
    if (!isAgain && !isWeekend) return [];
    const why = isAgain ? 'is in the list twice' : 'is at a weekend: the bank holiday is another day then';
    const keys = ['holidays', index, 'date'];
    return [{ keys, message: `${dayOf(holiday)} ${why}.` }];
  });
}

function dayOf({ date, title }: BankHolidays['holidays'][number]): string {
  return `${weekdayDateInWords(date)} (${title})`;
}

function emptyYears(list: BankHolidays): Finding[] {
  const named = new Set(list.holidays.map(({ date }) => Number(date.slice(0, 4))));
  const empty = yearsOf(list, SHOWN).find((year) => !named.has(year));
  if (empty === undefined) return [];
  const message = `The list is said to cover ${list.firstYear} to ${list.lastYear}, but has no bank holiday in ${empty}.`;
  return [{ keys: ['lastYear'], message }];
}

/** Years past this many from the first are not looked at: a slip in a year can make the list seem to cover thousands. */
const SHOWN = 1000;

function yearsOf({ firstYear, lastYear }: BankHolidays, most: number): number[] {
  return Array.from({ length: Math.min(most, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
}
