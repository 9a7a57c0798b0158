import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../data/bank-holidays.json' with { type: 'json' };
import {
  addWorkingDays,
  holidayCalendar,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
} from '../../src/domain/working-days.ts';

type Holiday = { date: string; title: string };

const DAY = 86_400_000;
const calendar = holidayCalendar(data);
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (date: string) => new Date(date).getUTCDay();
const isWeekend = (date: string) => weekday(date) % 6 === 0;
const shift = (date: string, days: number) => isoDay(Date.parse(date) + days * DAY);
const firstMonday = (firstOfMonth: string) => shift(firstOfMonth, (8 - weekday(firstOfMonth)) % 7);
const lastMonday = (lastOfMonth: string) => shift(lastOfMonth, -((weekday(lastOfMonth) + 6) % 7));

/** Gauss's computus, for 1900 to 2099. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const late = sunday === 6 && (moon === 29 || (moon === 28 && golden > 10));
  return shift(`${year}-03-22`, moon + sunday - (late ? 7 : 0));
}

/** What no rule can know: the holidays that were moved for an occasion, and the ones that were added. */
const MOVED = new Map([
  ['2012 Spring bank holiday', { date: '2012-06-04', title: 'Spring bank holiday (moved)' }],
  ['2020 Early May bank holiday', { date: '2020-05-08', title: 'Early May bank holiday (moved to VE Day)' }],
  ['2022 Spring bank holiday', { date: '2022-06-02', title: 'Spring bank holiday (moved)' }],
]);
const ADDED: Holiday[] = [
  { date: '2011-04-29', title: 'Wedding of Prince William and Catherine Middleton' },
  { date: '2012-06-05', title: 'Diamond Jubilee of Queen Elizabeth II' },
  { date: '2022-06-03', title: 'Platinum Jubilee of Queen Elizabeth II' },
  { date: '2022-09-19', title: 'State Funeral of Queen Elizabeth II' },
  { date: '2023-05-08', title: 'Coronation of King Charles III' },
];

function regularHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    { date: `${year}-01-01`, title: "New Year's Day" },
    { date: shift(easter, -2), title: 'Good Friday' },
    { date: shift(easter, 1), title: 'Easter Monday' },
    { date: firstMonday(`${year}-05-01`), title: 'Early May bank holiday' },
    { date: lastMonday(`${year}-05-31`), title: 'Spring bank holiday' },
    { date: lastMonday(`${year}-08-31`), title: 'Summer bank holiday' },
    { date: `${year}-12-25`, title: 'Christmas Day' },
    { date: `${year}-12-26`, title: 'Boxing Day' },
  ].map((holiday) => MOVED.get(`${year} ${holiday.title}`) ?? holiday);
}

/** A holiday at a weekend gives way to the first weekday after it that is not a holiday already. */
function withSubstituteDays(holidays: Holiday[]): Holiday[] {
  const kept = holidays.filter(({ date }) => !isWeekend(date));
  for (const { date, title } of holidays.filter((holiday) => isWeekend(holiday.date))) {
    let substitute = date;
    while (isWeekend(substitute) || kept.some((holiday) => holiday.date === substitute)) {
      substitute = shift(substitute, 1);
    }
    kept.push({ date: substitute, title: `${title} (substitute day)` });
  }
  return kept;
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : 1;
}

