import { markersInBrackets } from '../../domain/markers.ts';
import { levelInUnit } from '../../domain/unit.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Box } from '../drawing/box.ts';
import { boxAround } from '../drawing/box.ts';
import type { LabelText, Obstacle, Placed, Spot, Wanted } from '../drawing/place-labels.ts';
import { labelSize, placeLabels, spotsAround } from '../drawing/place-labels.ts';
import { LINE_HEIGHT, WIDTH } from '../drawing/size.ts';
import { wrap } from '../drawing/text-size.ts';
import { tickLabel } from '../drawing/value-axis.ts';
import type { PlacedComparator } from './comparators.ts';
import { middleOf } from './days.ts';
import type { Dot } from './dots.ts';
import type { TrendLayout } from './layout.ts';
import { HEADROOM } from './layout.ts';
import type { TargetSpan } from './lines.ts';
import type { KnownPoint, TrendPoint } from './trend-data.ts';

/** What the labels within the plot name, and what they must not cover. */
export type Labelled = {
  dots: readonly Dot[];
  runs: readonly (readonly KnownPoint[])[];
  comparators: readonly PlacedComparator[];
  targets: readonly TargetSpan[];
  unit: Unit;
};

const LATEST = { scale: 1.2, bold: true };
const WIDEST_TARGET = 230;
/** Lines are thick enough to hide a letter; a target's line under a letter's halo is a lesser fault. */
const LINE_WEIGHT = 3;
const TARGET_WEIGHT = 1.5;
const SAMPLE = 7;

/** The words within the plot: figures, the latest largest, then other areas, then targets. */
export function plotLabels(labelled: Labelled, layout: TrendLayout): Placed[] {
  const { frame } = layout;
  const bounds: Box = { left: frame.left + 2, right: WIDTH, top: frame.top - HEADROOM, bottom: frame.bottom };
  const wanted = [
    ...figureLabels(labelled, layout),
    ...comparatorLabels(labelled),
    ...targetLabels(labelled, layout),
  ];
  return placeLabels(wanted, obstacles(labelled, layout), bounds);
}

/** The words around the plot: the value axis and its caption, the periods, and what each break is. */
export function axisLabels(
  { values, frame, yOf, ticks, signs, caption, key }: TrendLayout,
  unit: Unit,
): Placed[] {
  const valueTicks = values.ticks.map((tick) => ({
    text: { lines: [tickLabel(tick, unit)], muted: true },
    spot: { x: frame.left - 8, y: yOf(tick), anchor: 'end' as const },
  }));
  const periods = ticks.map(({ x, lines }) => ({
    text: { lines },
    spot: { x, y: frame.bottom + 12 + (lines.length * LINE_HEIGHT) / 2, anchor: 'middle' as const },
  }));
  const breaks = signs.map(({ textX, lines, row }) => ({
    text: { lines, muted: true },
    spot: {
      x: textX,
      y: key.height + captionHeight(caption) + (row + lines.length / 2) * LINE_HEIGHT + 2,
      anchor: 'middle' as const,
    },
  }));
  return [...valueTicks, ...captionLabel(caption, key.height), ...periods, ...breaks];
}

/** What stands in place of each missing figure, just over the axis: "[c]". */
export function missingLabels(points: readonly TrendPoint[], { xOf, frame }: TrendLayout): Placed[] {
  return points
    .filter(({ value }) => value === null)
    .map((point) => ({
      text: { lines: [point.printed], muted: true },
      spot: { x: xOf(middleOf(point)), y: frame.bottom - LINE_HEIGHT / 2 - 2, anchor: 'middle' },
    }));
}

function captionHeight(caption: string | undefined): number {
  return caption === undefined ? 0 : LINE_HEIGHT;
}

function captionLabel(caption: string | undefined, top: number): Placed[] {
  if (caption === undefined) return [];
  return [
    { text: { lines: [caption], muted: true }, spot: { x: 0, y: top + LINE_HEIGHT / 2, anchor: 'start' } },
  ];
}

function figureLabels({ dots, targets }: Labelled, layout: TrendLayout): Wanted[] {
  const latest = dots.at(-1);
  const named = dots.filter((dot) => dot.named).toReversed();
  return named.map((dot) => {
    const figure = figureWords(dot.point);
    const text: LabelText = dot === latest ? { lines: [figure], ...LATEST } : { lines: [figure], bold: true };
    return { text, spots: onOwnSide(dot, spotsAround(dot, text), targets, layout), mayGo: dot !== latest };
  });
}

function figureWords({ printed, markers = [] }: KnownPoint): string {
  return markers.length === 0 ? printed : `${printed} ${markersInBrackets(markers)}`;
}

