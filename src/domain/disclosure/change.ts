import { clean } from '../decimal.ts';
import { halfUnit } from '../stated-change.ts';

/** A change in per cent on the year before, as it is printed. */
export type PrintedChange = { readonly change: number; readonly decimals: number };

/** The whole numbers from least to most that an unpublished count can be. */
export type CountRange = { readonly least: number; readonly most: number };

/** What the count of the year before can be, from a count and how it changed. Undefined where a change says nothing of it. */
export function countBefore(count: number, { change, decimals }: PrintedChange): CountRange | undefined {
  const slack = halfUnit(decimals);
  const lowest = 1 + (change - slack) / 100;
  if (lowest <= 0) return undefined;
  return wholeNumbers(count / (1 + (change + slack) / 100), count / lowest);
}

/** What a count can be, from that of the year before and how it changed. */
export function countAfter(before: number, { change, decimals }: PrintedChange): CountRange {
  const slack = halfUnit(decimals);
  return wholeNumbers(before * (1 + (change - slack) / 100), before * (1 + (change + slack) / 100));
}

function wholeNumbers(low: number, high: number): CountRange {
  return { least: Math.max(0, Math.ceil(clean(low))), most: Math.floor(clean(high)) };
}
