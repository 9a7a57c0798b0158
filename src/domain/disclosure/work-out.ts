import { islandsOf } from './connected.ts';
import type { Island } from './connected.ts';
import { countIn, namesIn, withoutImpossibleSums } from './count-table.ts';
import type { CountTable } from './count-table.ts';
import { eliminate } from './linear.ts';
import type { Equation } from './linear.ts';
import { narrow } from './ranges.ts';
import type { Range } from './ranges.ts';
import { solve } from './solve.ts';

/** An unpublished count that what is published leaves one value: `undefined` where that could not be ruled out in time. */
export type WorkedOut = { readonly name: string; readonly value: number | undefined };

/**
 * The unpublished counts of people that follow from what is published, because the sums determine them, or because, no
 * count being below zero and no hidden one zero, a single whole number is left for them (DOMAIN, "Disclosure control").
 * For counts that are hidden this is complete: each one not named has two possible values at least.
 * @throws RangeError when a published count is not a whole number
 */
export function workOut(table: CountTable): WorkedOut[] {
  const sound = withoutImpossibleSums(table);
  return islandsOf(sound).flatMap((island) => workOutIsland(island, sound));
}

function workOutIsland(island: Island, table: CountTable): WorkedOut[] {
  const equations = equationsOf(island, table);
  const eliminated = eliminate(equations);
  if (eliminated === undefined) return [];
  const system = [...equations, ...eliminated];
  const hidden = island.unknowns.map((name) => countIn(table, name) === 'hidden');
  const ceiling = ceilingOf(island, table);
  // A zero may have been hidden after all: then nothing fits the first reading, and the second holds.
  for (const least of [1n, 0n]) {
    const ranges = narrow(
      system,
      hidden.map((isHidden) => ({ low: isHidden ? least : 0n, high: ceiling })),
    );
    const fit = ranges && hidden.includes(true) ? solve(system, ranges) : [];
    if (ranges === undefined || fit === 'none') continue;
    const only = hidden.map((isHidden, index) => onlyValue(index, isHidden, system, ranges, fit));
    return island.unknowns.flatMap((name, index) => {
      const value = only[index];
      return value === undefined ? [] : [{ name, value: value === 'unclear' ? undefined : Number(value) }];
    });
  }
  return [];
}

/** The only number an unknown can be. Where it is not hidden, only what narrowing shows: nobody claims to hide it. */
function onlyValue(
  index: number,
  isHidden: boolean,
  system: readonly Equation[],
  ranges: readonly Range[],
  fit: readonly bigint[] | 'unclear',
): bigint | 'unclear' | undefined {
  const { low, high } = ranges[index] as Range;
  if (low === high) return low;
  if (!isHidden) return undefined;
  if (fit === 'unclear') return 'unclear';
  const value = fit[index] as bigint;
  const others = [
    { low: value + 1n, high },
    { low, high: value - 1n },
  ].filter((part) => part.low <= part.high);
  let isClear = true;
  for (const part of others) {
    const other = solve(system, ranges.with(index, part));
    if (other === 'unclear') isClear = false;
    else if (other !== 'none') return undefined;
  }
  return isClear ? value : 'unclear';
}

function equationsOf({ unknowns, sums }: Island, table: CountTable): Equation[] {
  const columns = new Map(unknowns.map((name, index) => [name, index]));
  return sums.map((sum) => {
    const factors = unknowns.map(() => 0n);
    let rest = 0n;
    namesIn(sum).forEach((name, position) => {
      const factor = position === 0 ? -1n : 1n;
      const count = countIn(table, name);
      const column = columns.get(name);
      if (column !== undefined) factors[column] = (factors[column] ?? 0n) + factor;
      else if (typeof count === 'number') rest -= factor * BigInt(count);
    });
    return { factors, sum: rest };
  });
}

/** More than any unknown can matter at: with it, each unknown has some highest number to search up to. */
function ceilingOf({ unknowns, sums }: Island, table: CountTable): bigint {
  const known = sums.flatMap(namesIn).map((name) => countIn(table, name));
  const total = known.reduce<bigint>(
    (so, count) => so + (typeof count === 'number' ? BigInt(count) : 0n),
    0n,
  );
  return 4n * (total + BigInt(unknowns.length) + 1n);
}
