import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PeriodError,
  councilYearOf,
  impliedBasis,
  quarterOf,
  resolvePeriod,
} from '../../src/domain/period.ts';
import type { Basis } from '../../src/domain/period.ts';
import { day, daysAfter, lastDayOfMonth, period, periodOf, yearIdOf } from './arbitraries.ts';

const YEARS = Array.from({ length: 111 }, (_, index) => 1990 + index);
const quartersOf = (first: number) =>
  [1, 2, 3, 4].map((quarter) => resolvePeriod(`${yearIdOf(first)}-q${quarter}`));

describe('impliedBasis', () => {
  test.each<[string, Basis]>([
    ['2018-19-q2', 'quarter'],
    ['2017-18', 'year'],
    ['1999-00', 'year'],
    ['2018-09-30', 'snapshot'],
    ['2011-09-01--2011-12-31', 'span'],
    ['2015', 'calendar-year'],
  ])('%s alone means a %s', (id, basis) => {
    expect(impliedBasis(id)).toBe(basis);
  });

  test.each([
    '',
    '2018-19-q5',
    '2018-19-q0',
    '2018-19-Q2',
    '2018-2-30',
    '1999-2000',
    ' 2018',
    '2018-19-q2\n',
  ])('%j is no period, and the message shows what is one', (id) => {
    expect(() => impliedBasis(id)).toThrow(
      new PeriodError(
        `“${id}” is not a period. Write a quarter ('2018-19-q2'), a year ('2017-18') or a day ('2018-09-30').`,
      ),
    );
  });

  test.each(['0018', '0018-19', '0018-19-q2', '9999-00', '9999-00-q4'])(
    'the year of %s is taken for a slip',
    (id) => {
      expect(() => impliedBasis(id)).toThrow(PeriodError);
    },
  );
});

