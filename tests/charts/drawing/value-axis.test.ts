import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisCaption,
  labelBesideAxis,
  tickLabel,
  valueAxis,
} from '../../../src/charts/drawing/value-axis.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Number(number.toFixed(1)));

describe('a value axis', () => {
  test.each([
    [
      [45.4, 65.9],
      [0, 20, 40, 60, 80],
    ],
    [
      [8.6, 9.7],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [98, 97.8],
      [0, 20, 40, 60, 80, 100],
    ],
    [[113], [0, 50, 100, 150]],
    [
      [-1.2, 3.1],
      [-2, -1, 0, 1, 2, 3, 4],
    ],
  ])('for %j is marked at %j', (values, ticks) => {
    expect(valueAxis(values).ticks).toEqual(ticks);
  });

  test('marks whole numbers only where it counts things', () => {
    expect(valueAxis([2], { whole: true }).ticks).toEqual([0, 1, 2]);
  });

  test('has some height even where every value is zero', () => {
    const { low, high } = valueAxis([0, 0]);
    expect(high).toBeGreaterThan(low);
  });

  test('holds zero and every value, with at most ten gridlines', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { low, high, ticks } = valueAxis(values);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const each of values) expect(low <= each && each <= high).toBe(true);
      }),
    );
  });
});

test('ticks carry the sign of per cent, and other units are named once', () => {
  expect(tickLabel(20, 'percent')).toBe('20%');
  expect(axisCaption('percent')).toBeUndefined();
  expect(tickLabel(1990, 'count')).toBe('1,990');
  expect(axisCaption('gbp-million')).toBe('£ million');
});

test('a figure beside an axis leaves out the unit that the axis names', () => {
  expect(labelBesideAxis('115 per 10,000', 'per-10000')).toBe('115');
  expect(labelBesideAxis('around 2 points', 'percentage-points')).toBe('around 2');
  expect(labelBesideAxis('65.9%', 'percent')).toBe('65.9%');
  expect(labelBesideAxis('all', 'percent')).toBe('all');
  expect(labelBesideAxis('£4.5 million', 'gbp-million')).toBe('£4.5 million');
  expect(labelBesideAxis('1,990', 'count')).toBe('1,990');
});
