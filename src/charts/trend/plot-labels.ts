import { markersInBrackets } from '../../domain/markers.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Box } from '../drawing/box.ts';
import type { LabelText, Placed, Spot, Wanted } from '../drawing/place-labels.ts';
import { labelSize, placeLabels, spotsAround } from '../drawing/place-labels.ts';
import { LINE_HEIGHT, WIDTH } from '../drawing/size.ts';
import { labelBesideAxis } from '../drawing/value-axis.ts';
import type { PlacedComparator } from './comparators.ts';
import { middleOf } from './days.ts';
import type { Dot } from './dots.ts';
import type { TrendLayout } from './layout.ts';
import { HEADROOM } from './layout.ts';
import type { TargetSpan } from './lines.ts';
import type { Drawn } from './obstacles.ts';
import { obstacles } from './obstacles.ts';
import { targetLabels } from './target-labels.ts';
import type { KnownPoint, TrendPoint } from './trend-data.ts';

/** Of each kind, more words than this would only crowd the plot: the latest are named, the table has all. */
const MOST = 8;
/** The key names each area's latest figure; a chart draws at most three areas. */
const MOST_AREAS = 3;

const LATEST = { scale: 1.2, bold: true };
/** Keeps words off the comparators' marks. */
const COMPARATOR_RADIUS = 8;

/** The words within the plot: the latest figure largest, then the other figures, other areas and targets. */
export function plotLabels(drawn: Drawn, unit: Unit, layout: TrendLayout): Placed[] {
  const { frame } = layout;
  const bounds: Box = { left: frame.left + 2, right: WIDTH, top: frame.top - HEADROOM, bottom: frame.bottom };
  const wanted = [
    ...missingLabels(drawn.missing.slice(-MOST), layout),
    ...figureLabels(drawn, unit, layout, bounds),
    ...drawn.comparators.slice(-MOST_AREAS).map((comparator) => comparatorLabel(comparator, unit)),
    ...targetLabels(drawn.targets, unit, layout),
  ];
  return placeLabels(wanted, obstacles(drawn, layout), bounds);
}

/** What stands in place of a missing figure, just over the axis: "[c]". */
function missingLabels(missing: readonly TrendPoint[], { xOf, frame }: TrendLayout): Wanted[] {
  return missing.map((point) => {
    const spot: Spot = { x: xOf(middleOf(point)), y: frame.bottom - LINE_HEIGHT / 2 - 2, anchor: 'middle' };
    return { text: { lines: [point.printed], muted: true }, spots: [spot], mayGo: true };
  });
}

function figureLabels({ dots, targets }: Drawn, unit: Unit, layout: TrendLayout, bounds: Box): Wanted[] {
  const latest = dots.at(-1);
  const named = dots.filter((dot) => dot.named).toReversed();
  return named.map((dot) => {
    const lines = [figureWords(dot.point, unit)];
    const text: LabelText = dot === latest ? { lines, ...LATEST } : { lines, bold: true };
    const spots = spotsAround(dot, text).map((spot) => pushedInto(bounds, spot, text));
    return { text, spots: onOwnSide(dot, spots, targets, layout), mayGo: dot !== latest };
  });
}

/** A place over or under a dot near the edge, far enough in for its words: still nearer to that dot than to any other. */
function pushedInto({ left, right }: Box, spot: Spot, text: LabelText): Spot {
  if (spot.anchor !== 'middle') return spot;
  const half = labelSize(text).width / 2;
  return { ...spot, x: Math.max(left + half, Math.min(spot.x, right - half)) };
}

function comparatorLabel({ comparator, x, y }: PlacedComparator, unit: Unit): Wanted {
  const text = { lines: [labelBesideAxis(comparator.printed, unit)] };
  const [over, under, ...beside] = spotsAround({ x, y, r: COMPARATOR_RADIUS }, text);
  return { text, spots: [...beside, over, under].filter((spot) => spot !== undefined), mayGo: true };
}

function figureWords({ printed, markers = [] }: KnownPoint, unit: Unit): string {
  const figure = labelBesideAxis(printed, unit);
  return markers.length === 0 ? figure : `${figure} ${markersInBrackets(markers)}`;
}

/** The places with those first that keep a figure's words on its own side of a target's line. */
function onOwnSide(
  dot: Dot,
  spots: readonly Spot[],
  targets: readonly TargetSpan[],
  layout: TrendLayout,
): Spot[] {
  const { xOf, yOf } = layout;
  const near = targets
    .filter(({ first, last }) => xOf(first) <= dot.x && dot.x <= xOf(last))
    .map(({ value }) => yOf(value))
    .filter((line) => Math.abs(line - dot.y) > dot.r);
  const crosses = ({ y }: Spot) => near.some((line) => line < dot.y !== line < y);
  return [...spots.filter((spot) => !crosses(spot)), ...spots.filter(crosses)];
}
