import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { Check } from '../context.ts';
import type { ProblemId } from '../catalogue.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { isCovered } from './non-working-day.ts';

/** England and Wales have had 8 bank holidays in every year since 1978, when the one in early May began. */
const EACH_YEAR = 8;
const SINCE = 1978;

type Finding = { id: ProblemId; keys: readonly PropertyKey[]; message: string };

/** The list of bank holidays fits the years it says it covers. */
export const holidayList: Check = ({ library, project }) => {
  const file = dataFileAt(project, 'data/bank-holidays.json');
  if (file === undefined) return [];
  return findingsIn(library.bankHolidays).map(({ id, keys, message }) => ({
    id,
    ...placeOfKey(file, keys, 'value'),
    message,
  }));
};

function findingsIn(list: BankHolidays): Finding[] {
  const { firstYear, lastYear } = list;
  if (firstYear > lastYear) {
    const message = `The list is said to begin in ${firstYear} and to end in ${lastYear}, before it begins.`;
    return [{ id: 'decisions-holiday-list', keys: ['lastYear'], message }];
  }
  return [...outsideYears(list), ...wrongDays(list), ...emptyYears(list), ...thinYears(list)];
}

function outsideYears(list: BankHolidays): Finding[] {
  const outside = list.holidays.filter(({ date }) => !isCovered(date, list));
  const [first] = outside;
  if (first === undefined) return [];
  const others = outside.length > 1 ? ` So are ${outside.length - 1} others.` : '';
  const message = `${dayOf(first)} is outside the years the list is said to cover, ${list.firstYear} to ${list.lastYear}.${others}`;
  const keys = ['holidays', list.holidays.indexOf(first), 'date'];
  return [{ id: 'decisions-holiday-list', keys, message }];
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
    return [{ id: 'decisions-holiday-list', keys, message: `${dayOf(holiday)} ${why}.` }];
  });
}

function dayOf({ date, title }: BankHolidays['holidays'][number]): string {
  return `${weekdayDateInWords(date)} (${title})`;
}

function emptyYears(list: BankHolidays): Finding[] {
  const counts = countByYear(list);
  const empty = yearsOf(list, SHOWN).find((year) => !counts.has(year));
  if (empty === undefined) return [];
  const message = `The list is said to cover ${list.firstYear} to ${list.lastYear}, but has no bank holiday in ${empty}.`;
  return [{ id: 'decisions-holiday-list', keys: ['lastYear'], message }];
}

/** Years past this many from the first are not looked at: a slip in a year can make the list seem to cover thousands. */
const SHOWN = 1000;

function thinYears(list: BankHolidays): Finding[] {
  const counts = countByYear(list);
  const thin = yearsOf(list, SHOWN).filter(
    (year) => year >= SINCE && (counts.get(year) ?? EACH_YEAR) < EACH_YEAR,
  );
  const [first] = thin;
  if (first === undefined) return [];
  const others = thin.length > 1 ? ` So have ${thin.length - 1} other years.` : '';
  const message = `${first} has ${counts.get(first)} bank holidays here; England and Wales have had at least ${EACH_YEAR} a year since ${SINCE}.${others}`;
  const index = list.holidays.findIndex(({ date }) => date.startsWith(`${first}-`));
  return [{ id: 'decisions-few-holidays', keys: ['holidays', index, 'date'], message }];
}

function countByYear({ holidays }: BankHolidays): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of holidays) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function yearsOf({ firstYear, lastYear }: BankHolidays, most: number): number[] {
  return Array.from({ length: Math.min(most, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
}
