import type { HolidayCalendar } from '../../domain/working-days.ts';
import { isWorkingDay } from '../../domain/working-days.ts';
import type { BankHolidays } from '../../schemas/bank-holidays.ts';

/** Why an ISO date is no working day: "a Saturday", or the bank holiday's name. Undefined when it is one. */
export function whyNoWorkingDay(
  date: string,
  calendar: HolidayCalendar,
  { holidays }: BankHolidays,
): string | undefined {
  if (isWorkingDay(date, calendar)) return undefined;
  const holiday = holidays.find((one) => one.date === date);
  if (holiday) return holiday.title;
  return Temporal.PlainDate.from(date).dayOfWeek === 6 ? 'a Saturday' : 'a Sunday';
}

/** Whether the bank holidays of an ISO date's year are known. */
export function isCovered(date: string, { firstYear, lastYear }: BankHolidays): boolean {
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}
