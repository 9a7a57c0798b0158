import type { Unit } from '../domain/unit.ts';
import type { DrawingContext } from './drawing/draw.ts';
import { draw } from './drawing/draw.ts';
import { keyMarks, layOutKey } from './drawing/key.ts';
import { linear } from './drawing/linear.ts';
import { TINT } from './drawing/palette.ts';
import type { Placed } from './drawing/place-labels.ts';
import type { RowText } from './drawing/rows.ts';
import { layOutRows } from './drawing/rows.ts';
import { LINE_HEIGHT, WIDTH } from './drawing/size.ts';
import { textMarks } from './drawing/text-marks.ts';
import { tickLabel, valueAxis } from './drawing/value-axis.ts';
import { laneMarks, statusMarks } from './target/lane-marks.ts';
import type { TargetData, TargetRow } from './target/target-data.ts';

export type { TargetData, TargetRow } from './target/target-data.ts';

const ROOM = { lead: 9, lane: 20, gap: 20 };
/** Half a tick's words, so that none is cut off at the edge. */
const EDGE = 24;
const STATUS_WORDS = { met: 'Met', 'within tolerance': 'Within tolerance', missed: 'Missed' };

/**
 * Figures against their targets, as an SVG string. On each row's lane the side that meets the target is tinted, the target
 * is a bar across, and the figure a mark whose shape says how it stands; the words over the lane say it too.
 * @throws RangeError when there is no row, the rows are not all of one unit, or the data's id could not be an id
 */
export function targetChart({ id, rows }: TargetData, context: DrawingContext): string {
  const unit = commonUnit(rows, id);
  const axis = valueAxis(rows.flatMap(valuesOf), { whole: unit === 'count' });
  const xOf = linear([axis.low, axis.high], [EDGE, WIDTH - EDGE]);
  const key = layOutKey([{ style: { symbol: 'square', colour: TINT }, words: 'Meets the target' }]);
  const laid = layOutRows(rows, rowTexts, { top: key.height, ...ROOM });
  const ticks = axis.ticks.map((tick): Placed => ({
    text: { lines: [tickLabel(tick, unit)], muted: true },
    spot: { x: xOf(tick), y: laid.bottom + LINE_HEIGHT, anchor: 'middle' },
  }));
  const marks = [
    ...keyMarks(key),
    ...laneMarks(laid.rows, xOf, axis),
    ...statusMarks(laid.rows, xOf),
    ...textMarks([...laid.rows.flatMap(({ labels }) => labels), ...ticks]),
  ];
  return draw({ id, kind: 'targets', height: laid.bottom + 2 * LINE_HEIGHT, marks }, context);
}

function rowTexts({ label, printed, targetPrinted, status }: TargetRow): RowText[] {
  return [
    { words: label, bold: true },
    { words: `${STATUS_WORDS[status]}: ${printed}, target ${targetPrinted}` },
  ];
}

function valuesOf({ value, target, tolerance }: TargetRow): number[] {
  return [value, target, tolerance?.low ?? target, tolerance?.high ?? target];
}

function commonUnit(rows: readonly TargetRow[], id: string): Unit {
  const [unit, ...others] = new Set(rows.map((row) => row.unit));
  if (unit === undefined || others.length > 0) {
    throw new RangeError(`The rows of the chart “${id}” must be of one unit, to share an axis.`);
  }
  return unit;
}
