import type { Markish } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import type { DrawingContext } from './drawing/draw.ts';
import { draw } from './drawing/draw.ts';
import type { Linear } from './drawing/linear.ts';
import { linear } from './drawing/linear.ts';
import { BLUE, MUTED, PAPER } from './drawing/palette.ts';
import type { LabelText, Placed } from './drawing/place-labels.ts';
import { labelSize } from './drawing/place-labels.ts';
import type { LaidRow } from './drawing/rows.ts';
import { layOutRows } from './drawing/rows.ts';
import { WIDTH } from './drawing/size.ts';
import { textMarks } from './drawing/text-marks.ts';

/** One area's figure. */
export type ComparatorRow = {
  area: string;
  label: string;
  /** What the figure covers; said beside it where it differs from the council's own. */
  periodLabel: string;
  value: number;
  printed: string;
  /** The council's own row. */
  home: boolean;
  provisional: boolean;
};

export type ComparatorData = {
  /** Unique in the page. */
  id: string;
  rows: readonly ComparatorRow[];
};

type Laid = LaidRow<ComparatorRow>;

const ROOM = { top: 0, lead: 3, lane: 22, gap: 12 };
const RADIUS = 8;
/** Between a mark's middle and its figure. */
const BESIDE = 15;

/**
 * One figure for several areas, as an SVG string: a dot on a stem from zero for each, in the order given, the council's
 * own round and the others diamonds. A provisional figure is hollow and says so.
 * @throws RangeError when there is no row, or the data's id could not be an id
 */
export function comparatorChart({ id, rows }: ComparatorData, context: DrawingContext): string {
  const home = rows.find((row) => row.home);
  const laid = layOutRows(rows, (row) => [{ words: words(row, home), bold: row.home }], ROOM);
  const xOf = scaleFor(rows);
  const [own, others] = [laid.rows.filter(({ row }) => row.home), laid.rows.filter(({ row }) => !row.home)];
  const marks = [
    ...stemMarks(own, xOf, { stroke: BLUE, strokeWidth: 4 }),
    ...stemMarks(others, xOf, { stroke: MUTED, strokeWidth: 2 }),
    ...dotMarks(own, xOf, { symbol: 'circle', colour: BLUE }),
    ...dotMarks(others, xOf, { symbol: 'diamond', colour: MUTED }),
    ...textMarks(laid.rows.flatMap(({ labels }) => labels)),
    ...textMarks(laid.rows.map((row) => figureLabel(row, xOf))),
  ];
  return draw({ id, kind: 'comparators', height: laid.bottom + 4, marks }, context);
}

/** The area, with what a reader must know before comparing it. */
function words({ label, periodLabel, provisional }: ComparatorRow, home: ComparatorRow | undefined): string {
  const notes = [
    ...(home === undefined || home.periodLabel === periodLabel ? [] : [periodLabel]),
    ...(provisional ? ['provisional'] : []),
  ];
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`;
}

function scaleFor(rows: readonly ComparatorRow[]): Linear {
  const values = rows.map(({ value }) => value);
  const room = Math.max(0, ...rows.map((row) => labelSize(figureText(row)).width)) + BESIDE;
  return linear([Math.min(0, ...values), Math.max(0, ...values) || 1], [RADIUS + 2, WIDTH - room]);
}

function stemMarks(
  laid: readonly Laid[],
  xOf: Linear,
  style: { stroke: string; strokeWidth: number },
): Markish[] {
  return [
    Plot.ruleY(laid, {
      x1: () => xOf(0),
      x2: ({ row }: Laid) => xOf(row.value),
      y: ({ lane }: Laid) => lane.middle,
      ...style,
    }),
  ];
}

function dotMarks(
  laid: readonly Laid[],
  xOf: Linear,
  style: { symbol: 'circle' | 'diamond'; colour: string },
): Markish[] {
  const { symbol, colour } = style;
  const place = {
    x: ({ row }: Laid) => xOf(row.value),
    y: ({ lane }: Laid) => lane.middle,
    r: RADIUS,
    symbol,
  };
  const final = laid.filter(({ row }) => !row.provisional);
  const provisional = laid.filter(({ row }) => row.provisional);
  return [
    Plot.dot(final, { ...place, fill: colour }),
    Plot.dot(provisional, { ...place, fill: PAPER, stroke: colour, strokeWidth: 2.5 }),
  ];
}

function figureLabel({ row, lane }: Laid, xOf: Linear): Placed {
  return { text: figureText(row), spot: { x: xOf(row.value) + BESIDE, y: lane.middle, anchor: 'start' } };
}

function figureText({ printed, home }: ComparatorRow): LabelText {
  return { lines: [printed], bold: home };
}
