import fc from 'fast-check';
import type { Count, CountTable, Sum } from '../../../src/domain/disclosure/count-table.ts';

/** A table of which every number is known: nothing is hidden yet. */
export type WholeTable = { counts: ReadonlyMap<string, number>; sums: readonly Sum[] };

const aCount = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));

/** Some parts and their total. */
export const aRow: fc.Arbitrary<WholeTable> = fc
  .array(aCount, { minLength: 2, maxLength: 5 })
  .map((numbers) => tableOf([numbers]));

/** Rows and columns, each with its total, and the total of all. */
export const aGrid: fc.Arbitrary<WholeTable> = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(aCount, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(tableOf);

/** A table with the small counts hidden, and some others by chance. */
export function withSomeHidden(
  tables: fc.Arbitrary<WholeTable>,
  threshold: number,
  most: number,
): fc.Arbitrary<CountTable> {
  return tables
    .chain((table) => fc.tuple(fc.constant(table), fc.subarray([...table.counts.keys()], { maxLength: 3 })))
    .map(([table, extra]) => {
      const isHidden = (name: string, count: number) =>
        (count > 0 && count <= threshold) || extra.includes(name);
      const counts = [...table.counts].map(([name, count]): [string, Count] => [
        name,
        isHidden(name, count) ? 'hidden' : count,
      ]);
      return { counts: new Map(counts), sums: table.sums };
    })
    .filter(({ counts }) => [...counts.values()].filter((count) => count === 'hidden').length <= most);
}

function tableOf(rows: number[][]): WholeTable {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const add = (total: string, parts: string[]) => {
    counts.set(
      total,
      parts.reduce((so, part) => so + (counts.get(part) ?? 0), 0),
    );
    sums.push({ total, parts });
  };
  rows.forEach((row, y) => row.forEach((count, x) => counts.set(`cell ${y} ${x}`, count)));
  rows.forEach((row, y) =>
    add(
      `row ${y}`,
      row.map((_, x) => `cell ${y} ${x}`),
    ),
  );
  if (rows.length === 1) return { counts, sums };
  rows[0]?.forEach((_, x) =>
    add(
      `column ${x}`,
      rows.map((_, y) => `cell ${y} ${x}`),
    ),
  );
  add(
    'all',
    rows.map((_, y) => `row ${y}`),
  );
  sums.push({ total: 'all', parts: rows[0]?.map((_, x) => `column ${x}`) ?? [] });
  return { counts, sums };
}
