import { countIn, namesIn } from './count-table.ts';
import type { CountTable } from './count-table.ts';
import { leaksOf } from './leaks.ts';
import type { Leak } from './leaks.ts';
import { isSmall } from './small.ts';

/**
 * Which counts of a table to hide so that nothing small is published and nothing hidden can be worked out: first the small
 * ones, then, as long as something leaks, the next smallest that is not zero (DOMAIN, "Disclosure control", 1 and 3).
 * @param table every count a number; those already hidden stay so
 * @param threshold counts of people from 1 to this are small
 * @returns the names in the order they were chosen
 */
export function suppress(table: CountTable, threshold: number): string[] {
  const counts = new Map(table.counts);
  const chosen: string[] = [];
  const hide = (name: string) => {
    counts.set(name, 'hidden');
    chosen.push(name);
  };
  for (const [name, count] of table.counts) {
    if (typeof count === 'number' && isSmall(count, threshold)) hide(name);
  }
  const sofar = { ...table, counts };
  for (;;) {
    const next = leaksOf(sofar, threshold).flatMap((leak) => nextToHide(leak, sofar) ?? [])[0];
    if (next === undefined) return chosen;
    hide(next);
  }
}

/**
 * The count to hide next so that a leak closes: the smallest published one, not zero, in the sums it is reckoned from, or,
 * where those have none, in the nearest sums beyond. Undefined when nothing is left to hide.
 */
export function nextToHide({ names }: Leak, table: CountTable): string | undefined {
  let near = new Set(names);
  for (;;) {
    const sums = table.sums.map(namesIn).filter((sum) => sum.some((name) => near.has(name)));
    const smallest = smallestIn(sums.flat(), table);
    const wider = new Set(sums.flat());
    if (smallest !== undefined || wider.size <= near.size) return smallest;
    near = wider;
  }
}

function smallestIn(names: readonly string[], table: CountTable): string | undefined {
  let smallest: { name: string; count: number } | undefined;
  for (const name of names) {
    const count = countIn(table, name);
    if (typeof count !== 'number' || count <= 0) continue;
    if (smallest === undefined || count < smallest.count) smallest = { name, count };
  }
  return smallest?.name;
}
