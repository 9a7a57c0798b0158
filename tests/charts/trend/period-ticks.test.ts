import { describe, expect, test } from 'vitest';
import { periodTicks } from '../../../src/charts/trend/period-ticks.ts';
import { quarter } from '../trend-samples.ts';

const quarters = (count: number) =>
  Array.from({ length: count }, (_, index) => quarter(2014 + Math.floor(index / 4), (index % 4) + 1, 1));

const evenly = (count: number) => {
  const points = quarters(count);
  return periodTicks(points, (point) => 60 + (360 * points.indexOf(point)) / Math.max(1, count - 1));
};

describe('the periods under an axis', () => {
  test('are all named where there are four', () => {
    expect(evenly(4).map(({ lines }) => lines.join(' '))).toEqual([
      'Q1 2014–15',
      'Q2 2014–15',
      'Q3 2014–15',
      'Q4 2014–15',
    ]);
  });

  test.each([1, 2, 8, 20, 200])('name the last of %i, and the first unless it is alone', (count) => {
    const ticks = evenly(count);
    expect(ticks.at(-1)?.at).toBe(count === 1 ? 60 : 420);
    expect(ticks[0]?.at).toBe(60);
  });

  test('are fewer than the points of a long series', () => {
    expect(evenly(200).length).toBeLessThanOrEqual(8);
  });

  test('stay within the drawing', () => {
    const [only] = periodTicks(
      [{ ...quarter(2018, 2, 1), tick: 'July to September 2018 and more' }],
      () => 470,
    );
    expect(only?.x).toBeLessThan(400);
  });
});
