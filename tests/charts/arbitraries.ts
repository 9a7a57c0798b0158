import fc from 'fast-check';
import type { TrendBreak, TrendData, TrendPoint } from '../../src/charts/trend-chart.ts';
import { quarter } from './trend-samples.ts';

/** A value as a council prints one, or none. */
const value = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -500, max: 5000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Some of the quarters of six years, in order, with or without a figure. */
export const points: fc.Arbitrary<TrendPoint[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 24 })
  .chain((numbers) =>
    fc.tuple(
      fc.constant(numbers.toSorted((a, b) => a - b)),
      fc.array(value, { minLength: 24, maxLength: 24 }),
    ),
  )
  .map(([numbers, values]) => numbers.map((number, index) => pointOf(number, values[index] ?? null)));

/** A day of the same years. */
export const day: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 6 * 365 })
  .map((days) => Temporal.PlainDate.from('2013-04-01').add({ days }).toString());

/** Days on which the definition changed. */
export const breaks: fc.Arbitrary<TrendBreak[]> = fc.array(
  day.map((at) => ({ at, label: 'Counted in another way from here' })),
  { maxLength: 3 },
);

/** Any chart over time, with everything one may hold. */
export const trend: fc.Arbitrary<TrendData> = fc.record({
  id: fc.constant('any'),
  area: fc.constant('Stockton-on-Tees'),
  unit: fc.constantFrom('percent', 'count', 'per-10000'),
  points,
  breaks,
  target: fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 500 }), from: day, to: day }).map((target) => ({
      ...target,
      comparison: 'at-most' as const,
      label: `Target: no more than ${target.value}`,
      tolerance: { low: target.value, high: target.value + 2 },
    })),
    { maxLength: 3 },
  ),
  comparators: fc.array(
    fc
      .record({
        area: fc.constantFrom('a', 'b', 'c', 'd'),
        end: day,
        value: fc.integer({ min: 0, max: 500 }),
      })
      .map((comparator) => ({
        ...comparator,
        label: `Area ${comparator.area}`,
        periodLabel: comparator.end,
        printed: String(comparator.value),
      })),
    { maxLength: 6 },
  ),
});

function pointOf(number: number, given: number | null): TrendPoint {
  const point = quarter(2013 + Math.floor(number / 4), (number % 4) + 1, given ?? 0);
  return given === null ? { ...point, value: null, printed: '[c]' } : point;
}