/** The places with those first that keep a figure's words on its own side of the target's line. */
function onOwnSide(
  dot: Dot,
  spots: Spot[],
  targets: readonly TargetSpan[],
  { xOf, yOf }: TrendLayout,
): Spot[] {
  const crosses = (spot: Spot) =>
    targets.some(({ first, last, value }) => {
      const spans = xOf(first) <= dot.x && dot.x <= xOf(last);
      return spans && Math.abs(yOf(value) - dot.y) > dot.r && yOf(value) < dot.y !== yOf(value) < spot.y;
    });
  return [...spots.filter((spot) => !crosses(spot)), ...spots.filter(crosses)];
}

function comparatorLabels({ comparators }: Labelled): Wanted[] {
  return comparators.map(({ comparator, x, y }) => {
    const text = { lines: [comparator.printed] };
    const [over, under, ...beside] = spotsAround({ x, y, r: 8 }, text);
    return { text, spots: [...beside, over, under].filter((spot) => spot !== undefined), mayGo: true };
  });
}

function targetLabels({ targets, unit }: Labelled, layout: TrendLayout): Wanted[] {
  return targets.flatMap((target) => {
    const own = { text: { lines: wrap(target.label, WIDEST_TARGET) }, spots: [] as Spot[] };
    const labels = [{ ...own, spots: spotsAlong(target, target.value, own.text, layout) }];
    const edge = edgeOfTolerance(target);
    if (edge === undefined) return labels;
    const text: LabelText = { lines: [toleranceWords(edge, target.value, unit)], muted: true };
    return [...labels, { text, spots: spotsAlong(target, edge, text, layout), mayGo: true }];
  });
}

function edgeOfTolerance({ value, tolerance }: TargetSpan): number | undefined {
  if (tolerance === undefined) return undefined;
  return tolerance.high === value ? tolerance.low : tolerance.high;
}

function toleranceWords(edge: number, target: number, unit: Unit): string {
  return `Tolerance: ${edge > target ? 'up' : 'down'} to ${levelInUnit(edge, unit)}`;
}

/** Places over and under a level line: at its ends, then in its middle; then beyond its ends. */
function spotsAlong(span: TargetSpan, value: number, text: LabelText, { xOf, yOf }: TrendLayout): Spot[] {
  const offset = labelSize(text).height / 2 + 3;
  const [left, right, y] = [xOf(span.first), xOf(span.last), yOf(value)];
  const heights = [y - offset, y + offset];
  return [
    ...heights.map((height): Spot => ({ x: left, y: height, anchor: 'start' })),
    ...heights.map((height): Spot => ({ x: right, y: height, anchor: 'end' })),
    ...heights.map((height): Spot => ({ x: (left + right) / 2, y: height, anchor: 'middle' })),
    { x: right + 6, y, anchor: 'start' },
    { x: left - 6, y, anchor: 'end' },
  ];
}

function obstacles(
  { dots, runs, comparators, targets }: Labelled,
  { xOf, yOf, signs, frame }: TrendLayout,
): Obstacle[] {
  const marks = [
    ...dots.map(({ x, y, r }) => boxAround(x, y, 2 * r, 2 * r)),
    ...comparators.map(({ x, y }) => boxAround(x, y, 18, 18)),
  ];
  return [
    ...marks.map((box) => ({ box, weight: 4 })),
    ...runs.flatMap((run) =>
      lineObstacles(run.map((point) => ({ x: xOf(middleOf(point)), y: yOf(point.value) }))),
    ),
    ...targets.map(({ first, last, value }) => {
      const [left, right, y] = [xOf(first), xOf(last), yOf(value)];
      return { box: { left, right, top: y - 2, bottom: y + 2 }, weight: TARGET_WEIGHT };
    }),
    ...signs.map(({ x }) => ({
      box: { left: x - 1, right: x + 1, top: frame.top - 10, bottom: frame.bottom },
      weight: TARGET_WEIGHT,
    })),
  ];
}

/** Small boxes strung along a line, so that a label knows what a slanting line covers. */
function lineObstacles(vertices: readonly { x: number; y: number }[]): Obstacle[] {
  return vertices.slice(1).flatMap((to, index) => {
    const from = vertices[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SAMPLE));
    return Array.from({ length: steps }, (_, step) => {
      const along = (step + 0.5) / steps;
      const box = boxAround(
        from.x + (to.x - from.x) * along,
        from.y + (to.y - from.y) * along,
        SAMPLE,
        SAMPLE,
      );
      return { box, weight: LINE_WEIGHT };
    });
  });
}
