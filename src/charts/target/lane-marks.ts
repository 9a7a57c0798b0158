import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import type { Linear } from '../drawing/linear.ts';
import { BLUE, INK, MUTED, ORANGE, PAPER, SHADE, TINT } from '../drawing/palette.ts';
import type { LaidRow } from '../drawing/rows.ts';
import type { ValueAxis } from '../drawing/value-axis.ts';
import type { TargetRow } from './target-data.ts';

type Laid = LaidRow<TargetRow>;
type Stretch = { lane: Laid['lane']; from: number; to: number };

const RADIUS = 8;
/** How far the target's bar stands out over and under its lane, and so from behind a mark. */
const OVERSHOOT = 6;

/** Shape and filling tell the three apart without colour. */
const STATUS_STYLES = {
  met: { symbol: 'circle', fill: BLUE, stroke: PAPER },
  'within tolerance': { symbol: 'diamond', fill: PAPER, stroke: BLUE },
  missed: { symbol: 'square', fill: ORANGE, stroke: INK },
} as const;

/** Each row's lane: the whole axis, the side that meets the target, what is still tolerated, and the target itself. */
export function laneMarks(laid: readonly Laid[], xOf: Linear, axis: ValueAxis): Markish[] {
  const target = Plot.ruleX(laid, {
    x: ({ row }: Laid) => xOf(row.target),
    y1: ({ lane }: Laid) => lane.top - OVERSHOOT,
    y2: ({ lane }: Laid) => lane.bottom + OVERSHOOT,
    stroke: INK,
    strokeWidth: 3,
  });
  return [
    stretchMark(
      laid.map(({ lane }) => ({ lane, from: axis.low, to: axis.high })),
      xOf,
      { fill: SHADE },
    ),
    stretchMark(
      laid.map(({ lane, row }) => ({ lane, ...goodSide(row, axis) })),
      xOf,
      { fill: TINT },
    ),
    stretchMark(laid.flatMap(tolerated), xOf, { fill: PAPER, stroke: MUTED, strokeDasharray: '3 2' }),
    target,
  ];
}

/** The figures' marks, one Plot mark for each status. */
export function statusMarks(laid: readonly Laid[], xOf: Linear): Markish[] {
  const statuses = Map.groupBy(laid, ({ row }) => row.status);
  return [...statuses].map(([status, group]) =>
    Plot.dot(group, {
      x: ({ row }: Laid) => xOf(row.value),
      y: ({ lane }: Laid) => lane.middle,
      r: RADIUS,
      strokeWidth: 2,
      ...STATUS_STYLES[status],
    }),
  );
}

function stretchMark(stretches: readonly Stretch[], xOf: Linear, style: object): Markish {
  return Plot.rect(stretches, {
    x1: ({ from }: Stretch) => xOf(from),
    x2: ({ to }: Stretch) => xOf(to),
    y1: ({ lane }: Stretch) => lane.top,
    y2: ({ lane }: Stretch) => lane.bottom,
    ...style,
  });
}

/** The values that meet the target. One that must be hit exactly has no width. */
function goodSide({ comparison, target }: TargetRow, { low, high }: ValueAxis): { from: number; to: number } {
  const opensUp = comparison === 'at-least' || comparison === 'above';
  const opensDown = comparison === 'at-most' || comparison === 'below';
  return { from: opensDown ? low : target, to: opensUp ? high : target };
}

function tolerated({ lane, row: { tolerance } }: Laid): Stretch[] {
  return tolerance === undefined ? [] : [{ lane, from: tolerance.low, to: tolerance.high }];
}
