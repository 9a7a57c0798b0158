import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areComparable, inOrder, periodOf, stretches } from '../../../src/charts/trend/series.ts';
import type { TrendPoint } from '../../../src/charts/trend/trend-data.ts';
import { breaks, points } from '../arbitraries.ts';
import { quarter } from '../trend-samples.ts';

const snapshot = (day: string): TrendPoint => ({ start: day, end: day, label: day, value: 1, printed: '1' });
const lengths = (given: TrendPoint[], at: string[] = []): number[] =>
  stretches(
    given,
    at.map((day) => ({ at: day, label: 'New definition' })),
  ).map((run) => run.length);

describe('the stretches of a series', () => {
  test('join quarters that follow each other', () => {
    expect(lengths([quarter(2017, 3, 1), quarter(2017, 4, 1), quarter(2018, 1, 1)])).toEqual([3]);
  });

  test('are parted by a quarter that is missing', () => {
    expect(lengths([quarter(2017, 1, 1), quarter(2017, 3, 1)])).toEqual([1, 1]);
  });

  test('are parted by a quarter without a figure', () => {
    const hidden = { ...quarter(2017, 2, 0), value: null };
    expect(lengths([quarter(2017, 1, 1), hidden, quarter(2017, 3, 1)])).toEqual([1, 1]);
  });

  test('are parted by a break on the first day of the later quarter', () => {
    expect(lengths([quarter(2017, 4, 1), quarter(2018, 1, 1)], ['2018-04-01'])).toEqual([1, 1]);
  });

  test('leave a figure alone whose period the break cuts in two', () => {
    const three = [quarter(2017, 3, 1), quarter(2017, 4, 1), quarter(2018, 1, 1)];
    expect(lengths(three, ['2018-02-01'])).toEqual([1, 1, 1]);
  });

  test('join snapshots as often as they are taken, and part them where one was left out', () => {
    const days = ['2018-03-31', '2018-06-30', '2018-09-30', '2019-03-31'];
    expect(lengths(days.map(snapshot))).toEqual([3, 1]);
  });

  test('do not join a year to a quarter', () => {
    const year = { ...quarter(2016, 1, 1), end: '2017-03-31', basis: 'year' as const };
    expect(lengths([year, quarter(2017, 1, 1)])).toEqual([1, 1]);
  });

  test('hold every figure once, and join only what may be compared', () => {
    fc.assert(
      fc.property(points, breaks, (given, broken) => {
        const runs = stretches(given, broken);
        expect(runs.flat()).toEqual(given.filter(({ value }) => value !== null));
        for (const run of runs) {
          const pairs = run.slice(1).map((later, index) => [run[index] ?? later, later] as const);
          expect(pairs.every(([earlier, later]) => areComparable(earlier, later, broken))).toBe(true);
        }
      }),
    );
  });
});

test('points are put in order of time', () => {
  const [first, second] = [quarter(2017, 1, 1), quarter(2017, 2, 1)];
  expect(inOrder([second, first])).toEqual([first, second]);
});

test.each([
  ['2018-09-30', '2018-09-30', 'snapshot'],
  ['2018-07-01', '2018-09-30', 'quarter'],
  ['2017-04-01', '2018-03-31', 'year'],
  ['2011-09-01', '2011-12-31', 'span'],
])('a figure from %s to %s is taken for a %s where nothing is said', (start, end, basis) => {
  expect(periodOf({ start, end, label: 'x', value: 1, printed: '1' }).basis).toBe(basis);
});
