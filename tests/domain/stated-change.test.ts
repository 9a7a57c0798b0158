import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundTo } from '../../src/domain/decimal.ts';
import { changesBetween, halfUnit, isChangeWithin } from '../../src/domain/stated-change.ts';

const exact = (value: number) => ({ value, slack: 0 });

test('from 480 to 504 is up by 5%, and by nothing else', () => {
  const range = changesBetween(exact(480), exact(504));
  expect(range).toEqual({ least: 5, most: 5 });
  expect(isChangeWithin(5, 0, range ?? { least: 0, most: 0 })).toBe(true);
  expect(isChangeWithin(6, 0, range ?? { least: 0, most: 0 })).toBe(false);
  expect(isChangeWithin(-5, 0, range ?? { least: 0, most: 0 })).toBe(false);
});

test('from nothing there is no change in per cent', () => {
  expect(changesBetween(exact(0), exact(5))).toBeUndefined();
  expect(changesBetween({ value: 0.4, slack: 0.5 }, exact(5))).toBeUndefined();
});

test('a rate printed without decimals leaves room for what it was before rounding', () => {
  const range = changesBetween({ value: 100, slack: 0.5 }, { value: 113, slack: 0.5 });
  expect(range?.least).toBeCloseTo(11.94, 2);
  expect(range?.most).toBeCloseTo(14.07, 2);
});

describe('whatever the two true levels', () => {
  const decimals = fc.integer({ min: 0, max: 2 });
  const level = fc.double({ min: 2, max: 1000, noNaN: true });

  test('the rounded change between them fits the rounded levels', () => {
    fc.assert(
      fc.property(level, level, decimals, decimals, (from, to, places, changePlaces) => {
        const printed = (value: number) => ({ value: roundTo(value, places), slack: halfUnit(places) });
        const range = changesBetween(printed(from), printed(to));
        const change = roundTo((to / from - 1) * 100, changePlaces);
        expect(range && isChangeWithin(change, changePlaces, range)).toBe(true);
      }),
    );
  });

  test('a change that is a whole unit outside the range does not fit', () => {
    fc.assert(
      fc.property(level, level, (from, to) => {
        const range = changesBetween(exact(from), exact(to));
        const above = Math.ceil((range?.most ?? 0) + 0.6);
        expect(range && isChangeWithin(above, 0, range)).toBe(false);
      }),
    );
  });
});
