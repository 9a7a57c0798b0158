import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, isLikeForLike } from '../../src/domain/like-periods.ts';
import { BASES, resolvePeriod } from '../../src/domain/period.ts';
import { period, twoOf, year, yearIdOf } from './arbitraries.ts';

describe('isLikeForLike', () => {
  test('two quarters are alike, whichever they are', () => {
    expect(isLikeForLike(resolvePeriod('2018-19-q2'), resolvePeriod('2017-18-q4'))).toBe(true);
  });

  test('a council year is not like a school year', () => {
    expect(isLikeForLike(resolvePeriod('2017-18'), resolvePeriod('2017-18', 'academic-year'))).toBe(false);
  });

  test('half a year so far is like half a year so far, and not like three months', () => {
    const soFar = (id: string) => resolvePeriod(id, 'year-to-date');
    expect(isLikeForLike(soFar('2018-19-q2'), soFar('2017-18-q2'))).toBe(true);
    expect(isLikeForLike(soFar('2018-19-q2'), soFar('2018-19-q1'))).toBe(false);
    expect(isLikeForLike(soFar('2018-19-q4'), soFar('2017-18-q4'))).toBe(true);
  });

  test.each([
    ['an autumn and the next', '2011-09-01--2011-12-31', '2012-09-01--2012-12-31', true],
    ['an autumn and a spring', '2011-09-01--2011-12-31', '2012-01-01--2012-04-30', false],
    ['autumns that begin on different days', '2011-09-01--2011-12-31', '2012-09-03--2012-12-31', false],
    ['autumns that end on different days', '2011-09-01--2011-12-31', '2012-09-01--2012-12-16', false],
    ['one winter and two years', '2011-12-01--2012-01-31', '2011-12-01--2013-01-31', false],
    ['winters to the end of February', '2010-12-01--2011-02-28', '2011-12-01--2012-02-29', true],
    ['a winter to 28 February of a leap year', '2010-12-01--2011-02-28', '2011-12-01--2012-02-28', false],
  ])('%s', (_, a, b, alike) => {
    expect(isLikeForLike(resolvePeriod(a), resolvePeriod(b))).toBe(alike);
  });

  test('different bases are never alike, even over the same days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BASES), fc.constantFrom(...BASES), period, (one, other, days) => {
        const alike = isLikeForLike({ ...days, basis: one }, { ...days, basis: other });
        expect(alike).toBe(one === other);
      }),
    );
  });

  test('likeness goes both ways', () => {
    fc.assert(
      fc.property(twoOf('span', 'year-to-date'), ([a, b]) => {
        expect(isLikeForLike(a, b)).toBe(isLikeForLike(b, a));
      }),
    );
  });

  test('any other basis is like itself in every year', () => {
    const bases = BASES.filter((basis) => basis !== 'span' && basis !== 'year-to-date');
    fc.assert(
      fc.property(twoOf(...bases), ([a, b]) => {
        expect(isLikeForLike(a, b)).toBe(true);
      }),
    );
  });
});

describe('comparePeriods', () => {
  test('the year to date and the whole year come before the quarter they end with', () => {
    const quarter = resolvePeriod('2018-19-q4');
    const soFar = resolvePeriod('2018-19-q4', 'year-to-date');
    const whole = resolvePeriod('2018-19');
    const before = resolvePeriod('2018-19-q3');
    expect([quarter, soFar, whole, before].toSorted(comparePeriods)).toEqual([before, whole, soFar, quarter]);
  });

  test('a later last day comes later', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        fc.pre(a.end < b.end);
        expect(comparePeriods(a, b)).toBeLessThan(0);
        expect(comparePeriods(b, a)).toBeGreaterThan(0);
      }),
    );
  });

  test('the order does not depend on where it starts from', () => {
    const crowded = fc.array(
      fc.tuple(
        year.filter((first) => first < 1993),
        fc.constantFrom('year', 'academic-year', 'calendar-year'),
      ),
    );
    fc.assert(
      fc.property(crowded, (years) => {
        const periods = years.map(([first, basis]) =>
          resolvePeriod(basis === 'calendar-year' ? String(first) : yearIdOf(first), basis),
        );
        expect(periods.toReversed().toSorted(comparePeriods)).toEqual(periods.toSorted(comparePeriods));
      }),
    );
  });

  test('only a period and itself are equal', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(comparePeriods(a, b) === 0).toBe(a.id === b.id && a.basis === b.basis);
        expect(comparePeriods(a, { ...a })).toBe(0);
      }),
    );
  });
});
