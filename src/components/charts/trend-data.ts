import type { TrendData, TrendPoint, TrendTarget } from '../../charts/trend-chart.ts';
import { dateInWords } from '../../domain/calendar-date.ts';
import { replacingMarker } from '../../domain/markers.ts';
import { comparePeriods } from '../../domain/period.ts';
import { periodInBrief, periodInWords } from '../../domain/period-words.ts';
import { comparisonInWords, toleratedRange } from '../../domain/target.ts';
import { levelInUnit } from '../../domain/unit.ts';
import { breaksOf } from '../../library/breaks.ts';
import { figureText } from '../../library/figure-text.ts';
import type { Indicator, Library } from '../../library/library.ts';
import { isHome, observationsOf } from '../../library/observations.ts';
import type { Observation } from '../../library/observations.ts';
import { targetsOf } from '../../library/targets.ts';
import type { IndicatorTarget } from '../../library/targets.ts';

/** An indicator's levels as the trend chart takes them; undefined when there is no number to draw. */
export function trendDataOf(indicator: Indicator, library: Library): TrendData | undefined {
  const levels = (observationsOf(library).byIndicator.get(indicator.id) ?? []).filter(
    ({ figure }) => figure.measure === 'level',
  );
  const own = lastPublished(levels.filter((level) => isHome(level, library)));
  if (!own.some(({ figure }) => figure.value !== null)) return undefined;
  const [first, last] = [own[0]?.period.start ?? '', own.at(-1)?.period.end ?? ''];
  return {
    id: `trend-${indicator.id}`,
    area: own[0]?.area.name,
    points: own.map((level) => pointOf(level, indicator)),
    unit: indicator.unit,
    target: targetsOf(indicator).map((target) => targetOf(target, indicator)),
    breaks: breaksOf(indicator, own)
      .filter(({ at }) => first < at && at <= last)
      .map(({ at }) => ({ at, label: `Counted differently from ${dateInWords(at)}` })),
    comparators: lastPublished(levels.filter((level) => !isHome(level, library))).flatMap((level) =>
      comparatorOf(level, indicator),
    ),
  };
}

/** One figure for each area and period, as last published, in order of time. */
function lastPublished(levels: Observation[]): Observation[] {
  const byKey = new Map(
    levels.map((level) => [`${level.area.id} ${level.period.basis} ${level.period.id}`, level]),
  );
  return [...byKey.values()].toSorted((a, b) => comparePeriods(a.period, b.period));
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
