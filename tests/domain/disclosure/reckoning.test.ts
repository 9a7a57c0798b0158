import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eliminate } from '../../../src/domain/disclosure/linear.ts';
import type { Equation } from '../../../src/domain/disclosure/linear.ts';
import { narrow } from '../../../src/domain/disclosure/ranges.ts';
import { solve } from '../../../src/domain/disclosure/solve.ts';

const equation = (sum: number, ...factors: number[]): Equation => ({
  factors: factors.map(BigInt),
  sum: BigInt(sum),
});
const holds = ({ factors, sum }: Equation, values: readonly bigint[]) =>
  factors.reduce((so, factor, index) => so + factor * (values[index] ?? 0n), 0n) === sum;

/** Equations that some whole numbers from 0 to 12 fulfil. */
const solvable = fc
  .tuple(fc.array(fc.bigInt(0n, 12n), { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([values, count]) =>
    fc
      .array(fc.array(fc.bigInt(-2n, 2n), { minLength: values.length, maxLength: values.length }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => ({
        values,
        equations: rows.map((factors) => ({
          factors,
          sum: factors.reduce((so, factor, index) => so + factor * (values[index] ?? 0n), 0n),
        })),
      })),
  );

describe('elimination', () => {
  test('leaves each unknown that is determined alone in an equation', () => {
    const alone = (eliminate([equation(10, 1, 1), equation(4, 1, -1)]) ?? []).map(({ factors, sum }) => {
      const [factor = 1n, ...others] = factors.filter((one) => one !== 0n);
      return { value: sum / factor, others };
    });
    expect(alone).toEqual([
      { value: 7n, others: [] },
      { value: 3n, others: [] },
    ]);
  });

  test('finds a contradiction', () => {
    expect(eliminate([equation(1, 1, 1), equation(2, 1, 1)])).toBeUndefined();
  });

  test('drops what says nothing', () => {
    expect(eliminate([equation(3, 1, 1), equation(6, 2, 2), equation(0, 0, 0)])).toEqual([equation(3, 1, 1)]);
  });

  test('keeps every solution, and makes none', () => {
    fc.assert(
      fc.property(
        solvable,
        fc.array(fc.bigInt(0n, 12n), { minLength: 5, maxLength: 5 }),
        ({ values, equations }, others) => {
          const eliminated = eliminate(equations) ?? [];
          expect(eliminated.every((one) => holds(one, values))).toBe(true);
          if (eliminated.every((one) => holds(one, others))) {
            expect(equations.every((one) => holds(one, others))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('narrowing', () => {
  test('leaves what the others at their ends leave', () => {
    const ranges = [0, 1].map(() => ({ low: 1n, high: 100n }));
    expect(narrow([equation(3, 1, 1)], ranges)).toEqual([
      { low: 1n, high: 2n },
      { low: 1n, high: 2n },
    ]);
    expect(narrow([equation(1, 1, 1)], ranges)).toBeUndefined();
    expect(
      narrow(
        [equation(7, 2, 2)],
        [
          { low: 0n, high: 9n },
          { low: 0n, high: 0n },
        ],
      ),
    ).toBeUndefined();
  });

  test('never takes away a solution', () => {
    fc.assert(
      fc.property(solvable, ({ values, equations }) => {
        const narrowed = narrow(
          equations,
          values.map(() => ({ low: 0n, high: 12n })),
        );
        values.forEach((value, index) => {
          expect(narrowed?.[index]?.low).toBeLessThanOrEqual(value);
          expect(narrowed?.[index]?.high).toBeGreaterThanOrEqual(value);
        });
      }),
    );
  });
});

describe('solving', () => {
  test('finds numbers that fulfil all equations, where there are some', () => {
    fc.assert(
      fc.property(solvable, ({ values, equations }) => {
        const solution = solve(
          equations,
          values.map(() => ({ low: 0n, high: 12n })),
        );
        expect(typeof solution === 'string' ? solution : equations.every((one) => holds(one, solution))).toBe(
          true,
        );
      }),
    );
  });

  test('says when there are none', () => {
    const ranges = [0, 1].map(() => ({ low: 0n, high: 9n }));
    expect(solve([equation(3, 2, 2)], ranges)).toBe('none');
  });
});
