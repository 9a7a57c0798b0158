/** An equation with whole coefficients: the factors times their unknowns add up to the sum. */
export type Equation = { readonly factors: readonly bigint[]; readonly sum: bigint };

/**
 * The same equations with as many unknowns as can be eliminated from each (Gauss and Jordan, in whole numbers, so nothing
 * is rounded). An equation that is left with one factor determines its unknown.
 * @returns undefined when the equations contradict each other
 */
export function eliminate(equations: readonly Equation[]): Equation[] | undefined {
  let rows = [...equations];
  const width = rows[0]?.factors.length ?? 0;
  let done = 0;
  for (let column = 0; column < width; column++) {
    const at = rows.findIndex(({ factors }, index) => index >= done && factors[column] !== 0n);
    const pivot = rows[at];
    if (pivot === undefined) continue;
    rows[at] = rows[done] as Equation;
    rows[done] = pivot;
    rows = rows.map((row) => (row === pivot ? row : withoutUnknown(row, pivot, column)));
    done++;
  }
  const rest = rows.filter(({ factors }) => factors.every((factor) => factor === 0n));
  if (rest.some(({ sum }) => sum !== 0n)) return undefined;
  return rows.filter((row) => !rest.includes(row));
}

function withoutUnknown(row: Equation, pivot: Equation, column: number): Equation {
  const own = row.factors[column] ?? 0n;
  const others = pivot.factors[column] ?? 1n;
  if (own === 0n) return row;
  return reduced({
    factors: row.factors.map((factor, index) => factor * others - (pivot.factors[index] ?? 0n) * own),
    sum: row.sum * others - pivot.sum * own,
  });
}

/** The same equation in the smallest whole numbers, so that they do not grow from step to step. */
function reduced({ factors, sum }: Equation): Equation {
  const divisor = [...factors, sum].reduce(greatestCommonDivisor, 0n);
  if (divisor <= 1n) return { factors, sum };
  return { factors: factors.map((factor) => factor / divisor), sum: sum / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
