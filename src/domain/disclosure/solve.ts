import type { Equation } from './linear.ts';
import { narrow } from './ranges.ts';
import type { Range } from './ranges.ts';

/** Steps after which a search is given up. Tables that people publish take a few dozen. */
const STEPS = 5_000;

/**
 * Whole numbers within the ranges that fulfil all equations.
 * @returns 'none' when there are none, 'unclear' when that was not settled within a bounded number of steps
 */
export function solve(
  equations: readonly Equation[],
  ranges: readonly Range[],
): bigint[] | 'none' | 'unclear' {
  const open: (readonly Range[])[] = [ranges];
  for (let step = 0; step < STEPS; step++) {
    const next = open.pop();
    if (next === undefined) return 'none';
    const narrowed = narrow(equations, next);
    if (narrowed === undefined) continue;
    const widest = leastOpen(narrowed);
    if (widest === undefined) {
      if (fulfils(narrowed, equations)) return narrowed.map(({ low }) => low);
      continue;
    }
    open.push(...branches(narrowed, widest));
  }
  return 'unclear';
}

/** The unknown with the fewest numbers left, more than one. */
function leastOpen(ranges: readonly Range[]): number | undefined {
  let best: number | undefined;
  let fewest: bigint | undefined;
  for (const [index, { low, high }] of ranges.entries()) {
    const size = high - low;
    if (size === 0n || (fewest !== undefined && size >= fewest)) continue;
    best = index;
    fewest = size;
  }
  return best;
}

/**
 * The parts to search next, the last first. The highest number is tried before the others: filling each cell of a table
 * as far as its row and column allow is how a table can always be filled.
 */
function branches(ranges: readonly Range[], index: number): Range[][] {
  const { low, high } = ranges[index] as Range;
  const middle = (low + high) / 2n;
  const parts: Range[] = [
    { low: low + 1n, high: middle },
    { low: middle + 1n, high: high - 1n },
    { low, high: low },
    { low: high, high },
  ];
  return parts.filter((part) => part.low <= part.high).map((part) => ranges.with(index, part));
}

function fulfils(ranges: readonly Range[], equations: readonly Equation[]): boolean {
  return equations.every(({ factors, sum }) => {
    const total = factors.reduce((so, factor, index) => so + factor * (ranges[index]?.low ?? 0n), 0n);
    return total === sum;
  });
}
