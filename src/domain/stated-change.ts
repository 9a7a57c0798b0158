import { clean } from './decimal.ts';

/** A level as it is printed, and how far the true one may be from it: 0 for an exact count, 0.5 for a rounded 92%. */
export type PrintedLevel = { value: number; slack: number };

/** The changes, in per cent, that two printed levels allow. */
export type ChangeRange = { least: number; most: number };

/**
 * The changes that may lie between two printed levels, given that each may have been rounded. Undefined when the earlier
 * one is or may be nought, from which nothing can change by a percentage, or either is below it.
 */
export function changesBetween(earlier: PrintedLevel, later: PrintedLevel): ChangeRange | undefined {
  const lowest = earlier.value - earlier.slack;
  if (lowest <= 0 || later.value < 0) return undefined;
  const change = (from: number, to: number) => clean((Math.max(0, to) / from - 1) * 100);
  return {
    least: change(earlier.value + earlier.slack, later.value - later.slack),
    most: change(lowest, later.value + later.slack),
  };
}

/** Whether a change printed with some decimals may be the rounding of one that two levels allow. */
export function isChangeWithin(change: number, decimals: number, { least, most }: ChangeRange): boolean {
  const slack = halfUnit(decimals);
  return clean(change + slack - least) >= 0 && clean(change - slack - most) <= 0;
}

/** Half of the last decimal printed: 0.5 for none, 0.05 for one. */
export function halfUnit(decimals: number): number {
  return 5 * 10 ** -(decimals + 1);
}
