import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsBehind, isRoundingOf, roundingsOf } from '../../src/domain/rounding.ts';

const share = fc
  .record({ denominator: fc.integer({ min: 1, max: 5000 }), part: fc.nat() })
  .map(({ denominator, part }) => ({ numerator: part % (denominator + 1), denominator, scale: 100 }));

const decimals = fc.integer({ min: 0, max: 4 });

/** A percentage with some decimals, from 0 to 100. */
const printed = decimals.chain((places) =>
  fc
    .integer({ min: 0, max: 100 * 10 ** places })
    .map((digits) => ({ value: Number(`${digits}e-${places}`), places })),
);

describe('what a quotient may be printed as', () => {
  test.each([
    [14, 17, 0, [82]],
    [14, 17, 1, [82.4]],
    [11, 259, 1, [4.2]],
    [1, 3, 2, [33.33]],
    [0, 9, 0, [0]],
    [9, 9, 1, [100]],
  ])('%i of %i with %i decimals is %j', (numerator, denominator, places, expected) => {
    expect(roundingsOf({ numerator, denominator, scale: 100 }, places)).toEqual(expected);
  });

  test('a half may go up, or to the even number', () => {
    expect(roundingsOf({ numerator: 1, denominator: 8, scale: 100 }, 0)).toEqual([13, 12]);
    expect(roundingsOf({ numerator: 1, denominator: 40, scale: 100 }, 0)).toEqual([3, 2]);
    expect(roundingsOf({ numerator: 3, denominator: 40, scale: 100 }, 0)).toEqual([8]);
  });

  test('a rate is for every 10,000', () => {
    expect(roundingsOf({ numerator: 504, denominator: 44_500, scale: 10_000 }, 0)).toEqual([113]);
  });

  test('a correctly rounded percentage passes, and any other at that precision fails', () => {
    fc.assert(
      fc.property(share, decimals, fc.integer({ min: 1, max: 1000 }), (quotient, places, off) => {
        const right = roundingsOf(quotient, places);
        for (const value of right) expect(isRoundingOf(value, places, quotient)).toBe(true);
        const unit = 10 ** -places;
        const least = Math.min(...right) - off * unit;
        const most = Math.max(...right) + off * unit;
        expect(isRoundingOf(least, places, quotient)).toBe(false);
        expect(isRoundingOf(most, places, quotient)).toBe(false);
      }),
    );
  });

  test('it is never further from the quotient than half of the last decimal', () => {
    fc.assert(
      fc.property(share, decimals, (quotient, places) => {
        const exact = (quotient.numerator / quotient.denominator) * 100;
        for (const value of roundingsOf(quotient, places)) {
          expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
        }
      }),
    );
  });
});

describe('the counts behind a percentage', () => {
  test('33% of 10 is none', () => {
    expect(countsBehind(33, 0, { denominator: 10, scale: 100 })).toBeUndefined();
  });

  test('58% of 178 is 103 or 104', () => {
    expect(countsBehind(58, 0, { denominator: 178, scale: 100 })).toEqual({ least: 103, most: 104 });
  });

  test('less than nothing and more than all are none', () => {
    expect(countsBehind(-1, 0, { denominator: 10, scale: 100 })).toBeUndefined();
    expect(countsBehind(101, 0, { denominator: 10, scale: 100 })).toBeUndefined();
  });

  test('numbers too long to count with are no count', () => {
    expect(countsBehind(1e300, 0, { denominator: 10, scale: 100 })).toBeUndefined();
    expect(isRoundingOf(1e300, 0, { numerator: 1, denominator: 10, scale: 100 })).toBe(false);
  });

  test('they are those that trying every whole count finds', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 1, max: 400 }), ({ value, places }, denominator) => {
        const all = Array.from({ length: denominator + 1 }, (_, numerator) => numerator);
        const fitting = all.filter((numerator) =>
          isRoundingOf(value, places, { numerator, denominator, scale: 100 }),
        );
        const found = countsBehind(value, places, { denominator, scale: 100 });
        expect(found).toEqual(
          fitting.length > 0 ? { least: Math.min(...fitting), most: Math.max(...fitting) } : undefined,
        );
      }),
    );
  });
});
