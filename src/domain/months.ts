/** English month names, January first. Fixed here so that no locale of the machine can change a page. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The month names as one choice for a regular expression, in small letters: for texts in small letters, or the flag i. */
export const MONTH_IN_SMALL = MONTHS.join('|').toLowerCase();

/** The name of a month, from 1 (January) to 12. Throws RangeError for any other number. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}.`);
  return name;
}

/** The month, from 1 (January) to 12, of a name or its first three letters or more, large or small; 0 for none. */
export function monthCalled(name: string): number {
  const small = name.toLowerCase();
  return small.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(small)) + 1;
}
