import { countIn, withoutImpossibleSums } from './count-table.ts';
import type { CountTable, Sum } from './count-table.ts';
import { isSmall } from './small.ts';
import { workOut } from './work-out.ts';

/** Counts that are not published and can be told all the same. */
export type Leak = {
  /** The counts: one by itself, or several of which the sum can be told. */
  readonly names: readonly string[];
  /** Their number, or the sum of their numbers; undefined where only its being safe could not be shown. */
  readonly count: number | undefined;
};

/**
 * What a table gives away: a hidden count that can be worked out, whatever it is; a count that is not given and works out
 * at few people; and several unpublished parts that together are few people (DOMAIN, "Disclosure control", 3 and 4).
 * @param threshold counts of people from 1 to this are small
 */
export function leaksOf(table: CountTable, threshold: number): Leak[] {
  const single = workOut(table)
    .filter(
      ({ name, value }) =>
        countIn(table, name) === 'hidden' || (value !== undefined && isSmall(value, threshold)),
    )
    .map(({ name, value }): Leak => ({ names: [name], count: value }));
  const told = new Set(single.flatMap(({ names }) => names));
  const together = withoutImpossibleSums(table).sums.flatMap((sum) => {
    const rest = restOf(sum, table);
    if (rest === undefined || !isSmall(rest.count ?? 0, threshold)) return [];
    return rest.names.some((name) => told.has(name)) ? [] : [rest];
  });
  return [...single, ...together];
}

/** What a published total leaves to its unpublished parts, of which there are two or more; undefined where there is no such rest. */
function restOf(sum: Sum, table: CountTable): Leak | undefined {
  const total = countIn(table, sum.total);
  if (typeof total !== 'number') return undefined;
  const names = sum.parts.filter((part) => typeof countIn(table, part) !== 'number');
  if (names.length < 2) return undefined;
  const known = sum.parts.reduce((so, part) => {
    const count = countIn(table, part);
    return typeof count === 'number' ? so + count : so;
  }, 0);
  return { names, count: total - known };
}