describe('the bank holidays of England and Wales', () => {
  test.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('the rule this test checks with puts the Easter of %i on %s', (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  test.each(Array.from({ length: 18 }, (_, index) => 2011 + index))(
    'the data of %i are what the Act, the substitute days and the proclamations give',
    (year) => {
      const added = ADDED.filter(({ date }) => date.startsWith(`${year}`));
      const expected = [...withSubstituteDays(regularHolidays(year)), ...added].sort(byDate);
      expect(data.holidays.filter(({ date }) => date.startsWith(`${year}`))).toEqual(expected);
    },
  );

  test('the data cover 2011 to 2028, each day once and in order', () => {
    expect([data.region, data.firstYear, data.lastYear]).toEqual(['england-and-wales', 2011, 2028]);
    const dates = data.holidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates).toHaveLength(18 * 8 + ADDED.length);
  });
});

describe('working days', () => {
  test.each([
    ['2011-04-29', 'the royal wedding'],
    ['2012-06-05', 'the Diamond Jubilee'],
    ['2016-12-27', 'the substitute for a Christmas Day on a Sunday'],
    ['2020-05-08', 'the early May holiday moved to VE Day'],
    ['2021-12-28', 'the substitute for a Boxing Day on a Sunday'],
    ['2022-09-19', 'the State Funeral'],
    ['2018-07-21', 'a Saturday'],
    ['2018-07-22', 'a Sunday'],
  ])('%s, %s, is not a working day', (date) => {
    expect(isWorkingDay(date, calendar)).toBe(false);
  });

  test.each([
    ['2012-05-28', 'the last Monday of May in the Diamond Jubilee year'],
    ['2020-05-04', 'the first Monday of May in the year of VE Day 75'],
    ['2022-05-30', 'the last Monday of May in the Platinum Jubilee year'],
    ['2018-03-29', 'Maundy Thursday'],
    ['2018-12-24', 'Christmas Eve'],
  ])('%s, %s, is a working day', (date) => {
    expect(isWorkingDay(date, calendar)).toBe(true);
  });

  test('a holiday that comes in the middle of a weekend run is stepped over', () => {
    expect(workingDayFrom('2018-03-30', calendar)).toBe('2018-04-03');
    expect(nextWorkingDay('2018-03-29', calendar)).toBe('2018-04-03');
    expect(addWorkingDays('2018-03-29', 2, calendar)).toBe('2018-04-04');
  });

  test('a working day is the first from itself but not the next', () => {
    expect(workingDayFrom('2018-07-20', calendar)).toBe('2018-07-20');
    expect(nextWorkingDay('2018-07-20', calendar)).toBe('2018-07-23');
  });

  test('going on nought working days stays put, on a weekend too', () => {
    expect(addWorkingDays('2018-07-21', 0, calendar)).toBe('2018-07-21');
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('%d working days cannot be gone on', (count) => {
    expect(() => addWorkingDays('2018-07-20', count, calendar)).toThrow(
      `${count} is not a number of working days to go on.`,
    );
  });

  test('going on in two steps is the same as in one', () => {
    const day = fc.integer({ min: 0, max: 6000 }).map((days) => shift('2011-01-01', days));
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(day, count, count, (date, first, second) => {
        const halfway = addWorkingDays(date, first, calendar);
        expect(addWorkingDays(halfway, second, calendar)).toBe(
          addWorkingDays(date, first + second, calendar),
        );
      }),
    );
  });
});

describe('the years a calendar covers', () => {
  test.each([
    ['2010-12-31', 2010],
    ['2029-01-01', 2029],
    ['2029-01-06', 2029],
  ])('asking about %s says that %i is missing and which file to extend', (date, year) => {
    expect(() => isWorkingDay(date, calendar)).toThrow(
      new RangeError(
        `The bank holidays of ${year} are missing: data/bank-holidays.json must be extended. ` +
          'It says that it covers 2011 to 2028.',
      ),
    );
  });

  test('the first and last day covered can be asked about', () => {
    expect(isWorkingDay('2011-01-01', calendar)).toBe(false);
    expect(isWorkingDay('2028-12-29', calendar)).toBe(true);
    expect(isWorkingDay('2028-12-31', calendar)).toBe(false);
  });

  test('counting across the last day covered is refused', () => {
    expect(addWorkingDays('2028-12-28', 1, calendar)).toBe('2028-12-29');
    expect(() => addWorkingDays('2028-12-28', 2, calendar)).toThrow(/2029 are missing/);
  });

  test('a year that is claimed without a single holiday is refused', () => {
    expect(() => holidayCalendar({ ...data, lastYear: 2029 })).toThrow(/2029 are missing/);
  });

  test('a holiday outside the years claimed is refused', () => {
    expect(() => holidayCalendar({ ...data, lastYear: 2027 })).toThrow(
      'A bank holiday of 2028 lies outside the years covered, 2011 to 2027.',
    );
  });

  test('a holiday that is not a date is refused', () => {
    const holidays = [{ date: '2011-1-3', title: "New Year's Day" }];
    expect(() => holidayCalendar({ firstYear: 2011, lastYear: 2011, holidays })).toThrow(
      /"2011-1-3" is not a calendar date/,
    );
  });
});
