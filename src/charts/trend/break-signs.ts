import type { Linear } from '../drawing/linear.ts';
import { textWidth, wrap } from '../drawing/text-size.ts';
import { timeOf } from './days.ts';
import type { TrendBreak } from './trend-data.ts';

/** A break's rule and the words over it. `row` is the first line the words stand on, from the top. */
export type BreakSign = { x: number; textX: number; lines: string[]; row: number };

const WIDEST = 190;
const GAP = 12;

/**
 * Places each break's words over its rule, kept within the plot; words that would touch those before them begin on
 * a line of their own. Breaks outside the days shown are left out.
 */
export function breakSigns(
  breaks: readonly TrendBreak[],
  xOf: Linear,
  { left, right }: { left: number; right: number },
): BreakSign[] {
  const signs: BreakSign[] = [];
  for (const { at, label } of breaks) {
    const x = xOf(timeOf(at));
    if (x <= left || x >= right) continue;
    const lines = wrap(label, WIDEST);
    const half = widest(lines) / 2;
    const textX = Math.min(Math.max(x, left + half), right - half);
    const crowded = signs.filter(
      (sign) => Math.abs(sign.textX - textX) < half + widest(sign.lines) / 2 + GAP,
    );
    const row = Math.max(0, ...crowded.map((sign) => sign.row + sign.lines.length));
    signs.push({ x, textX, lines, row });
  }
  return signs;
}

/** How many lines the signs take up together. */
export function signRows(signs: readonly BreakSign[]): number {
  return Math.max(0, ...signs.map(({ row, lines }) => row + lines.length));
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line)));
}
