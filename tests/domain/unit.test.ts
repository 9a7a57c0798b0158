import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNIT_IDS, changeInPercent, levelInUnit } from '../../src/domain/unit.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { printedNumber } from './arbitraries.ts';

describe('levelInUnit', () => {
  test.each<[number, Unit, string]>([
    [65.9, 'percent', '65.9%'],
    [1990, 'count', '1,990'],
    [113, 'per-10000', '113 per 10,000'],
    [12, 'fte', '12'],
    [13.5, 'score', '13.5'],
    [24, 'gbp-million', '£24 million'],
    [2, 'percentage-points', '2 points'],
    [-2, 'percentage-points', '−2 points'],
    [21, 'percentage-points', '21 points'],
    [0, 'percent', '0%'],
  ])('%d in %s is “%s”', (value, unit, text) => {
    expect(levelInUnit(value, unit)).toBe(text);
  });

  test('one point is one point, up or down', () => {
    expect(levelInUnit(1, 'percentage-points')).toBe('1 point');
    expect(levelInUnit(-1, 'percentage-points')).toBe('−1 point');
    expect(levelInUnit(1, 'percentage-points', 1)).toBe('1.0 points');
  });

  test('a debt has its minus before the pound', () => {
    expect(levelInUnit(-2.4, 'gbp-million')).toBe('−£2.4 million');
  });

  test('a final zero of the record is kept', () => {
    expect(levelInUnit(60, 'percent', 1)).toBe('60.0%');
  });

  test('every unit prints the number itself', () => {
    fc.assert(
      fc.property(printedNumber({ least: 0, most: 999 }), fc.constantFrom(...UNIT_IDS), (value, unit) => {
        expect(levelInUnit(value, unit)).toContain(String(value));
      }),
    );
  });
});

describe('changeInPercent', () => {
  test.each([
    [15, '+15%'],
    [-5.6, '−5.6%'],
    [-21, '−21%'],
    [0, '0%'],
    [-0, '0%'],
  ])('%d is “%s”', (value, text) => {
    expect(changeInPercent(value)).toBe(text);
  });

  test('a change too small to print has no sign', () => {
    expect(changeInPercent(0.04, 1)).toBe('0.0%');
    expect(changeInPercent(-0.04, 1)).toBe('0.0%');
    expect(changeInPercent(0.05, 1)).toBe('+0.1%');
  });

  test('the sign is the change’s own', () => {
    fc.assert(
      fc.property(printedNumber({ decimals: 2 }), (value) => {
        const sign = value > 0 ? '+' : value < 0 ? '−' : '0';
        expect(changeInPercent(value).startsWith(sign)).toBe(true);
      }),
    );
  });
});
