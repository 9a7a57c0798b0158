import { countIn, namesIn } from './count-table.ts';
import type { CountTable, Sum } from './count-table.ts';

/** Unknown counts that hang together by sums, and those sums. Nothing outside tells anything about them. */
export type Island = { readonly unknowns: readonly string[]; readonly sums: readonly Sum[] };

/** The unknown counts of a table, put together with those they share a sum with, directly or through others. */
export function islandsOf(table: CountTable): Island[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    while (parents.has(root)) root = parents.get(root) as string;
    if (root !== name) parents.set(name, root);
    return root;
  };
  const unknownsIn = (sum: Sum) => namesIn(sum).filter((name) => typeof countIn(table, name) !== 'number');
  const sums = table.sums.filter((sum) => unknownsIn(sum).length > 0);
  for (const sum of sums) {
    const [first, ...others] = unknownsIn(sum).map(rootOf);
    for (const other of others) {
      if (rootOf(other) !== rootOf(first as string)) parents.set(rootOf(other), rootOf(first as string));
    }
  }
  return [...Map.groupBy(sums, (sum) => rootOf(unknownsIn(sum)[0] as string)).values()].map((together) => ({
    unknowns: [...new Set(together.flatMap(unknownsIn))],
    sums: together,
  }));
}
