import type { Unit } from '../../domain/unit.ts';
import { levelInUnit } from '../../domain/unit.ts';
import type { LabelText, Placed, Spot, Wanted } from '../drawing/place-labels.ts';
import { labelSize } from '../drawing/place-labels.ts';
import { wrap } from '../drawing/text-size.ts';
import type { TrendLayout } from './layout.ts';
import type { TargetSpan } from './lines.ts';

/** The side of a line that faces away from its band, which words there would hide; y grows downwards. */
type Side = -1 | 1;
const OVER: Side = -1;
const UNDER: Side = 1;

/** More targets than this would crowd the plot: the latest are named, the table of targets has all. */
const MOST = 4;
const WIDEST = 230;
/** Between a line and the words over or under it: close, or clear of the dots that lie on the line. */
const GAPS = [3, 9];
/** Between a line's end and the words beside it. */
const BESIDE = 6;
/** How far words may reach beyond the end of their line. */
const REACH = 26;

/** What each target's line and band say, the latest first. Any may go: the key takes the words that find no place. */
export function targetLabels(targets: readonly TargetSpan[], unit: Unit, layout: TrendLayout): Wanted[] {
  return targets
    .slice(-MOST)
    .toReversed()
    .flatMap((target) => {
      const { value, tolerance, label } = target;
      const text: LabelText = { lines: wrap(label, WIDEST) };
      const side = tolerance && tolerance.high > value ? UNDER : OVER;
      const line = { text, spots: spotsAlong(target, side, text, layout), mayGo: true };
      return [line, ...toleranceLabels(target, unit, layout)];
    });
}

/** Whether a target's words are among those placed. */
export function isLabelled({ label }: TargetSpan, placed: readonly Placed[]): boolean {
  return placed.some(({ text }) => text.lines.join(' ') === wrap(label, WIDEST).join(' '));
}

function toleranceLabels(target: TargetSpan, unit: Unit, layout: TrendLayout): Wanted[] {
  const { value, tolerance } = target;
  if (tolerance === undefined) return [];
  const edges = [tolerance.low, tolerance.high].filter((edge) => edge !== value);
  return edges.map((edge) => {
    const [way, side] = edge > value ? (['up', OVER] as const) : (['down', UNDER] as const);
    const text = { lines: [`Tolerance: ${way} to ${levelInUnit(edge, unit)}`], muted: true };
    return { text, spots: spotsAlong({ ...target, value: edge }, side, text, layout), mayGo: true };
  });
}

/** Places over and under a level line, its own side first, at its ends and in its middle; then beside it. */
function spotsAlong(span: TargetSpan, side: Side, text: LabelText, { xOf, yOf, frame }: TrendLayout): Spot[] {
  const [left, right, y] = [xOf(span.first), xOf(span.last), yOf(span.value)];
  const offsets = GAPS.map((gap) => labelSize(text).height / 2 + gap);
  const heights = offsets.flatMap((offset) => [y + side * offset, y - side * offset]);
  const ends: Omit<Spot, 'y'>[] = [
    { x: left, anchor: 'start' },
    { x: right, anchor: 'end' },
    { x: Math.min(right + REACH, frame.right), anchor: 'end' },
    { x: (left + right) / 2, anchor: 'middle' },
  ];
  return [
    ...heights.flatMap((height) => ends.map((end) => ({ ...end, y: height }))),
    { x: right + BESIDE, y, anchor: 'start' },
    { x: left - BESIDE, y, anchor: 'end' },
  ];
}
