import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count, CountTable } from '../../../src/domain/disclosure/count-table.ts';
import { leaksOf } from '../../../src/domain/disclosure/leaks.ts';
import { nextToHide, suppress } from '../../../src/domain/disclosure/suppress.ts';
import { workedOutByHand } from './attacker.ts';
import { aGrid, aRow } from './tables.ts';
import type { WholeTable } from './tables.ts';

const THRESHOLD = 5;
const oneSum = (counts: Record<string, Count>, total: string, ...parts: string[]): CountTable => ({
  counts: new Map(Object.entries(counts)),
  sums: [{ total, parts }],
});

describe('what to hide', () => {
  test('is a small count and the next smallest beside it', () => {
    const counts = { all: 63, boys: 40, girls: 3, other: 20 };
    expect(suppress(oneSum(counts, 'all', 'boys', 'girls', 'other'), THRESHOLD)).toEqual(['girls', 'other']);
  });

  test('is nothing where no count is small', () => {
    expect(suppress(oneSum({ all: 60, boys: 40, girls: 20 }, 'all', 'boys', 'girls'), THRESHOLD)).toEqual([]);
  });

  test('is never a zero', () => {
    const counts = { all: 43, boys: 3, girls: 0, other: 40 };
    expect(suppress(oneSum(counts, 'all', 'boys', 'girls', 'other'), THRESHOLD)).toEqual(['boys', 'other']);
  });

  test('is more than two where their sum would still be small', () => {
    const counts = { all: 44, boys: 1, girls: 2, other: 41 };
    expect(suppress(oneSum(counts, 'all', 'boys', 'girls', 'other'), THRESHOLD)).toEqual([
      'boys',
      'girls',
      'other',
    ]);
  });

  test('next is the smallest of the sums a hidden count is reckoned from', () => {
    const table = oneSum({ all: 63, boys: 40, girls: 'hidden', other: 20 }, 'all', 'boys', 'girls', 'other');
    expect(nextToHide({ names: ['girls'], count: 3 }, table)).toBe('other');
  });
});

describe('tables made at random, with what should be hidden hidden', () => {
  const hidden = (table: WholeTable): CountTable => {
    const names = new Set(suppress(table, THRESHOLD));
    const counts = [...table.counts].map(([name, count]): [string, Count] => [
      name,
      names.has(name) ? 'hidden' : count,
    ]);
    return { counts: new Map(counts), sums: table.sums };
  };

  test('publish nothing small, hide no zero and leak nothing', () => {
    fc.assert(
      fc.property(fc.oneof(aRow, aGrid), (table) => {
        const safe = hidden(table);
        for (const [name, count] of table.counts) {
          const published = safe.counts.get(name);
          if (count === 0) expect(published).toBe(0);
          if (count > 0 && count <= THRESHOLD) expect(published).toBe('hidden');
        }
        expect(leaksOf(safe, THRESHOLD)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('leave nothing that somebody can work out by hand', () => {
    fc.assert(
      fc.property(fc.oneof(aRow, aGrid), (table) => {
        const safe = hidden(table);
        const count = [...safe.counts.values()].filter((one) => one === 'hidden').length;
        fc.pre(count <= 6);
        expect(workedOutByHand(safe)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
