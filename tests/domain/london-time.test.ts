import { calendarDate } from '../../src/domain/calendar-date.ts';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateInWords,
  endInWords,
  endTimeInWords,
  endOfLondonDay,
  instantFrom,
  lastDayBefore,
  londonDate,
  londonInstant,
  timeInWords,
  weekdayDateInWords,
} from '../../src/domain/london-time.ts';

const DAY = 86_400_000;
const anyDay = fc.integer({ min: 0, max: 21_000 }).map((days) => isoDay(Date.UTC(1996, 0, 1) + days * DAY));
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The last Sunday of a month of 31 days. Summer time runs between those of March and October since 1996. */
function lastSunday(year: number, month: 3 | 10): string {
  const last = Date.UTC(year, month - 1, 31);
  return isoDay(last - new Date(last).getUTCDay() * DAY);
}

function summerAtNoon(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return date >= lastSunday(year, 3) && date < lastSunday(year, 10);
}

describe('London instants', () => {
  test.each([
    ['2018-07-20', '16:00', '2018-07-20T16:00+01:00'],
    ['2017-11-24', '16:00', '2017-11-24T16:00+00:00'],
    ['2018-03-25', '00:59', '2018-03-25T00:59+00:00'],
    ['2018-03-25', '02:00', '2018-03-25T02:00+01:00'],
    ['2018-10-28', '00:59', '2018-10-28T00:59+01:00'],
    ['2018-10-28', '02:00', '2018-10-28T02:00+00:00'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(londonInstant(date, time)).toBe(instant);
  });

  test('a time that the clocks skip in March is refused', () => {
    expect(() => londonInstant('2018-03-25', '01:30')).toThrow(
      "London's clocks do not show 01:30 exactly once on 2018-03-25: they change that night.",
    );
  });

  test('a time that the clocks show twice in October is refused', () => {
    expect(() => londonInstant('2018-10-28', '01:30')).toThrow(RangeError);
  });

  test.each(['24:00', '4pm', '9:00', '12:60', '16:00:00', ''])('"%s" is not a time of day', (time) => {
    expect(() => londonInstant('2018-07-20', time)).toThrow(/is not a time of day/);
  });

  test('summer time runs from the last Sunday of March to the last Sunday of October', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const offset = summerAtNoon(date) ? '+01:00' : '+00:00';
        expect(londonInstant(date, '12:00')).toBe(`${date}T12:00${offset}`);
      }),
    );
  });

  test('the end of 20 July 2018 is the midnight that begins 21 July', () => {
    expect(endOfLondonDay('2018-07-20')).toBe('2018-07-21T00:00+01:00');
  });

  test.each([
    ['2018-03-25', 23],
    ['2018-10-28', 25],
    ['2018-07-20', 24],
  ])('%s lasts %i hours', (date, hours) => {
    const length = Date.parse(endOfLondonDay(date)) - Date.parse(londonInstant(date, '00:00'));
    expect(length / 3_600_000).toBe(hours);
  });

  test('the last day before the end of a day is that day, and the date at its end is the next', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const end = endOfLondonDay(date);
        expect(lastDayBefore(end)).toBe(date);
        expect(londonDate(end)).toBe(isoDay(Date.parse(date) + DAY));
      }),
    );
  });

  test('half past eleven at night in summer by Greenwich is the next day in London', () => {
    expect(londonDate('2018-07-20T23:30Z')).toBe('2018-07-21');
    expect(londonDate('2018-11-20T23:30Z')).toBe('2018-11-20');
  });

  test.each(['2018-07-20', '2018-07-20T16:00', 'now'])('"%s" is not an instant', (text) => {
    expect(() => instantFrom(text)).toThrow(`"${text}" is not an instant with an offset`);
  });
});

describe('dates', () => {
  test.each([
    '2018-02-30',
    '2018-13-01',
    '20180720',
    '2018-07-20T00:00',
    '2018-7-2',
    '',
    '2018-07-20[u-ca=hebrew]',
  ])('"%s" is not a calendar date', (text) => {
    expect(() => calendarDate(text)).toThrow(`"${text}" is not a calendar date such as 2018-07-20.`);
  });

  test('a leap day is a calendar date', () => {
    expect(calendarDate('2024-02-29').dayOfYear).toBe(60);
  });
});

describe('words', () => {
  test.each([
    ['2018-07-20', '20 July 2018', 'Friday 20 July 2018'],
    ['2022-09-01', '1 September 2022', 'Thursday 1 September 2022'],
    ['2024-02-29', '29 February 2024', 'Thursday 29 February 2024'],
  ])('%s is "%s" and "%s"', (date, short, long) => {
    expect(dateInWords(date)).toBe(short);
    expect(weekdayDateInWords(date)).toBe(long);
  });

  test.each([
    ['16:00', '4pm'],
    ['16:30', '4:30pm'],
    ['09:05', '9:05am'],
    ['11:59', '11:59am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['00:00', '12am'],
    ['00:30', '12:30am'],
    ['23:59', '11:59pm'],
  ])('%s is "%s"', (time, words) => {
    expect(timeInWords(time)).toBe(words);
  });

  test.each([
    ['2018-07-21T00:00+01:00', '11:59pm on Friday 20 July 2018'],
    ['2018-07-20T23:00Z', '11:59pm on Friday 20 July 2018'],
    ['2017-11-25T00:00+00:00', '11:59pm on Friday 24 November 2017'],
    ['2019-01-01T00:00+00:00', '11:59pm on Monday 31 December 2018'],
    ['2018-07-20T16:00+01:00', '4pm on Friday 20 July 2018'],
    ['2018-07-20T23:59+01:00', '11:59pm on Friday 20 July 2018'],
  ])('a period that ends at %s ends at %s', (end, words) => {
    expect(endInWords(end)).toBe(words);
    expect(words).toMatch(new RegExp(`^${endTimeInWords(end)} on `));
  });
});

// Windows takes its language from the system, not from LC_ALL.
test.skipIf(process.platform === 'win32').each([
  ['fr_FR.UTF-8', 'Pacific/Kiritimati'],
  ['ar_EG.UTF-8', 'America/Los_Angeles'],
])('a machine set to %s in %s says the same', (LC_ALL, TZ) => {
  const program = `
    const { endInWords, londonDate, londonInstant } = await import(process.argv[1]);
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
    console.log(JSON.stringify([
      locale.slice(0, 2), timeZone,
      endInWords('2018-07-21T00:00+01:00'), londonDate('2018-07-20T22:59Z'), londonInstant('2018-07-20', '16:00'),
    ]));`;
  const module = new URL('../../src/domain/london-time.ts', import.meta.url).href;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program, module], {
    encoding: 'utf8',
    env: { LC_ALL, TZ },
  });
  expect(JSON.parse(output)).toEqual([
    LC_ALL.slice(0, 2),
    TZ,
    '11:59pm on Friday 20 July 2018',
    '2018-07-20',
    '2018-07-20T16:00+01:00',
  ]);
});
