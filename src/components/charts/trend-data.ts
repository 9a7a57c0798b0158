import type { TrendData, TrendPoint, TrendTarget } from '../../charts/trend-chart.ts';
import { dateInWords, dayAfter } from '../../domain/calendar-date.ts';
import { replacingMarker } from '../../domain/markers.ts';
import { comparePeriods } from '../../domain/like-periods.ts';
import { periodInBrief, periodInWords } from '../../domain/period-words.ts';
import type { Status } from '../../domain/status.ts';
import { comparisonInWords, toleratedRange } from '../../domain/target.ts';
import { levelInUnit } from '../../domain/unit.ts';
import { breaksOf } from '../../library/breaks.ts';
import { figureText } from '../../library/figure-text.ts';
import type { Indicator, Library } from '../../library/library.ts';
import { isHome, observationsOf } from '../../library/observations.ts';
import type { Observation } from '../../library/observations.ts';
import { changesOf } from './changes-of.ts';
import { targetsOf } from '../../library/targets.ts';
import type { IndicatorTarget } from '../../library/targets.ts';

/** A trend as its chart takes it, how its latest figure stands against the target, and what was changed in it. */
export type Trend = { data: TrendData; status: Status | undefined; changed: string[] };

/** What an update shows of a trend: nothing published after it, and no more than its last points. */
export type Window = { until: string; points: number };

/**
 * An indicator's levels as the trend chart takes them; undefined when there is no number to draw.
 * @param window left out, all there is
 */
export function trendOf(indicator: Indicator, library: Library, window?: Window): Trend | undefined {
  const { home, others } = levelsOf(indicator, library);
  const own = asPublished(home, window);
  const latest = own.findLast(({ figure }) => figure.value !== null);
  if (latest === undefined) return undefined;
  const [first, last] = [own[0]?.period.start ?? '', own.at(-1)?.period.end ?? ''];
  const isInTime = ({ from, to }: { from: string; to: string }) => !window || (first <= to && from <= last);
  return {
    status: latest.status?.status,
    changed: own.flatMap((level) => changesOf(level)),
    data: {
      id: `trend-${indicator.id}`,
      area: latest.area.name,
      points: own.map((level) => pointOf(level, indicator)),
      unit: indicator.unit,
      target: joined(
        targetsOf(indicator)
          .filter(isInTime)
          .map((target) => targetOf(target, indicator)),
      ),
      breaks: breaksOf(indicator, own)
        .filter(({ at }) => first < at && at <= last)
        .map(({ at }) => ({ at, label: `Counted differently from ${dateInWords(at)}` })),
      comparators: asPublished(others, window && { until: window.until })
        .filter(({ period }) => isInTime({ from: period.start, to: period.end }))
        .flatMap((level) => comparatorOf(level, indicator)),
    },
  };
}

/** Targets of years in a row that are the same are drawn, and named, as one. */
function joined(targets: readonly TrendTarget[]): TrendTarget[] {
  const spans: TrendTarget[] = [];
  for (const target of targets) {
    const before = spans.at(-1);
    const goesOn = before?.label === target.label && dayAfter(before.to) === target.from;
    if (before && goesOn) spans[spans.length - 1] = { ...before, to: target.to };
    else spans.push(target);
  }
  return spans;
}

/** The figures of one area and period in the order they were published: the last is the one that counts. */
type Versions = Observation[];

type Levels = { home: Versions[]; others: Versions[] };

const known = new WeakMap<Library, Map<string, Levels>>();

/** An indicator's levels in order of time. A build draws it in many updates, so they are put in order once. */
function levelsOf(indicator: Indicator, library: Library): Levels {
  const ofLibrary = known.get(library) ?? new Map<string, Levels>();
  known.set(library, ofLibrary);
  let levels = ofLibrary.get(indicator.id);
  if (levels === undefined) {
    const all = (observationsOf(library).byIndicator.get(indicator.id) ?? []).filter(
      ({ figure }) => figure.measure === 'level',
    );
    const inTime = (some: Observation[]) =>
      [
        ...Map.groupBy(some, ({ area, period }) => `${area.id} ${period.basis} ${period.id}`).values(),
      ].toSorted(([a], [b]) => (a && b ? comparePeriods(a.period, b.period) : 0));
    levels = {
      home: inTime(all.filter((level) => isHome(level, library))),
      others: inTime(all.filter((level) => !isHome(level, library))),
    };
    ofLibrary.set(indicator.id, levels);
  }
  return levels;
}

/** The last versions that a window still sees, in order of time: all of them, or its last points. */
function asPublished(levels: readonly Versions[], window: Partial<Window> = {}): Observation[] {
  const { until, points = Infinity } = window;
  const isSeen = ({ update }: Observation) => until === undefined || update.id <= until;
  const seen: Observation[] = [];
  for (let index = levels.length - 1; index >= 0 && seen.length < points; index -= 1) {
    const versions = levels[index] ?? [];
    const first = versions[0];
    // An early update looks through all the levels after it, so it looks at one version of each.
    if (first === undefined || !isSeen(first)) continue;
    seen.push(versions.findLast(isSeen) ?? first);
  }
  return seen.reverse();
}

function pointOf({ figure, period }: Observation, indicator: Indicator): TrendPoint {
  return {
    start: period.start,
    end: period.end,
    basis: period.basis,
    label: periodInWords(period),
    tick: periodInBrief(period),
    value: figure.value,
    printed: figureText(figure, indicator),
    ...(figure.value === null && { absent: replacingMarker(figure.markers) }),
    markers: figure.markers.filter((marker) => replacingMarker([marker]) === undefined),
  };
}

function targetOf({ target, tolerance, from, to }: IndicatorTarget, { unit }: Indicator): TrendTarget {
  return {
    value: target.value,
    comparison: target.comparison,
    from,
    to,
    label: `Target: ${comparisonInWords(target.comparison)} ${levelInUnit(target.value, unit, target.decimals)}`,
    tolerance: tolerance && toleratedRange(target, tolerance),
  };
}

function comparatorOf({ figure, period, area }: Observation, indicator: Indicator) {
  if (figure.value === null) return [];
  return [
    {
      area: area.id,
      label: area.name,
      start: period.start,
      end: period.end,
      periodLabel: periodInBrief(period),
      value: figure.value,
      printed: figureText(figure, indicator),
    },
  ];
}
