/**
 * What is published of a count of people: its number, that it is hidden, or nothing. A hidden one is 1 or more, since a
 * true zero may be published.
 */
export type Count = number | 'hidden' | 'not given';

/** That one count is the sum of others: a total of its parts, a year of its quarters. */
export type Sum = { readonly total: string; readonly parts: readonly string[] };

/** Counts of people by name, and how they add up. */
export type CountTable = {
  readonly counts: ReadonlyMap<string, Count>;
  readonly sums: readonly Sum[];
};

/** What is published of a count; one that the table does not name is not given. */
export function countIn({ counts }: CountTable, name: string): Count {
  return counts.get(name) ?? 'not given';
}

/** The names in a sum, the total first. */
export function namesIn({ total, parts }: Sum): string[] {
  return [total, ...parts];
}

/** Whether a sum can be true: published parts that exceed their total, or miss it with nothing left to add, cannot. */
export function canAddUp(sum: Sum, table: CountTable): boolean {
  const total = countIn(table, sum.total);
  if (typeof total !== 'number') return true;
  const parts = sum.parts.map((part) => countIn(table, part));
  const known = parts.filter((part) => typeof part === 'number').reduce((so, part) => so + part, 0);
  if (known === total) return true;
  return known < total && parts.some((part) => typeof part !== 'number');
}

/** The table without the sums that what is published shows to be untrue: whoever reckons with them gets nowhere. */
export function withoutImpossibleSums(table: CountTable): CountTable {
  return { ...table, sums: table.sums.filter((sum) => canAddUp(sum, table)) };
}
