import type { Unit } from '../../domain/unit.ts';
import { levelInUnit } from '../../domain/unit.ts';
import type { LabelText, Spot, Wanted } from '../drawing/place-labels.ts';
import { labelSize } from '../drawing/place-labels.ts';
import { wrap } from '../drawing/text-size.ts';
import type { TrendLayout } from './layout.ts';
import type { TargetSpan } from './lines.ts';

const WIDEST = 230;
/** Between a line and the words over, under or beside it. */
const GAP = 3;
/** How far words may reach beyond the end of their line. */
const REACH = 26;

/** What each target's line and band say. Where there are several, only the last is sure of a place. */
export function targetLabels(targets: readonly TargetSpan[], unit: Unit, layout: TrendLayout): Wanted[] {
  return targets.toReversed().flatMap((target, index) => {
    const text: LabelText = { lines: wrap(target.label, WIDEST) };
    const line = { text, spots: spotsAlong(target, target.value, text, layout), mayGo: index > 0 };
    return [line, ...toleranceLabels(target, unit, layout)];
  });
}

function toleranceLabels(target: TargetSpan, unit: Unit, layout: TrendLayout): Wanted[] {
  const { value, tolerance } = target;
  if (tolerance === undefined) return [];
  const edges = [tolerance.low, tolerance.high].filter((edge) => edge !== value);
  return edges.map((edge) => {
    const words = `Tolerance: ${edge > value ? 'up' : 'down'} to ${levelInUnit(edge, unit)}`;
    const text = { lines: [words], muted: true };
    return { text, spots: spotsAlong(target, edge, text, layout), mayGo: true };
  });
}

/** Places over and under a level line, at its ends and in its middle; then beside it. */
function spotsAlong(
  span: TargetSpan,
  value: number,
  text: LabelText,
  { xOf, yOf, frame }: TrendLayout,
): Spot[] {
  const [left, right, y] = [xOf(span.first), xOf(span.last), yOf(value)];
  const offset = labelSize(text).height / 2 + GAP;
  const ends: Omit<Spot, 'y'>[] = [
    { x: left, anchor: 'start' },
    { x: right, anchor: 'end' },
    { x: Math.min(right + REACH, frame.right), anchor: 'end' },
    { x: (left + right) / 2, anchor: 'middle' },
  ];
  return [
    ...ends.flatMap((end) => [y - offset, y + offset].map((height) => ({ ...end, y: height }))),
    { x: right + 2 * GAP, y, anchor: 'start' },
    { x: left - 2 * GAP, y, anchor: 'end' },
  ];
}
