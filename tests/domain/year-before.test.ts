import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLikeForLike } from '../../src/domain/like-periods.ts';
import { resolvePeriod } from '../../src/domain/period.ts';
import { yearBefore } from '../../src/domain/year-before.ts';
import { period } from './arbitraries.ts';

describe('the same time a year before', () => {
  test.each([
    ['2018-19-q2', undefined, '2017-18-q2'],
    ['2018-19-q2', 'year-to-date', '2017-18-q2'],
    ['2017-18', undefined, '2016-17'],
    ['2000-01', 'academic-year', '1999-00'],
    ['2015', undefined, '2014'],
    ['2018-09-30', undefined, '2017-09-30'],
    ['2016-02-29', undefined, '2015-02-28'],
    ['2017-02-28', 'rolling-3-months', '2016-02-29'],
    ['2011-09-01--2011-12-31', undefined, '2010-09-01--2010-12-31'],
  ] as const)('as %s (%s) is %s', (id, basis, expected) => {
    expect(yearBefore(resolvePeriod(id, basis))?.id).toBe(expected);
  });

  test('there is none before the first year', () => {
    expect(yearBefore(resolvePeriod('1000'))).toBeUndefined();
  });

  test('it covers the same kind of time, and ends 365 or 366 days earlier', () => {
    fc.assert(
      fc.property(period, (later) => {
        const earlier = yearBefore(later);
        if (earlier === undefined) return;
        const days = Temporal.PlainDate.from(earlier.end).until(later.end).days;
        expect(earlier.basis).toBe(later.basis);
        expect([365, 366]).toContain(days);
        if (later.basis !== 'span') expect(isLikeForLike(earlier, later)).toBe(true);
      }),
    );
  });
});
