import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count, CountTable } from '../../../src/domain/disclosure/count-table.ts';
import { leaksOf } from '../../../src/domain/disclosure/leaks.ts';
import { workOut } from '../../../src/domain/disclosure/work-out.ts';
import { workedOutByHand } from './attacker.ts';
import { aGrid, aRow, withSomeHidden } from './tables.ts';

const THRESHOLD = 5;
const table = (
  counts: Record<string, Count>,
  ...sums: [total: string, ...parts: string[]][]
): CountTable => ({
  counts: new Map(Object.entries(counts)),
  sums: sums.map(([total, ...parts]) => ({ total, parts })),
});

describe('a hidden count', () => {
  test.each<[string, CountTable, string[]]>([
    [
      'alone beside its total',
      table({ all: 20, girls: 'hidden', boys: 17 }, ['all', 'girls', 'boys']),
      ['girls'],
    ],
    [
      'of a total whose parts are published',
      table({ all: 'hidden', girls: 9, boys: 17 }, ['all', 'girls', 'boys']),
      ['all'],
    ],
    [
      'beside another, where the rest is too little to leave a choice',
      table({ all: 19, girls: 'hidden', boys: 'hidden', other: 17 }, ['all', 'girls', 'boys', 'other']),
      ['girls', 'boys'],
    ],
    [
      'that two sums determine only together',
      table(
        { a1: 'hidden', a2: 'hidden', b1: 'hidden', b2: 9, a: 20, b: 16, c1: 14 },
        ['a', 'a1', 'a2'],
        ['b', 'b1', 'b2'],
        ['c1', 'a1', 'b1'],
      ),
      ['a1', 'a2', 'b1'],
    ],
    [
      'of a corner of four that leave no choice',
      table(
        { a1: 'hidden', a2: 'hidden', b1: 'hidden', b2: 'hidden', a: 2, b: 12, c1: 5, c2: 9 },
        ['a', 'a1', 'a2'],
        ['b', 'b1', 'b2'],
        ['c1', 'a1', 'b1'],
        ['c2', 'a2', 'b2'],
      ),
      ['a1', 'a2', 'b1', 'b2'],
    ],
  ])('%s can be worked out', (_what, given, names) => {
    expect(workOut(given).map(({ name }) => name)).toEqual(names);
  });

  test.each<[string, CountTable]>([
    [
      'beside another',
      table({ all: 40, girls: 'hidden', boys: 'hidden', other: 17 }, ['all', 'girls', 'boys', 'other']),
    ],
    [
      'beside a part that is not given',
      table({ all: 40, girls: 'hidden', boys: 17 }, ['all', 'girls', 'boys', 'other']),
    ],
    ['beside a hidden total', table({ all: 'hidden', girls: 'hidden', boys: 17 }, ['all', 'girls', 'boys'])],
    ['without any sum', table({ girls: 'hidden' })],
    ['of a sum that is not true', table({ all: 10, girls: 'hidden', boys: 17 }, ['all', 'girls', 'boys'])],
  ])('%s cannot', (_what, given) => {
    expect(leaksOf(given, THRESHOLD)).toEqual([]);
  });

  test('that is really zero is worked out all the same', () => {
    const given = table({ all: 17, girls: 'hidden', boys: 17 }, ['all', 'girls', 'boys']);
    expect(workOut(given)).toEqual([{ name: 'girls', value: 0 }]);
    const nested = table(
      { all: 17, girls: 'hidden', boys: 'hidden', young: 17 },
      ['all', 'girls', 'boys'],
      ['young', 'boys'],
    );
    expect(workOut(nested).map(({ name }) => name)).toEqual(['girls', 'boys']);
  });
});

describe('a count that is not given', () => {
  test('leaks when a total leaves few people to it', () => {
    const given = table({ all: 20, girls: 17 }, ['all', 'girls', 'boys']);
    expect(leaksOf(given, THRESHOLD)).toEqual([{ names: ['boys'], count: 3 }]);
  });

  test.each([14, 20])('is safe when a total leaves more, or nobody: %i of 20', (girls) => {
    expect(leaksOf(table({ all: 20, girls }, ['all', 'girls', 'boys']), THRESHOLD)).toEqual([]);
  });
});

test('several unpublished parts leak together when a total leaves few people to them', () => {
  const given = table({ all: 20, girls: 'hidden', boys: 'hidden', other: 16 }, [
    'all',
    'girls',
    'boys',
    'other',
  ]);
  expect(leaksOf(given, THRESHOLD)).toEqual([{ names: ['girls', 'boys'], count: 4 }]);
});

describe('tables made at random', () => {
  const tables = fc.oneof(withSomeHidden(aRow, THRESHOLD, 5), withSomeHidden(aGrid, THRESHOLD, 6));

  test('leak every hidden count that somebody can work out by hand', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const found = new Set(workOut(given).map(({ name }) => name));
        for (const name of workedOutByHand(given)) expect(found).toContain(name);
      }),
      { numRuns: 300 },
    );
  });

  test('that leak nothing leave two values at least to every hidden count', () => {
    fc.assert(
      fc.property(tables, (given) => {
        fc.pre(leaksOf(given, THRESHOLD).length === 0);
        expect(workedOutByHand(given)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('are all settled: none is only suspected to leak', () => {
    fc.assert(
      fc.property(tables, (given) => {
        expect(workOut(given).filter(({ value }) => value === undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
