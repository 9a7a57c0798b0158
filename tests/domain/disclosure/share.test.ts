import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundTo } from '../../../src/domain/decimal.ts';
import { fewPeopleBehind, groupBehind } from '../../../src/domain/disclosure/share.ts';

const THRESHOLD = 5;
const percent = (value: number, decimals?: number) => ({ value, outOf: 100, decimals });
const exactly = (size: number) => ({ size, isExact: true });
const about = (size: number) => ({ size, isExact: false });

describe('a share of a group that is known exactly', () => {
  test.each([
    [0.7, 300, { count: 2, side: 'in' }],
    [2, 300, { count: 5, side: 'in' }],
    [98, 300, { count: 5, side: 'out' }],
    [99.3, 300, { count: 2, side: 'out' }],
    [50, 4, { count: 2, side: 'in' }],
    [33.3, 3, { count: 1, side: 'in' }],
  ])('%d%% of %i tells of few people', (value, size, few) => {
    expect(fewPeopleBehind(percent(value), exactly(size), THRESHOLD)).toEqual(few);
  });

  test.each([
    [0, 4],
    [100, 4],
    [3, 300],
    [2, 504],
    [50, 100],
    // 1 of 300 would be printed as 0.3%, 2 as 0.7%: nobody counts to 0.5%.
    [0.5, 300],
  ])('%d%% of %i does not', (value, size) => {
    expect(fewPeopleBehind(percent(value), exactly(size), THRESHOLD)).toBeUndefined();
  });

  test('is read at the decimals it is printed with', () => {
    // 5 of 300 is 1.67%, which is printed as 2% and not as 2.0%.
    expect(fewPeopleBehind(percent(2, 1), exactly(300), THRESHOLD)).toBeUndefined();
  });

  test('is noticed for every small count and everybody but a small count, at every precision', () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: THRESHOLD }),
      size: fc.integer({ min: 1, max: 20_000 }),
      decimals: fc.integer({ min: 0, max: 4 }),
      side: fc.constantFrom('in', 'out'),
    });
    fc.assert(
      fc.property(cases, ({ count, size, decimals, side }) => {
        const numerator = side === 'in' ? count : size - count;
        const value = roundTo((100 * numerator) / size, decimals);
        fc.pre(value > 0 && value < 100);
        expect(fewPeopleBehind(percent(value, decimals), exactly(size), THRESHOLD)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a share of a group that is known about', () => {
  test.each([
    [0.7, 500, { count: 4, side: 'in' }],
    [0.7, 259, { count: 2, side: 'in' }],
    [1, 504, { count: 5, side: 'in' }],
    [0.01, 500, { count: 1, side: 'in' }],
    [99.4, 500, { count: 3, side: 'out' }],
  ])('%d%% of about %i tells of few people', (value, size, few) => {
    expect(fewPeopleBehind(percent(value), about(size), THRESHOLD)).toEqual(few);
  });

  test.each([
    [98, 500],
    [91, 500],
    [2, 504],
    [97.8, 500],
    [1.5, 500],
    [0, 500],
    [100, 500],
  ])('%d%% of about %i does not', (value, size) => {
    expect(fewPeopleBehind(percent(value), about(size), THRESHOLD)).toBeUndefined();
  });

  test('may be a rate of 10,000', () => {
    const rate = (value: number) => fewPeopleBehind({ value, outOf: 10_000 }, about(43_000), THRESHOLD);
    expect(rate(113)).toBeUndefined();
    expect(rate(0.9)).toEqual({ count: 4, side: 'in' });
  });
});

test('the group behind a share follows from the number of people in it', () => {
  expect(groupBehind(822, percent(90))?.size).toBeCloseTo(913.3, 1);
  expect(groupBehind(0, percent(0))).toBeUndefined();
});
