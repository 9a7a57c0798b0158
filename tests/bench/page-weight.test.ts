import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../bench/page-weight.ts';

describe('a sample spread over a list', () => {
  test('begins with the first and keeps its steps', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
  });

  test('is the whole list when that is short enough', () => {
    expect(spread(['a', 'b'], 200)).toEqual(['a', 'b']);
  });

  test('has as many as asked for, and never two that are one', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 200 }), (length, most) => {
        const chosen = spread(
          Array.from({ length }, (_, index) => index),
          most,
        );
        expect(new Set(chosen).size).toBe(Math.min(length, most));
      }),
    );
  });
});
