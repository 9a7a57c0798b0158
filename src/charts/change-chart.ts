import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import type { DrawingContext } from './drawing/draw.ts';
import { draw } from './drawing/draw.ts';
import { hatching } from './drawing/hatching.ts';
import type { Linear } from './drawing/linear.ts';
import { linear } from './drawing/linear.ts';
import { BLUE, GREEN, INK, ORANGE } from './drawing/palette.ts';
import type { LabelText, Placed } from './drawing/place-labels.ts';
import { labelSize } from './drawing/place-labels.ts';
import type { LaidRow } from './drawing/rows.ts';
import { layOutRows } from './drawing/rows.ts';
import { WIDTH } from './drawing/size.ts';
import { textMarks } from './drawing/text-marks.ts';

/** A figure of which only the change is known: "15% up on the same quarter a year before". */
export type ChangeRow = {
  label: string;
  /** The change, in per cent. */
  value: number;
  /** As published, signed: "+15%". */
  printed: string;
  /** Neutral wherever neither way is good in itself. */
  tone: 'better' | 'worse' | 'neutral';
};

export type ChangeData = {
  /** Unique in the page. */
  id: string;
  rows: readonly ChangeRow[];
};

const HATCH = hatching(ORANGE);
const FILLS = { neutral: BLUE, better: GREEN, worse: HATCH.fill };
const ROOM = { top: 0, lead: 6, lane: 22, gap: 13 };
/** Between a bar's end and its figure. */
const BESIDE = 7;
/** How far the line of no change stands out over and under a bar. */
const OVERSHOOT = 4;

/**
 * Changes as bars from a line of no change, as an SVG string: up to the right, down to the left, all on one scale.
 * A tone other than neutral is said in words, and what got worse is hatched.
 * @throws RangeError when there is no row, or the data's id could not be an id
 */
export function changeChart({ id, rows }: ChangeData, context: DrawingContext): string {
  const laid = layOutRows(rows, ({ label }) => [{ words: label }], ROOM);
  const xOf = scaleFor(rows);
  const marks = [
    ...barMarks(laid.rows, xOf),
    zeroMark(laid.rows, xOf(0)),
    ...textMarks(laid.rows.flatMap(({ labels }) => labels)),
    ...textMarks(laid.rows.map((row) => figureLabel(row, xOf))),
  ];
  return draw({ id, kind: 'change', height: laid.bottom + OVERSHOOT, marks }, context);
}

/** One scale for all, with room beyond the longest bars for their figures. */
function scaleFor(rows: readonly ChangeRow[]): Linear {
  const room = (side: readonly ChangeRow[]) =>
    Math.max(2, ...side.map((row) => labelSize(figureText(row)).width + BESIDE));
  const values = rows.map(({ value }) => value);
  const range = [
    room(rows.filter(({ value }) => value < 0)),
    WIDTH - room(rows.filter(({ value }) => value >= 0)),
  ] as const;
  return linear([Math.min(0, ...values), Math.max(0, ...values) || 1], range);
}

function barMarks(laid: readonly LaidRow<ChangeRow>[], xOf: Linear): Markish[] {
  const tones = Map.groupBy(laid, ({ row }) => row.tone);
  const bars = [...tones].map(([tone, group]) =>
    Plot.rect(group, {
      x1: xOf(0),
      x2: ({ row }: LaidRow<ChangeRow>) => xOf(row.value),
      y1: ({ lane }: LaidRow<ChangeRow>) => lane.top,
      y2: ({ lane }: LaidRow<ChangeRow>) => lane.bottom,
      fill: FILLS[tone],
    }),
  );
  return tones.has('worse') ? [HATCH.mark, ...bars] : bars;
}

function zeroMark(laid: readonly LaidRow<ChangeRow>[], x: number): Markish {
  return Plot.ruleX(laid, {
    x: () => x,
    y1: ({ lane }: LaidRow<ChangeRow>) => lane.top - OVERSHOOT,
    y2: ({ lane }: LaidRow<ChangeRow>) => lane.bottom + OVERSHOOT,
    stroke: INK,
    strokeWidth: 2,
  });
}

function figureLabel({ row, lane }: LaidRow<ChangeRow>, xOf: Linear): Placed {
  const fallen = row.value < 0;
  const x = xOf(row.value) + (fallen ? -BESIDE : BESIDE);
  return { text: figureText(row), spot: { x, y: lane.middle, anchor: fallen ? 'end' : 'start' } };
}

function figureText({ printed, tone }: ChangeRow): LabelText {
  return { lines: [tone === 'neutral' ? printed : `${printed}, ${tone}`], bold: true };
}
