import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  TargetError,
  comparisonInWords,
  meetsTarget,
  parseTarget,
  parseTolerance,
  toleratedRange,
} from '../../src/domain/target.ts';
import type { Comparison, Target } from '../../src/domain/target.ts';
import { printedNumber } from './arbitraries.ts';

const COMPARISONS: Comparison[] = ['below', 'at-most', 'exactly', 'at-least', 'above'];
const comparison = fc.constantFrom(...COMPARISONS);
const number = printedNumber();
const target = fc
  .record({ comparison, value: number })
  .map((parts): Target => ({ ...parts, text: '', decimals: 1 }));
const tolerance = fc.record({
  amount: printedNumber({ least: 0, most: 50 }),
  kind: fc.constantFrom('points' as const, 'per-cent' as const),
});

describe('parseTolerance', () => {
  test.each([
    ['2 points', 2, 'points'],
    ['1 point', 1, 'points'],
    ['2.5 percentage points', 2.5, 'points'],
    ['1 percentage point', 1, 'points'],
    ['0 points', 0, 'points'],
    ['10 per cent', 10, 'per-cent'],
    ['10 percent', 10, 'per-cent'],
    ['2%', 2, 'per-cent'],
    [' 2 Points ', 2, 'points'],
  ])('“%s” is %d %s', (text, amount, kind) => {
    expect(parseTolerance(text)).toEqual({ amount, kind });
  });

  test.each(['', '2', '-2 points', '.5 points', 'two points', '2 points or so', '2% points'])(
    '“%s” does not say points or per cent, and is refused',
    (text) => {
      expect(() => parseTolerance(text)).toThrow(
        new TargetError(
          `“${text}” does not say how far beside the target still counts. Write 2 points or 10 per cent.`,
        ),
      );
    },
  );
});

describe('toleratedRange', () => {
  const range = (text: string, width: string) =>
    toleratedRange(parseTarget(text, 'none'), parseTolerance(width));

  test('two points beside less than 5% reach to 7%', () => {
    expect(range('<5%', '2 points')).toEqual({ low: 5, high: 7 });
  });

  test('two per cent of 5% reach only to 5.1%, where 5.5% would be outside', () => {
    expect(range('<5%', '2%')).toEqual({ low: 5, high: 5.1 });
  });

  test('a target to reach is open below, a target to hit on both sides', () => {
    expect(range('at least 60%', '2 points')).toEqual({ low: 58, high: 60 });
    expect(range('more than 60%', '2 points')).toEqual({ low: 58, high: 60 });
    expect(range('at most 60%', '2 points')).toEqual({ low: 60, high: 62 });
    expect(range('exactly 60%', '2 points')).toEqual({ low: 58, high: 62 });
  });

  test('a share of a negative target is as wide as of its opposite', () => {
    expect(range('exactly −20', '10%')).toEqual({ low: -22, high: -18 });
  });

  test('a share of zero is nothing', () => {
    expect(range('exactly 0%', '10 per cent')).toEqual({ low: 0, high: 0 });
  });

  test('the ends are as people reckon, not as binary fractions', () => {
    expect(range('exactly 0.3', '0.1 points')).toEqual({ low: 0.2, high: 0.4 });
  });

  test('the target itself is always within', () => {
    fc.assert(
      fc.property(target, tolerance, (aim, width) => {
        const { low, high } = toleratedRange(aim, width);
        expect(low <= aim.value && aim.value <= high).toBe(true);
      }),
    );
  });

  test('a wider tolerance reaches no less far', () => {
    fc.assert(
      fc.property(target, tolerance, printedNumber({ least: 0, most: 50 }), (aim, width, more) => {
        const narrow = toleratedRange(aim, width);
        const wide = toleratedRange(aim, { ...width, amount: width.amount + more });
        expect(wide.low <= narrow.low && narrow.high <= wide.high).toBe(true);
      }),
    );
  });
});

describe('meetsTarget', () => {
  test.each<[Comparison, boolean, boolean, boolean]>([
    ['below', true, false, false],
    ['at-most', true, true, false],
    ['exactly', false, true, false],
    ['at-least', false, true, true],
    ['above', false, false, true],
  ])('of 4.9, 5 and 5.1, those that are %s 5: %j, %j, %j', (sign, ...met) => {
    const aim: Target = { text: '', comparison: sign, value: 5, decimals: 0 };
    expect([4.9, 5, 5.1].map((value) => meetsTarget(value, aim))).toEqual(met);
  });
});

describe('comparisonInWords', () => {
  test('the words that go before the target’s value', () => {
    expect(COMPARISONS.map(comparisonInWords)).toEqual([
      'less than',
      'no more than',
      'exactly',
      'at least',
      'more than',
    ]);
  });
});
