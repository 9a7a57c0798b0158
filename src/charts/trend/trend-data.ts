import type { Marker, ReplacingMarker } from '../../domain/markers.ts';
import type { Basis } from '../../domain/period.ts';
import type { Comparison } from '../../domain/target.ts';
import type { Unit } from '../../domain/unit.ts';

/** One figure of a series. */
export type TrendPoint = {
  /** First and last day it covers, as ISO dates; the same day for a snapshot. */
  start: string;
  end: string;
  /** What it covers; left out, it is read from the length. Figures of different bases are not joined or compared. */
  basis?: Basis | undefined;
  /** Its period as a sentence has it: "2011 to 2012". */
  label: string;
  /** Its period in brief, for the axis: "2011–12". Left out, the label serves. */
  tick?: string | undefined;
  /** Null where no figure is published. */
  value: number | null;
  /** The figure as published: "65.9%". For a missing one, what stands in its place: "[c]". */
  printed: string;
  /** Why no figure is published. */
  absent?: ReplacingMarker | undefined;
  /** Qualifying markers, shown in brackets beside the figure. */
  markers?: readonly Marker[] | undefined;
};

/** A target and the days it holds for, both included. */
export type TrendTarget = {
  value: number;
  comparison: Comparison;
  from: string;
  to: string;
  /** What stands beside its line: "Target: at least 60%". */
  label: string;
  /** The furthest values still held to be within tolerance, the target itself included. */
  tolerance?: { low: number; high: number } | undefined;
};

/** A day from which the indicator is counted in another way. */
export type TrendBreak = { at: string; label: string };

/** Another area's figure. */
export type TrendComparator = {
  /** Marks with the same area share a shape. */
  area: string;
  /** The area's name: "North East". */
  label: string;
  /** First day it covers; left out, the mark stands at its end. */
  start?: string | undefined;
  end: string;
  periodLabel: string;
  value: number;
  printed: string;
};

/** One indicator over time. */
export type TrendData = {
  /** Unique in the page. */
  id: string;
  /** Whose figures these are; written beside the latest where other areas are shown. */
  area?: string | undefined;
  points: readonly TrendPoint[];
  unit: Unit;
  target?: readonly TrendTarget[] | undefined;
  breaks?: readonly TrendBreak[] | undefined;
  comparators?: readonly TrendComparator[] | undefined;
};

/** Whether there is anything to see in the drawing: two figures, or one beside a target or other areas. */
export function showsMoreThanAFigure({ points, target = [], comparators = [] }: TrendData): boolean {
  const known = points.filter(isKnown).length;
  return known > 1 || (known === 1 && target.length + comparators.length > 0);
}

/** A point that has a figure. */
export type KnownPoint = TrendPoint & { value: number };

/** Whether a figure is published for the point. */
export function isKnown(point: TrendPoint): point is KnownPoint {
  return point.value !== null;
}
