/** The last year for which it is known that no more days were, or will be, proclaimed. */
export const NEWEST_KNOWN = 2026;

/** The first year with the early May bank holiday, and so with the eight of today. */
export const FIRST_REGULAR = 1978;

/** A bank holiday with the name that it has on its own day. */
export type ExpectedHoliday = { date: string; name: string };

/**
 * Days that only a proclamation gave, which no rule can know (https://www.gov.uk/bank-holidays and, for the years it no
 * longer lists, the proclamations under section 1 of the Banking and Financial Dealings Act 1971).
 */
const ADDED: readonly ExpectedHoliday[] = [
  { date: '1981-07-29', name: 'the royal wedding' },
  { date: '1999-12-31', name: 'the eve of the millennium' },
  { date: '2002-06-03', name: 'the Golden Jubilee' },
  { date: '2011-04-29', name: 'the royal wedding' },
  { date: '2012-06-05', name: 'the Diamond Jubilee' },
  { date: '2022-06-03', name: 'the Platinum Jubilee' },
  { date: '2022-09-19', name: 'the state funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'the coronation of King Charles III' },
];

/** Regular days that were put on another day for an occasion: VE Day and the jubilees. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['1995-05-01', '1995-05-08'],
  ['2002-05-27', '2002-06-04'],
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
]);

/**
 * The bank holidays of England and Wales in a year from 1978 on, in order: those of the Banking and Financial Dealings Act
 * 1971, Schedule 1, with Good Friday and Christmas Day by custom, New Year’s Day and early May by proclamation, a weekday in
 * place of a day at a weekend, and the days proclaimed once. Of a year after `NEWEST_KNOWN`, only what is regular.
 */
export function bankHolidaysOf(year: number): ExpectedHoliday[] {
  const easter = easterSunday(year);
  const regular = [
    { name: 'New Year’s Day', date: onWeekday(dayOf(year, 1, 1)) },
    { name: 'Good Friday', date: easter.subtract({ days: 2 }) },
    { name: 'Easter Monday', date: easter.add({ days: 1 }) },
    { name: 'the early May bank holiday', date: mondayFrom(dayOf(year, 5, 1)) },
    { name: 'the spring bank holiday', date: mondayFrom(dayOf(year, 5, 25)) },
    { name: 'the summer bank holiday', date: mondayFrom(dayOf(year, 8, 25)) },
    ...christmas(year),
  ].map(({ name, date }) => ({ name, date: MOVED.get(date.toString()) ?? date.toString() }));
  const added = ADDED.filter(({ date }) => date.startsWith(`${year}-`));
  return [...regular, ...added].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Christmas and Boxing Day. Each that falls at a weekend gives way to the next weekday that is no holiday. */
function christmas(year: number): { name: string; date: Temporal.PlainDate }[] {
  const day = dayOf(year, 12, 25);
  const weekday = day.dayOfWeek;
  const [first, second] = weekday === 5 ? [0, 3] : weekday === 6 ? [2, 3] : weekday === 7 ? [2, 1] : [0, 1];
  return [
    { name: 'Christmas Day', date: day.add({ days: first }) },
    { name: 'Boxing Day', date: day.add({ days: second }) },
  ];
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}

function onWeekday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? mondayFrom(day) : day;
}

function mondayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: (8 - day.dayOfWeek) % 7 });
}

/** The Gregorian computus in the form of Meeus, Jones and Butcher (Astronomical Algorithms, chapter 8), for any year. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedMoons = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skippedMoons + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const toSunday = (32 + leaps - moon - (inCentury % 4)) % 7;
  const isLate = golden + 11 * moon + 22 * toSunday >= 451;
  return dayOf(year, 3, 22).add({ days: moon + toSunday - (isLate ? 7 : 0) });
}