describe('resolvePeriod', () => {
  test.each<[string, Basis, string, string]>([
    ['2018-19-q1', 'quarter', '2018-04-01', '2018-06-30'],
    ['2018-19-q2', 'quarter', '2018-07-01', '2018-09-30'],
    ['2018-19-q3', 'quarter', '2018-10-01', '2018-12-31'],
    ['2018-19-q4', 'quarter', '2019-01-01', '2019-03-31'],
    ['1999-00-q4', 'quarter', '2000-01-01', '2000-03-31'],
    ['2018-19-q2', 'year-to-date', '2018-04-01', '2018-09-30'],
    ['2018-19-q4', 'year-to-date', '2018-04-01', '2019-03-31'],
    ['2017-18', 'year', '2017-04-01', '2018-03-31'],
    ['1999-00', 'year', '1999-04-01', '2000-03-31'],
    ['2010-11', 'academic-year', '2010-09-01', '2011-08-31'],
    ['2015', 'calendar-year', '2015-01-01', '2015-12-31'],
    ['2018-09-30', 'snapshot', '2018-09-30', '2018-09-30'],
    ['2012-01-31', 'rolling-3-months', '2011-11-01', '2012-01-31'],
    ['2012-02-29', 'rolling-3-months', '2011-12-01', '2012-02-29'],
    ['2012-04-30', 'rolling-3-months', '2012-02-01', '2012-04-30'],
    ['2011-09-01--2011-12-31', 'span', '2011-09-01', '2011-12-31'],
  ])('%s as %s runs from %s to %s', (id, basis, start, end) => {
    expect(resolvePeriod(id, basis)).toEqual({ id, basis, start, end });
  });

  test('the basis is read from the id when none is given', () => {
    expect(resolvePeriod('2018-19-q2')).toEqual(resolvePeriod('2018-19-q2', 'quarter'));
  });

  test('every quarter from 1990 to 2100 is three whole months', () => {
    for (const first of YEARS) {
      expect(quartersOf(first).map(({ start, end }) => [start, end])).toEqual([
        [`${first}-04-01`, lastDayOfMonth(first, 6)],
        [`${first}-07-01`, lastDayOfMonth(first, 9)],
        [`${first}-10-01`, lastDayOfMonth(first, 12)],
        [`${first + 1}-01-01`, lastDayOfMonth(first + 1, 3)],
      ]);
    }
  });

  test('the four quarters of a council year tile it without gap or overlap', () => {
    for (const first of YEARS) {
      const whole = resolvePeriod(yearIdOf(first));
      const quarters = quartersOf(first);
      expect(quarters[0]?.start).toBe(whole.start);
      expect(quarters[3]?.end).toBe(whole.end);
      expect(quarters.slice(1).map(({ start }) => start)).toEqual(
        quarters.slice(0, 3).map(({ end }) => daysAfter(end, 1)),
      );
    }
  });

  test('the year to date ends with its quarter and begins with its year', () => {
    fc.assert(
      fc.property(periodOf('quarter'), ({ id, end }) => {
        const soFar = resolvePeriod(id, 'year-to-date');
        expect(soFar).toMatchObject({ start: resolvePeriod(id.slice(0, 7)).start, end });
      }),
    );
  });

  test('a period never ends before it starts', () => {
    fc.assert(
      fc.property(period, ({ start, end }) => {
        expect(start <= end).toBe(true);
      }),
    );
  });

  test.each(['2018-20', '2018-18', '2018-12', '2018-00'])('the years of %s are not two in a row', (id) => {
    expect(() => resolvePeriod(id)).toThrow(
      new PeriodError(`“${id}” is not two years in a row; write 2018-19.`),
    );
  });

  test('a quarter’s years must follow each other too', () => {
    expect(() => resolvePeriod('1999-01-q4')).toThrow(
      new PeriodError('“1999-01” is not two years in a row; write 1999-00.'),
    );
  });

  test.each(['2999-00', '2999-00-q4'])('%s would end in a year that no day can be in', (id) => {
    expect(() => resolvePeriod(id)).toThrow(
      new PeriodError('“2999-00” ends after 2999, the last year a day can be in.'),
    );
  });

  test.each(['2018-02-30', '2018-02-29', '2018-13-01', '0018-09-30'])('%s is no day', (id) => {
    expect(() => resolvePeriod(id)).toThrow(new PeriodError(`“${id}” is not a day of the calendar.`));
  });

  test('a span needs a real day at both ends', () => {
    const refusal = new PeriodError('“2018-02-29” is not a day of the calendar.');
    expect(() => resolvePeriod('2018-02-29--2018-03-31')).toThrow(refusal);
    expect(() => resolvePeriod('2018-01-01--2018-02-29')).toThrow(refusal);
  });

  test('a span does not run backwards', () => {
    expect(() => resolvePeriod('2018-12-31--2018-01-01')).toThrow(
      new PeriodError('The period ends (2018-01-01) before it starts (2018-12-31).'),
    );
  });

  test.each(['2012-01-30', '2012-02-28'])('three months do not end on %s, within a month', (id) => {
    expect(() => resolvePeriod(id, 'rolling-3-months')).toThrow(
      new PeriodError(
        `Three months that roll on (rolling-3-months) end on the last day of a month; ${id} is not one.`,
      ),
    );
  });

  test.each<[string, Basis, string, string]>([
    ['2017-18', 'snapshot', '2018-09-30', 'a day'],
    ['2017-18', 'quarter', '2018-19-q2', 'a quarter'],
    ['2017-18', 'year-to-date', '2018-19-q2', 'the last quarter of a year so far (basis: year-to-date)'],
    ['2018-19-q2', 'year', '2017-18', 'a year'],
    ['2018-19-q2', 'academic-year', '2010-11', 'a school year (basis: academic-year)'],
    ['2017-18', 'calendar-year', '2015', 'a calendar year'],
    ['2012-01', 'rolling-3-months', '2012-01-31', 'the last day of three months (basis: rolling-3-months)'],
    ['2011-09-01', 'span', '2011-09-01--2011-12-31', 'a stretch of days (basis: span)'],
  ])('%s does not fit the basis %s, and the message shows what would', (id, basis, example, words) => {
    expect(() => resolvePeriod(id, basis)).toThrow(
      new PeriodError(`“${id}” is not ${words}, which is written like '${example}'.`),
    );
    expect(resolvePeriod(example, basis)).toMatchObject({ id: example, basis });
  });
});

describe('quarterOf', () => {
  test.each([
    ['2018-04-01', 1],
    ['2018-06-30', 1],
    ['2018-07-01', 2],
    ['2018-09-30', 2],
    ['2018-10-01', 3],
    ['2018-12-31', 3],
    ['2019-01-01', 4],
    ['2019-03-31', 4],
  ])('%s lies in quarter %d', (id, quarter) => {
    expect(quarterOf(resolvePeriod(id))).toBe(quarter);
  });

  test('a whole council year ends in quarter 4', () => {
    expect(quarterOf(resolvePeriod('2017-18'))).toBe(4);
  });

  test('a quarter’s id can be told again from its days', () => {
    fc.assert(
      fc.property(periodOf('quarter'), (quarter) => {
        expect(`${councilYearOf(quarter.start)}-q${quarterOf(quarter)}`).toBe(quarter.id);
        expect(councilYearOf(quarter.end)).toBe(councilYearOf(quarter.start));
      }),
    );
  });
});

describe('councilYearOf', () => {
  test.each([
    ['2018-03-31', '2017-18'],
    ['2018-04-01', '2018-19'],
    ['1999-12-31', '1999-00'],
    ['2000-03-31', '1999-00'],
    ['2000-04-01', '2000-01'],
  ])('%s falls in %s', (iso, id) => {
    expect(councilYearOf(iso)).toBe(id);
  });

  test('every day lies within its council year', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const { start, end } = resolvePeriod(councilYearOf(iso), 'year');
        expect(start <= iso && iso <= end).toBe(true);
      }),
    );
  });

  test('what is no date is refused', () => {
    expect(() => councilYearOf('2018-02-30')).toThrow(RangeError);
  });
});
