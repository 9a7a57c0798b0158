import type { CountTable, Sum } from '../../../src/domain/disclosure/count-table.ts';

/** Counts above this are not tried where nothing published bounds them: more than any table of these tests adds up to. */
const CEILING = 600;

type Filled = ReadonlyMap<string, number>;

/**
 * The hidden counts that somebody with pencil and paper can work out: of which, among all ways to fill a table with whole
 * numbers from 0 on that fit what is published, only one value is left. Tries them all, and knows nothing of the code it
 * tests. Every count of the table is a number or hidden.
 */
export function workedOutByHand(table: CountTable): string[] {
  const published = new Map(
    [...table.counts].filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
  const hidden = [...table.counts.keys()].filter((name) => !published.has(name));
  return hidden.filter((name) => {
    const others = hidden.filter((one) => one !== name);
    let possible = 0;
    for (let value = 0; value <= mostOf(name, table) && possible < 2; value++) {
      if (canFill(others, new Map([...published, [name, value]]), table)) possible++;
    }
    return possible === 1;
  });
}

function canFill(open: readonly string[], filled: Filled, table: CountTable): boolean {
  if (!table.sums.every((sum) => mayHold(sum, filled))) return false;
  const [first] = open;
  if (first === undefined) return true;
  const { name, values } = forced(filled, table) ?? { name: first, values: upTo(mostOf(first, table)) };
  const rest = open.filter((one) => one !== name);
  for (const value of values) {
    if (canFill(rest, new Map([...filled, [name, value]]), table)) return true;
  }
  return false;
}

/** A count that is the last one open in a sum, with the one value that fits there. */
function forced(filled: Filled, { sums }: CountTable): { name: string; values: number[] } | undefined {
  for (const { total, parts } of sums) {
    const open = [total, ...parts].filter((name) => !filled.has(name));
    const [name] = open;
    if (name === undefined || open.length > 1) continue;
    const sum = parts.reduce((so, part) => so + (filled.get(part) ?? 0), 0);
    return { name, values: [name === total ? sum : (filled.get(total) ?? 0) - sum] };
  }
  return undefined;
}

/** Whether a sum holds, or can still come to hold once the counts that are open in it are filled. */
function mayHold({ total, parts }: Sum, filled: Filled): boolean {
  const whole = filled.get(total);
  if (whole === undefined) return true;
  const sum = parts.reduce((so, part) => so + (filled.get(part) ?? 0), 0);
  if ([...parts, total].some((name) => (filled.get(name) ?? 0) < 0)) return false;
  return parts.every((part) => filled.has(part)) ? sum === whole : sum <= whole;
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, value) => value);
}

function mostOf(name: string, { counts, sums }: CountTable): number {
  const totals = sums
    .filter(({ total, parts }) => parts.includes(name) && typeof counts.get(total) === 'number')
    .map(({ total }) => counts.get(total) as number);
  return Math.min(CEILING, ...totals);
}
