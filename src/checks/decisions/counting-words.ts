import { dateInWords, weekdayDateInWords } from '../../domain/london-time.ts';
import { nextWorkingDay, workingDayFrom } from '../../domain/working-days.ts';
import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { CallInCount } from './call-in-count.ts';

/**
 * How a last day was counted, so that people can count it again: "5 working days, of which Monday 16 July 2018, the day of
 * publication, is the first".
 */
export function countingInWords(
  { published, lastDay, rule, calendar }: CallInCount,
  { holidays }: BankHolidays,
): string {
  const firstDay = (rule.countPublicationDay ? workingDayFrom : nextWorkingDay)(published, calendar);
  const days =
    rule.workingDays === 1 ? '1 working day, which is' : `${rule.workingDays} working days, of which`;
  const is = rule.workingDays === 1 ? '' : ', is the first';
  const first = `${days} ${weekdayDateInWords(firstDay)}, ${relationOf(published, firstDay)}${is}`;
  const between = holidays.filter(({ date }) => date >= published && date <= lastDay);
  if (between.length === 0) return first;
  const left = between.map(({ title, date }) => `${title} (${dateInWords(date)})`);
  return `${first}; left out besides weekends: ${listInWords(left)}`;
}

function relationOf(published: string, firstDay: string): string {
  return published === firstDay ? 'the day of publication' : 'the first working day after publication';
}

function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
