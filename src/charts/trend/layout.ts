import type { Box } from '../drawing/box.ts';
import type { Key, KeyItem } from '../drawing/key.ts';
import { layOutKey } from '../drawing/key.ts';
import type { Linear } from '../drawing/linear.ts';
import { linear } from '../drawing/linear.ts';
import { LINE_HEIGHT, WIDTH } from '../drawing/size.ts';
import { textWidth } from '../drawing/text-size.ts';
import type { ValueAxis } from '../drawing/value-axis.ts';
import { axisCaption, tickLabel, valueAxis } from '../drawing/value-axis.ts';
import type { BreakSign } from './break-signs.ts';
import { breakSigns, signRows } from './break-signs.ts';
import { comparatorKey, timeOfComparator } from './comparators.ts';
import { endOf, middleOf, timeOf } from './days.ts';
import type { PeriodTick } from './period-ticks.ts';
import { periodTicks, ticksHeight } from './period-ticks.ts';
import type { TrendComparator, TrendData, TrendPoint } from './trend-data.ts';
import { isKnown } from './trend-data.ts';

/** Where everything of a trend chart stands, in chart units. */
export type TrendLayout = {
  height: number;
  /** The plot itself, without axis labels. */
  frame: Box;
  values: ValueAxis;
  /** First and last moment shown, in milliseconds. */
  times: [number, number];
  xOf: Linear;
  yOf: Linear;
  ticks: PeriodTick[];
  /** From the top down: the key, the unit, the breaks' words, and where the breaks' rules begin. */
  key: Key;
  caption: string | undefined;
  captionTop: number;
  signs: BreakSign[];
  signsTop: number;
  ruleTop: number;
};

const PLOT_HEIGHT = 215;
/** A single figure has no slope to show. */
const SINGLE_HEIGHT = 165;
/** Room for a label over the highest dot. */
export const HEADROOM = 36;
/** Keeps the first and last dots off the frame's edges. */
const INSET = 26;

/**
 * Lays the chart out: the plot is as tall as ever, and what is around it takes the room that its words need.
 * @param extraKey what the key explains beside the comparators
 */
export function layOut(
  data: TrendData,
  points: readonly TrendPoint[],
  extraKey: readonly KeyItem[] = [],
): TrendLayout {
  const values = valueAxis(valuesShown(data), { whole: data.unit === 'count' });
  const caption = axisCaption(data.unit);
  const widestTick = Math.max(...values.ticks.map((tick) => textWidth(tickLabel(tick, data.unit))));
  const left = widestTick + 10;
  const right = WIDTH - 8;
  const times = timesShown(points, data.comparators ?? []);
  const xOf = linear(times, [left + INSET, right - INSET]);
  const ticks = ticksFor(points, data.comparators ?? [], xOf);
  const signs = breakSigns(data.breaks ?? [], xOf, { left, right });
  const key = layOutKey([...comparatorKey(data, points.filter(isKnown).at(-1)), ...extraKey]);
  const signsTop = key.height + (caption === undefined ? 0 : LINE_HEIGHT);
  const ruleTop = signsTop + signRows(signs) * LINE_HEIGHT;
  const top = ruleTop + HEADROOM;
  const bottom = top + (points.length === 1 ? SINGLE_HEIGHT : PLOT_HEIGHT);
  return {
    height: Math.ceil(bottom + 14 + ticksHeight(ticks)),
    frame: { left, right, top, bottom },
    values,
    times,
    xOf,
    yOf: linear([values.low, values.high], [bottom, top]),
    ticks,
    key,
    caption,
    captionTop: key.height,
    signs,
    signsTop,
    ruleTop,
  };
}

/** Marks this close stand over the same name. */
const SAME_PLACE = 20;

/** The periods of the points and, where there is room for all, those of other areas' figures that stand elsewhere. */
function ticksFor(
  points: readonly TrendPoint[],
  comparators: readonly TrendComparator[],
  xOf: Linear,
): PeriodTick[] {
  const named = points.map((point) => ({ point, x: xOf(middleOf(point)) }));
  for (const comparator of comparators) {
    const x = xOf(timeOfComparator(comparator, points));
    if (named.some((other) => Math.abs(other.x - x) < SAME_PLACE)) continue;
    const { end, start = end, periodLabel: label } = comparator;
    named.push({ point: { start, end, label, value: null, printed: '' }, x });
  }
  const all = named.toSorted((a, b) => a.x - b.x);
  const places = new Map(all.map(({ point, x }) => [point, x]));
  const placeOf = (point: TrendPoint) => places.get(point) ?? 0;
  const ticks = periodTicks(
    all.map(({ point }) => point),
    placeOf,
  );
  return ticks.length === all.length ? ticks : periodTicks(points, placeOf);
}

function valuesShown({ points, target = [], comparators = [] }: TrendData): number[] {
  return [
    ...points.filter(isKnown).map(({ value }) => value),
    ...target.flatMap(({ value, tolerance }) => [value, tolerance?.low ?? value, tolerance?.high ?? value]),
    ...comparators.map(({ value }) => value),
  ];
}

/** From the first day that any figure covers to the last. */
function timesShown(
  points: readonly TrendPoint[],
  comparators: readonly TrendComparator[],
): [number, number] {
  const starts = points.map(({ start }) => timeOf(start));
  const ends = points.map(({ end }) => endOf(end));
  const others = comparators.map((comparator) => timeOfComparator(comparator, points));
  return [Math.min(...starts, ...others), Math.max(...ends, ...others)];
}
