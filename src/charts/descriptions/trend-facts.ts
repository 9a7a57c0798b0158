import type { Direction, Level } from '../../domain/direction.ts';
import { directionBetween } from '../../domain/direction.ts';
import type { Polarity } from '../../domain/polarity.ts';
import { areComparable, inOrder, periodOf } from '../trend/series.ts';
import type { KnownPoint, TrendBreak, TrendData, TrendPoint, TrendTarget } from '../trend/trend-data.ts';
import { isKnown } from '../trend/trend-data.ts';

/** How a figure stands to an earlier one that may be compared with it. */
export type Movement = { from: KnownPoint; to: KnownPoint; direction: Direction };

/** What can be said of a series without judging it. */
export type TrendFacts = {
  latest: KnownPoint | undefined;
  /** The figures that may be compared with the latest, itself included, in order. */
  comparable: KnownPoint[];
  /** From the first of them, and from the one before the latest. */
  overall: Movement | undefined;
  recent: Movement | undefined;
  /** The last break before the latest figure, where figures lie before it. */
  parting: TrendBreak | undefined;
  /** The figures that may not: beyond a break, or for another kind of period. */
  apart: KnownPoint[];
  /** The last period, where it has no figure. */
  missing: TrendPoint | undefined;
  /** The target that the latest figure is held against. */
  target: TrendTarget | undefined;
};

/** Reads the facts out of a series. */
export function trendFacts(data: TrendData, polarity: Polarity): TrendFacts {
  const points = inOrder(data.points);
  const known = points.filter(isKnown);
  const breaks = data.breaks ?? [];
  const latest = known.at(-1);
  const last = points.at(-1);
  const comparable = latest
    ? known.filter((point) => point === latest || areComparable(point, latest, breaks))
    : [];
  const apart = known.filter((point) => !comparable.includes(point));
  const parting = breaks
    .filter(({ at }) => latest && at <= latest.end && apart.some(({ start }) => start < at))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
  return {
    latest,
    comparable,
    overall: movement(comparable[0], latest, polarity),
    recent: movement(comparable.at(-2), latest, polarity),
    parting,
    apart,
    missing: last && !isKnown(last) ? last : undefined,
    target: data.target?.find(({ from, to }) => latest && from <= latest.end && latest.end <= to),
  };
}

function movement(
  from: KnownPoint | undefined,
  to: KnownPoint | undefined,
  polarity: Polarity,
): Movement | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return { from, to, direction: directionBetween(levelOf(from), levelOf(to), { polarity }).direction };
}

function levelOf(point: KnownPoint): Level {
  return { value: point.value, decimals: printedDecimals(point.printed), period: periodOf(point) };
}

/** How finely a figure was published: "98.0%" has one decimal. */
function printedDecimals(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
