import type { Box } from '../drawing/box.ts';
import type { KeyItem, MarkStyle } from '../drawing/key.ts';
import { BLUE, GREEN, MAROON, ORANGE } from '../drawing/palette.ts';
import { middleOf } from './days.ts';
import type { TrendLayout } from './layout.ts';
import type { KnownPoint, TrendComparator, TrendData, TrendPoint } from './trend-data.ts';

/** A comparator's mark, in chart units. */
export type PlacedComparator = { comparator: TrendComparator; x: number; y: number; style: MarkStyle };

type Position = { x: number; y: number };

const OWN_STYLE: MarkStyle = { symbol: 'circle', colour: BLUE };

/** Three areas beside the chart's own make four categories, which is as many as can be told apart. */
const STYLES: readonly MarkStyle[] = [
  { symbol: 'diamond', colour: GREEN },
  { symbol: 'square', colour: MAROON },
  { symbol: 'triangle', colour: ORANGE },
];

/** Marks closer than this touch. */
const MARK_WIDTH = 20;
/** Where a mark that would lie on another may go instead, in mark widths. */
const SHIFTS = [0, 1, -1, 2, -2];

/**
 * The comparators that are drawn, each area with its style: the first three areas. Any others are left to the table.
 */
function styledComparators(comparators: readonly TrendComparator[]): Map<TrendComparator, MarkStyle> {
  const areas = [...new Set(comparators.map(({ area }) => area))];
  return new Map(
    comparators.flatMap((comparator) => {
      const style = STYLES[areas.indexOf(comparator.area)];
      return style === undefined ? [] : [[comparator, style] as const];
    }),
  );
}

/** Each area's latest figure, in the order the areas are given. */
export function latestOfEachArea(comparators: readonly TrendComparator[]): TrendComparator[] {
  return comparators.filter(
    ({ area, end }) => !comparators.some((other) => other.area === area && other.end > end),
  );
}

/** An area and its figure: "England 4%". A figure of another period than the chart's latest says so. */
export function comparatorInWords(
  { label, printed, periodLabel }: TrendComparator,
  latest: TrendPoint | undefined,
): string {
  return `${label} ${printed}${latest?.label === periodLabel ? '' : ` (${periodLabel})`}`;
}

/**
 * What the marks stand for: the chart's own area, then each other with its latest figure.
 */
export function comparatorKey(
  { area, comparators = [] }: TrendData,
  latest: KnownPoint | undefined,
): KeyItem[] {
  const styled = styledComparators(comparators);
  if (styled.size === 0) return [];
  const own = area === undefined ? [] : [{ style: OWN_STYLE, words: area }];
  const others = latestOfEachArea(comparators).flatMap((comparator) => {
    const style = styled.get(comparator);
    return style ? [{ style, words: comparatorInWords(comparator, latest) }] : [];
  });
  return [...own, ...others];
}

/** Where a comparator stands in time: the middle of what it covers, as points do. */
export function timeOfComparator({ start, end }: TrendComparator, points: readonly TrendPoint[]): number {
  const twin = points.find((point) => point.end === end);
  return middleOf({ start: start ?? twin?.start ?? end, end });
}

/**
 * Where the comparators stand. A mark that would lie on another stands beside it, since a period has width but a figure has only
 * one height.
 */
export function placeComparators(
  comparators: readonly TrendComparator[],
  known: readonly KnownPoint[],
  dots: readonly Position[],
  { xOf, yOf, frame }: TrendLayout,
): PlacedComparator[] {
  const placed: PlacedComparator[] = [];
  for (const [comparator, style] of styledComparators(comparators)) {
    const position = { x: xOf(timeOfComparator(comparator, known)), y: yOf(comparator.value) };
    placed.push({ comparator, style, ...besides(position, [...dots, ...placed], frame) });
  }
  return placed;
}

/** The position itself, or the nearest one beside it where the mark touches no other and stays in the plot. */
function besides(position: Position, others: readonly Position[], { left, right }: Box): Position {
  const free = SHIFTS.map((shift) => ({ ...position, x: position.x + shift * MARK_WIDTH })).find(
    ({ x, y }) =>
      x > left &&
      x < right &&
      others.every(
        (other) => Math.abs(other.x - x) >= MARK_WIDTH - 1 || Math.abs(other.y - y) >= MARK_WIDTH - 1,
      ),
  );
  return free ?? position;
}
