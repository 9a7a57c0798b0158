import type { Equation } from './linear.ts';

/** The whole numbers from low to high that an unknown can be. */
export type Range = { readonly low: bigint; readonly high: bigint };

/** Rounds of narrowing after which it is left: what is found by then is true, only perhaps not all. */
const ROUNDS = 100;

/**
 * What is left of the ranges of unknowns once each equation has been held against them: where all but one unknown are at
 * their lowest, the one can be no more than what remains.
 * @returns undefined when an unknown can be no number at all
 */
export function narrow(equations: readonly Equation[], ranges: readonly Range[]): Range[] | undefined {
  const narrowed = [...ranges];
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const equation of equations) {
      const outcome = narrowBy(equation, narrowed);
      if (outcome === 'impossible') return undefined;
      changed ||= outcome === 'narrower';
    }
    if (!changed) break;
  }
  return narrowed;
}

type Outcome = 'impossible' | 'narrower' | 'same';

/** Narrows ranges in place by one equation. */
function narrowBy({ factors, sum }: Equation, ranges: Range[]): Outcome {
  const { least, most } = extremes(factors, ranges);
  let outcome: Outcome = 'same';
  for (const [index, factor] of factors.entries()) {
    const range = ranges[index];
    if (factor === 0n || range === undefined) continue;
    const own = product(factor, range);
    // What this unknown's term must be at least and at most, with all the others at the other end.
    const term = { low: sum - (most - own.high), high: sum - (least - own.low) };
    const allowed =
      factor > 0n
        ? { low: divideUp(term.low, factor), high: divideDown(term.high, factor) }
        : { low: divideUp(term.high, factor), high: divideDown(term.low, factor) };
    const low = allowed.low > range.low ? allowed.low : range.low;
    const high = allowed.high < range.high ? allowed.high : range.high;
    if (low > high) return 'impossible';
    if (low === range.low && high === range.high) continue;
    ranges[index] = { low, high };
    // The extremes above are now too wide, which leaves something to the next round and is never wrong.
    outcome = 'narrower';
  }
  return outcome;
}

function extremes(factors: readonly bigint[], ranges: readonly Range[]): { least: bigint; most: bigint } {
  let [least, most] = [0n, 0n];
  for (const [index, factor] of factors.entries()) {
    const range = ranges[index];
    if (factor === 0n || range === undefined) continue;
    const { low, high } = product(factor, range);
    least += low;
    most += high;
  }
  return { least, most };
}

function product(factor: bigint, { low, high }: Range): Range {
  return factor > 0n
    ? { low: factor * low, high: factor * high }
    : { low: factor * high, high: factor * low };
}

function divideDown(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return quotient * b !== a && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function divideUp(a: bigint, b: bigint): bigint {
  return -divideDown(-a, b);
}
