import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { BLUE, PAPER } from '../drawing/palette.ts';
import { UNSCALED_X, UNSCALED_Y } from '../drawing/unscaled.ts';
import { middleOf } from './days.ts';
import type { TrendLayout } from './layout.ts';
import type { KnownPoint } from './trend-data.ts';

/** A figure's dot, in chart units, and whether its figure is written beside it. */
export type Dot = { point: KnownPoint; x: number; y: number; r: number; named: boolean };

/** Up to here every figure has a dot and its words. */
const FEW = 8;

/** Whether each figure can be read for itself, rather than as a part of a line. */
export function areFew(known: readonly KnownPoint[]): boolean {
  return known.length <= FEW;
}

/**
 * The dots to draw: all of a few figures, large and named; along a longer line only the first and last, and those that
 * no line passes through, which would otherwise be lost.
 */
export function trendDots(
  runs: readonly (readonly KnownPoint[])[],
  { xOf, yOf }: Pick<TrendLayout, 'xOf' | 'yOf'>,
): Dot[] {
  const known = runs.flat();
  const few = areFew(known);
  const ends = new Set([known[0], known.at(-1)]);
  const alone = new Set(runs.filter((run) => run.length === 1).flat());
  return known
    .filter((point) => few || ends.has(point) || alone.has(point))
    .map((point) => ({
      point,
      x: xOf(middleOf(point)),
      y: yOf(point.value),
      r: (few ? 6.5 : 4) + (point === known.at(-1) ? 2 : 0),
      named: few || ends.has(point),
    }));
}

/** The dots as marks, one for each size. */
export function dotMarks(dots: readonly Dot[]): Markish[] {
  const sizes = Map.groupBy(dots, ({ r }) => r);
  return [...sizes].map(([r, group]) =>
    Plot.dot(group, { x: UNSCALED_X, y: UNSCALED_Y, r, fill: BLUE, stroke: PAPER }),
  );
}
