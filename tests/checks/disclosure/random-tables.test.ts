import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountTable, Sum } from '../../../src/domain/disclosure/count-table.ts';
import { suppress } from '../../../src/domain/disclosure/suppress.ts';
import { workedOutByHand } from '../../domain/disclosure/attacker.ts';
import { UPDATE, aSite, problemsOf } from '../factory.ts';
import type { Laid } from '../factory.ts';
import type { Entry } from '../laid.ts';
import { withPeople } from './people.ts';

const THRESHOLD = 5;
const HIDDEN = { value: 'null', markers: '[c]' };

/** The total, and its parts. */
const ROWS = ['all', 'boys-in-care', 'girls-in-care', 'others-in-care'];
/** Half a year, and its quarters; or a larger area, and the council’s own in it. */
const HALF_YEAR: readonly Entry[] = [
  { period: `'2018-19-q2'`, basis: 'year-to-date' },
  { period: `'2018-19-q1'` },
  { period: `'2018-19-q2'` },
];
const AREAS: readonly Entry[] = [{ area: 'tees-valley' }, {}];

/** A table of people with both its margins: the total of all in the first row, that of a row in its first column. */
type Grid = { counts: readonly number[][]; columns: readonly Entry[] };

const aCount = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));

/** @param parts how many numbers of a row are free: the first column is their sum */
function grids(columns: readonly Entry[], parts: number): fc.Arbitrary<Grid> {
  const row = fc.array(aCount, { minLength: parts, maxLength: parts });
  return fc.array(row, { minLength: 3, maxLength: 3 }).map((rows) => {
    const whole = rows.map((numbers) => [sum(numbers), ...numbers]);
    const total = (whole[0] ?? []).map((_, x) => sum(whole.map((numbers) => numbers[x] ?? 0)));
    return { counts: [total, ...whole], columns };
  });
}

/** A half year of two quarters. */
const halfYears = grids(HALF_YEAR, 2);
/** An area, and what a larger one has besides it, which nobody publishes. */
const areas = grids(AREAS, 2);

const nameOf = (y: number, x: number) => `${y} ${x}`;

/** The same numbers as sums between names, for suppression and for somebody with pencil and paper. */
function tableOf({ counts }: Grid): CountTable & { counts: Map<string, number> } {
  const numbers = counts.flatMap((row, y) => row.map((count, x): [string, number] => [nameOf(y, x), count]));
  const width = counts[0]?.length ?? 0;
  const across = counts.map((_, y): Sum => ({
    total: nameOf(y, 0),
    parts: names(1, width, (x) => nameOf(y, x)),
  }));
  const down = names(0, width, (x) => x).map((x): Sum => ({
    total: nameOf(0, x),
    parts: names(1, 4, (y) => nameOf(y, x)),
  }));
  return { counts: new Map(numbers), sums: [...across, ...down] };
}

function names<Name>(from: number, to: number, name: (index: number) => Name): Name[] {
  return Array.from({ length: to - from }, (_, index) => name(from + index));
}

/** The table as an update publishes it, some of its cells hidden, and where in the file each cell stands. */
function published({ counts, columns }: Grid, hidden: ReadonlySet<string>) {
  const cells = counts.flatMap((row, y) =>
    columns.map((column, x) => ({
      name: nameOf(y, x),
      entry: { indicator: ROWS[y] ?? '', ...column, ...valueOf(row[x] ?? 0, hidden.has(nameOf(y, x))) },
    })),
  );
  const tree = withPeople(
    cells.map(({ entry }) => entry),
    {},
    SITE,
  );
  const text = new TextDecoder().decode(tree.bytes(UPDATE)).split('\n');
  const lines = text
    .flatMap((line, index) => (line.startsWith('    value: ') ? [index + 1] : []))
    .slice(-cells.length);
  const told = new Set(
    problemsOf(tree)
      .filter(({ id }) => id.startsWith('disclosure-'))
      .map(({ line }) => line),
  );
  return {
    isTold: (name: string) => told.has(lines[cells.findIndex((cell) => cell.name === name)] ?? 0),
    told,
  };
}

const SITE: Record<string, Laid> = {
  'data/site.yaml': aSite({
    areas:
      '\n  - id: stockton-on-tees\n    name: Stockton\n    within: tees-valley\n  - id: tees-valley\n    name: Tees Valley',
  }),
};

function valueOf(count: number, isHidden: boolean): Entry {
  return isHidden ? HIDDEN : { value: count };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}

function isSmall(count: number): boolean {
  return count > 0 && count <= THRESHOLD;
}

function smallIn({ counts }: CountTable): string[] {
  return [...counts].flatMap(([name, count]) => (typeof count === 'number' && isSmall(count) ? [name] : []));
}

/** What somebody sees who reads the table; cells of columns that are not published are hidden too. */
function seen(table: CountTable, isOpen: (name: string) => boolean): CountTable {
  return {
    ...table,
    counts: new Map([...table.counts].map(([name, count]) => [name, isOpen(name) ? count : 'hidden'])),
  };
}

describe('tables of people with both margins, made at random', () => {
  test('are told of at each hidden cell that somebody can work out by hand, and at each small one', () => {
    fc.assert(
      fc.property(
        halfYears,
        fc.subarray(
          names(0, 12, (index) => index),
          { maxLength: 4 },
        ),
        (grid, more) => {
          const table = tableOf(grid);
          const all = [...table.counts.keys()];
          const hidden = new Set([...smallIn(table), ...more.map((index) => all[index] ?? '')]);
          fc.pre(hidden.size <= 7);
          const { isTold } = published(grid, hidden);
          for (const name of workedOutByHand(seen(table, (one) => !hidden.has(one)))) {
            expect(hidden.has(name) && isTold(name)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('that show a count from 1 to 5 are told of there', () => {
    fc.assert(
      fc.property(halfYears, fc.nat(), (grid, choice) => {
        const small = smallIn(tableOf(grid));
        fc.pre(small.length > 0);
        const shown = small[choice % small.length] ?? '';
        const { isTold } = published(grid, new Set(small.filter((name) => name !== shown)));
        expect(isTold(shown)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('give nothing away once all is hidden that suppression asks for', () => {
    fc.assert(
      fc.property(halfYears, (grid) => {
        const table = tableOf(grid);
        const hidden = new Set(suppress(table, THRESHOLD));
        fc.pre(hidden.size <= 8);
        expect(workedOutByHand(seen(table, (name) => !hidden.has(name)))).toEqual([]);
        const { isTold } = published(grid, hidden);
        expect([...hidden].filter(isTold)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('areas of people made at random leave no few people between one and a larger one without a word', () => {
  fc.assert(
    fc.property(areas, (grid) => {
      // The third column is what the larger area has besides: it is nowhere published.
      const small = new Set(smallIn(tableOf(grid)));
      const { told } = published({ ...grid, columns: AREAS }, small);
      const between = grid.counts.some(
        ([, , rest = 0], y) => isSmall(rest) && !small.has(nameOf(y, 0)) && !small.has(nameOf(y, 1)),
      );
      if (between) expect(told.size).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
