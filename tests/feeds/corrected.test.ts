import { describe, expect, test } from 'vitest';
import { changeOf, printedChange } from '../../src/feeds/corrected.ts';

describe('a change to a figure', () => {
  test.each([
    [
      { was: 65.9, now: 65.8 },
      { change: 'changed', was: 65.9, now: 65.8 },
    ],
    [
      { was: 65.9, now: null },
      { change: 'changed', was: 65.9, now: null },
    ],
    [
      { was: null, now: 0 },
      { change: 'changed', was: null, now: 0 },
    ],
    [
      { was: 65.9, now: 'withdrawn' },
      { change: 'withdrawn', was: 65.9, now: null },
    ],
    [
      { was: 'withdrawn', now: 65.8 },
      { change: 'restored', was: null, now: 65.8 },
    ],
  ] as const)('%o is %o', (entry, change) => {
    expect(changeOf(entry)).toEqual(change);
  });

  test('has both numbers with as many decimals as the finer of them', () => {
    expect(printedChange({ was: 60, now: 60.15 })).toEqual({ change: 'changed', was: '60.00', now: '60.15' });
    expect(printedChange({ was: 0, now: null })).toEqual({ change: 'changed', was: '0', now: undefined });
  });
});
