/** How many checks passed and how many failed. */
export type Counts = { readonly passed: number; readonly failed: number };

export const PASSED: Counts = { passed: 1, failed: 0 };
export const FAILED: Counts = { passed: 0, failed: 1 };

/** The counts of several steps together. */
export function total(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/** "812 passed, 3 failed": the last line of `npm test`. */
export function countsInWords({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** 0 when something was checked and nothing failed, otherwise 1: a run that checked nothing is no success. */
export function exitCode({ passed, failed }: Counts): 0 | 1 {
  return failed === 0 && passed > 0 ? 0 : 1;
}
