import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { DASHES } from '../drawing/key.ts';
import { BLUE, GRID, MUTED, SHADE } from '../drawing/palette.ts';
import { at, UNSCALED_X } from '../drawing/unscaled.ts';
import { endOf, middleOf, timeOf } from './days.ts';
import type { TrendLayout } from './layout.ts';
import type { KnownPoint, TrendTarget } from './trend-data.ts';

/** A target's days as far as the chart shows them, in milliseconds. */
export type TargetSpan = TrendTarget & { first: number; last: number };

/** Ends one stretch of the line. */
const GAP = { time: 0, value: NaN };
/** More figures than this lie closer together than a thick line is wide. */
const DENSE = 150;

const SPAN = {
  x1: (span: { first: number }) => new Date(span.first),
  x2: (span: { last: number }) => new Date(span.last),
};

/** The targets that hold somewhere within the chart. */
export function targetSpans(
  targets: readonly TrendTarget[],
  [first, last]: readonly [number, number],
): TargetSpan[] {
  return targets
    .map((target) => ({
      ...target,
      first: Math.max(first, timeOf(target.from)),
      last: Math.min(last, endOf(target.to)),
    }))
    .filter((span) => span.first <= span.last);
}

/** Pale lines at the round values, the zero line darker. */
export function gridMarks({ values, frame }: TrendLayout): Markish[] {
  const others = values.ticks.filter((tick) => tick !== 0);
  const span = { x1: at(frame.left), x2: at(frame.right) };
  return [Plot.ruleY(others, { ...span, stroke: GRID }), Plot.ruleY([0], { ...span, stroke: MUTED })];
}

/** The bands of values still within tolerance of a target. */
export function toleranceMarks(spans: readonly TargetSpan[]): Markish[] {
  const bands = spans.flatMap(({ tolerance, ...span }) => (tolerance ? [{ ...span, ...tolerance }] : []));
  return [Plot.rect(bands, { ...SPAN, y1: 'low', y2: 'high', fill: SHADE })];
}

/** Each target's line, over the days it holds for and no further. */
export function targetMarks(spans: readonly TargetSpan[]): Markish[] {
  return [Plot.ruleY(spans, { ...SPAN, y: 'value', ...DASHES })];
}

/** A rule at each break, from its words to the axis. */
export function breakMarks({ signs, ruleTop, frame }: TrendLayout): Markish[] {
  return [
    Plot.ruleX(signs, {
      x: UNSCALED_X,
      y1: at(ruleTop + 4),
      y2: at(frame.bottom),
      stroke: MUTED,
      strokeWidth: 1.5,
      strokeDasharray: '2 3',
    }),
  ];
}

/**
 * The line itself: straight from figure to figure, and nothing where one is missing or not comparable. It is thin between
 * a few figures, whose dots say more than it does, and where a thousand would make it a smear.
 */
export function lineMarks(runs: readonly (readonly KnownPoint[])[]): Markish[] {
  const vertices = runs
    .filter((run) => run.length > 1)
    .flatMap((run) => [...run.map((point) => ({ time: middleOf(point), value: point.value })), GAP]);
  if (vertices.length === 0) return [];
  const x = ({ time }: { time: number }) => new Date(time);
  return [Plot.line(vertices, { x, y: 'value', stroke: BLUE, strokeWidth: widthFor(vertices.length) })];
}

function widthFor(vertices: number): number {
  if (vertices > DENSE) return 1.5;
  return vertices > 10 ? 3.5 : 2.5;
}
