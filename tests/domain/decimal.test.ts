import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, decimalsOf, grouped, roundTo } from '../../src/domain/decimal.ts';

/** Whole digits and how many of them are decimals: [1005, 3] is 1.005. */
const written = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
const numberFrom = ([digits, decimals]: [number, number]) => Number(`${digits}e-${decimals}`);
const number = written.map(numberFrom);

/** Rounds half away from zero in whole numbers alone, where nothing is lost. */
function roundedDigits(digits: number, drop: number): bigint {
  const unit = 10n ** BigInt(drop);
  const size = BigInt(Math.abs(digits));
  const up = (size % unit) * 2n >= unit && drop > 0 ? 1n : 0n;
  return (digits < 0 ? -1n : 1n) * (size / unit + up);
}

describe('clean', () => {
  test('a sum of tenths is in tenths again', () => {
    expect(clean(0.1 + 0.2)).toBe(0.3);
    expect(clean(9.7 - 4.6)).toBe(5.1);
  });

  test('there is one zero', () => {
    expect(clean(-0)).toBe(0);
    expect(clean(-1e-12)).toBe(0);
  });

  test('a number as a record prints it stays what it is', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(clean(value)).toBe(value + 0);
      }),
    );
  });
});

describe('decimalsOf', () => {
  test.each([
    [65.9, 1],
    [88.94, 2],
    [504, 0],
    [14.0, 0],
    [-5.6, 1],
    [0, 0],
    [0.000_001, 6],
    [0.000_000_1, 7],
    [0.000_000_25, 8],
    [1.5e21, 0],
    [0.1 + 0.2, 1],
  ])('%d has %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  test('no more than it was written with, and enough to write it again', () => {
    fc.assert(
      fc.property(written, (digits) => {
        const value = numberFrom(digits);
        expect(decimalsOf(value)).toBeLessThanOrEqual(digits[1]);
        expect(Number(value.toFixed(decimalsOf(value)))).toBe(value + 0);
      }),
    );
  });
});

describe('roundTo', () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.255, 2, 1.26],
    [8.345, 2, 8.35],
    [4.35, 1, 4.4],
    [65.9, 0, 66],
    [82.352_941, 1, 82.4],
    [10_000_000.005, 2, 10_000_000.01],
    [2.4, 0, 2],
    [65.9, 3, 65.9],
    [1e21, 2, 1e21],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  test('less than half of one below zero is zero, not minus zero', () => {
    expect(roundTo(-0.4, 0)).toBe(0);
  });

  test('half goes away from zero, as whole-number arithmetic has it', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 6 }), ([digits, decimals], to) => {
        fc.pre(to <= decimals);
        const rounded = Number(`${roundedDigits(digits, decimals - to)}e-${to}`);
        expect(roundTo(numberFrom([digits, decimals]), to)).toBe(rounded);
      }),
    );
  });

  test('rounding again changes nothing', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const once = roundTo(value, decimals);
        expect(roundTo(once, decimals)).toBe(once);
      }),
    );
  });

  test('a number and its opposite round to opposites', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(roundTo(-value, decimals) + roundTo(value, decimals)).toBe(0);
      }),
    );
  });
});

describe('grouped', () => {
  test.each([
    [1990, '1,990'],
    [504, '504'],
    [88.94, '88.94'],
    [1_234_567.8, '1,234,567.8'],
    [-5.6, '−5.6'],
    [0, '0'],
    [-0, '0'],
    [0.000_000_1, '0.0000001'],
  ])('%d is printed as %s', (value, text) => {
    expect(grouped(value)).toBe(text);
  });

  test.each([
    [60, 1, '60.0'],
    [14, 1, '14.0'],
    [4.35, 1, '4.4'],
    [1.005, 2, '1.01'],
    [-2.5, 0, '−3'],
    [999.95, 1, '1,000.0'],
    [-0.4, 0, '0'],
    [-0.04, 1, '0.0'],
    [1e15, 0, '1,000,000,000,000,000'],
  ])('%d with %d decimals is printed as %s', (value, decimals, text) => {
    expect(grouped(value, decimals)).toBe(text);
  });

  test('what is printed can be read back', () => {
    fc.assert(
      fc.property(number, (value) => {
        const text = grouped(value);
        expect(text).toMatch(/^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(value + 0);
      }),
    );
  });

  test('a number is printed with the decimals asked for, as roundTo rounds it, and zero has no sign', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const text = grouped(value, decimals);
        expect(text.split('.')[1]?.length ?? 0).toBe(decimals);
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(roundTo(value, decimals));
      }),
    );
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e21, -1e22])('%d is refused, not printed', (value) => {
    expect(() => grouped(value)).toThrow(new RangeError(`${value} cannot be written out in digits.`));
  });
});
