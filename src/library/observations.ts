import { directionBetween, directionOfChange } from '../domain/direction.ts';
import type { Break, DirectionTrace, Level } from '../domain/direction.ts';
import { comparePeriods, isLikeForLike } from '../domain/like-periods.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { statusOf } from '../domain/status.ts';
import type { StatusTrace } from '../domain/status.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Area } from '../schemas/site.ts';
import { breaksOf } from './breaks.ts';
import { correctionsOf } from './corrections.ts';
import type { Correction, Indicator, Library, Update } from './library.ts';
import { targetInForce } from './targets.ts';

/** One published figure with all that follows from it. A row of observations.csv. */
export type Observation = {
  figure: Figure;
  update: Update;
  indicator: Indicator;
  area: Area;
  period: Period;
  /** The changes made to it since it was first published, the earliest first. */
  corrections: readonly Correction[];
  /** Only for the council's own levels. */
  status?: StatusTrace;
  /** Only for the council's own figures, and only where there is an earlier one or a stated change. */
  direction?: DirectionTrace;
};

/** Every figure of every update, with ways in by update and by indicator. */
export type Observations = {
  all: Observation[];
  byUpdate: ReadonlyMap<string, Observation[]>;
  byIndicator: ReadonlyMap<string, Observation[]>;
};

const observed = new WeakMap<Library, Observations>();

/**
 * The figures of a library, update by update in the order they are written. Worked out once for a library.
 * @throws Error when a figure names an indicator or an area that the library does not have
 */
export function observationsOf(library: Library): Observations {
  const known = observed.get(library);
  if (known) return known;
  const all = library.updates.flatMap((update) =>
    update.figures.map((figure) => observe(figure, update, library)),
  );
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator.id);
  for (const series of byIndicator.values()) judge(series, library);
  const observations = { all, byIndicator, byUpdate: Map.groupBy(all, ({ update }) => update.id) };
  observed.set(library, observations);
  return observations;
}

/** Whether an observation is of the council's own area. */
export function isHome({ area }: Observation, { site }: Library): boolean {
  return area.id === site['home-area'];
}

/** Whether an observation is a level of the council's own area that has a number. */
export function isHomeLevel(observation: Observation, library: Library): boolean {
  const { figure } = observation;
  return isHome(observation, library) && figure.measure === 'level' && figure.value !== null;
}

const indexes = new WeakMap<Library, { indicators: Map<string, Indicator>; areas: Map<string, Area> }>();

function indexOf(library: Library) {
  let index = indexes.get(library);
  if (index === undefined) {
    index = {
      indicators: new Map(library.indicators.map((indicator) => [indicator.id, indicator])),
      areas: new Map(library.site.areas.map((area) => [area.id, area])),
    };
    indexes.set(library, index);
  }
  return index;
}

function observe(figure: Figure, update: Update, library: Library): Observation {
  const { indicators, areas } = indexOf(library);
  const indicator = indicators.get(figure.indicator);
  if (indicator === undefined) throw missing(update, `indicator “${figure.indicator}”`, 'data/indicators');
  const areaId = figure.area ?? library.site['home-area'];
  const area = areas.get(areaId);
  if (area === undefined) throw missing(update, `area “${areaId}”`, 'data/site.yaml');
  const corrections = correctionsOf({ figure, update }, library);
  return {
    figure: corrections.length > 0 ? revised(figure) : figure,
    update,
    indicator,
    area,
    period: resolvePeriod(figure.period, figure.basis),
    corrections,
  };
}

/** A figure that has been changed since carries the marker that says so, whoever wrote it. */
function revised(figure: Figure): Figure {
  return figure.markers.includes('r') ? figure : { ...figure, markers: [...figure.markers, 'r'] };
}

function missing(update: Update, what: string, where: string): Error {
  return new Error(`content/updates/${update.id}.mdx has a figure of the ${what}, which is not in ${where}.`);
}

/** Gives each of the council's own figures of one indicator its status and direction. */
function judge(series: Observation[], library: Library): void {
  const home = series.filter((observation) => isHome(observation, library));
  const levels = home.filter((observation) => isHomeLevel(observation, library)).toSorted(byPeriod);
  const [first] = series;
  const breaks = first === undefined ? [] : breaksOf(first.indicator, levels);
  for (const observation of home) {
    const { figure, indicator, period } = observation;
    if (figure.measure === 'level') {
      observation.status = statusOf({
        value: figure.value,
        markers: figure.markers,
        period,
        unit: indicator.unit,
        printed: figure.printed,
        target: targetInForce(indicator, period),
      });
    }
    const direction = directionOfFigure(observation, levels, breaks);
    if (direction) observation.direction = direction;
  }
}

function directionOfFigure(
  { figure, indicator, period }: Observation,
  levels: Observation[],
  breaks: readonly Break[],
): DirectionTrace | undefined {
  const { polarity } = indicator;
  if (figure['stated-direction']) {
    const sign = { up: 1, down: -1, 'no clear change': 0 }[figure['stated-direction']];
    const { direction } = directionOfChange(sign, polarity);
    const reason =
      figure.value === null
        ? 'The record says which way it moved, but gives no figure.'
        : 'The record makes this comparison itself; its paragraph says with what.';
    return { direction, reasons: [reason] };
  }
  if (figure.value === null) return undefined;
  if (figure.measure === 'change') return directionOfChange(figure.value, polarity);
  const before = levels.slice(0, countBefore(period.end, levels));
  const earlier = before.findLast((level) => isLikeForLike(level.period, period)) ?? before.at(-1);
  if (earlier === undefined || earlier.figure.value === null) return undefined;
  return directionBetween(
    levelOf(earlier.figure, earlier.figure.value, earlier.period),
    levelOf(figure, figure.value, period),
    { polarity, breaks },
  );
}

/** How many levels end before a day. They are in order, so it is found by halves: long series have many levels. */
function countBefore(day: string, levels: readonly Observation[]): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const level = levels[middle];
    if (level !== undefined && level.period.end < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function levelOf({ decimals }: Figure, value: number, period: Period): Level {
  return { value, period, ...(decimals !== undefined && { decimals }) };
}

function byPeriod(a: Observation, b: Observation): number {
  return comparePeriods(a.period, b.period) || a.update.id.localeCompare(b.update.id);
}
