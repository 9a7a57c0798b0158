import type { SourcedFigure } from '../figures.ts';
import { isHidden, isOfPeople } from './people-figures.ts';

/** Figures of one indicator, area and kind of period, the earliest first, of which one or more are hidden. */
export type HiddenSeries = readonly SourcedFigure[];

/** The series of people with a hidden figure; most projects have few, or none. */
export function hiddenSeriesOf(figures: readonly SourcedFigure[]): HiddenSeries[] {
  const kept = new Set(figures.filter((figure) => isHidden(figure) && isOfPeople(figure)).map(keyOf));
  if (kept.size === 0) return [];
  const levels = figures.filter((figure) => isOfPeople(figure) && kept.has(keyOf(figure)));
  return [...Map.groupBy(levels, keyOf).values()].map((one) =>
    one.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)),
  );
}

/** The hidden figure that a change told of a figure gives away: it itself, or the one before it. */
export function hiddenBy(figure: SourcedFigure, series: HiddenSeries): SourcedFigure | undefined {
  if (isHidden(figure)) return figure;
  const before = series.findLast(({ period }) => period.end < figure.period.end);
  return before && isHidden(before) ? before : undefined;
}

function keyOf({ indicator, area, period }: SourcedFigure): string {
  return [indicator.id, area, period.basis].join(' ');
}
