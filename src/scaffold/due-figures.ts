import { resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Library, Update } from '../library/library.ts';
import type { Figure } from '../schemas/figure.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import { periodAhead } from './period-ahead.ts';
import { precedentsOf, strategiesInForce } from './precedents.ts';
import type { ReportPlace } from './report-spots.ts';
import { endOf, quartersFrom } from './quarters.ts';

/** A figure that an update should have, because an earlier one had it. */
export type DueFigure = {
  indicator: Indicator;
  /** What it covers. */
  period: Period;
  /** The figure it follows, and the update that has it. */
  last: { figure: Figure; update: Update };
  /** What the report says of it, if that is known already. */
  answer?: Exclude<FigureAnswer, 'not reported'>;
  /** Where the report has its number, if that is known. */
  at?: ReportPlace | undefined;
};

/**
 * The council's own figures that are due in a quarter: those of the last updates and of the same quarter a year before, each
 * as far on as the quarter is, for the indicators of the strategies in force. Figures that come once a year are due when
 * they came a year before.
 */
export function dueFigures(quarter: string, library: Library): DueFigure[] {
  const indicators = indicatorsInForce(quarter, library);
  const due = new Map<string, DueFigure>();
  for (const update of precedentsOf(quarter, library)) {
    for (const figure of latestOwn(update, library)) {
      const indicator = indicators.get(figure.indicator);
      const period = periodAhead(periodOf(figure), quartersFrom(update.id, quarter));
      if (indicator === undefined || period === undefined || period.end > endOf(quarter)) continue;
      const key = kindOf(figure);
      if (!due.has(key)) due.set(key, { indicator, period, last: { figure, update } });
    }
  }
  return [...due.values()].filter((figure) => !isPublished(figure, quarter, library));
}

/** Indicators of a strategy in force, by id. */
export function indicatorsInForce(quarter: string, library: Library): ReadonlyMap<string, Indicator> {
  const inForce = strategiesInForce(quarter, library);
  const priorities = new Set(inForce.flatMap((strategy) => strategy.priorities.map(({ id }) => id)));
  return new Map(
    library.indicators
      .filter((indicator) => indicator.priorities.some((priority) => priorities.has(priority)))
      .map((indicator) => [indicator.id, indicator]),
  );
}

/** Of each kind of the council's own figures, the one for the latest period. Those of another quarter are not this one's. */
function latestOwn(update: Update, { site }: Library): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of update.figures) {
    if ((figure.area ?? site['home-area']) !== site['home-area'] || figure.markers.includes('z')) continue;
    const known = latest.get(kindOf(figure));
    if (known === undefined || periodOf(known).end < periodOf(figure).end) latest.set(kindOf(figure), figure);
  }
  return [...latest.values()];
}

/** What figures share that follow one another: all but their period. */
function kindOf(figure: Figure): string {
  return `${figure.indicator} ${periodOf(figure).basis} ${figure.measure}`;
}

function isPublished(
  { period, last: { figure } }: DueFigure,
  quarter: string,
  { updates, site }: Library,
): boolean {
  return updates
    .filter(({ id }) => id < quarter)
    .flatMap(({ figures }) => figures)
    .some(
      (other) =>
        kindOf(other) === kindOf(figure) &&
        other.period === period.id &&
        (other.area ?? site['home-area']) === site['home-area'],
    );
}

function periodOf({ period, basis }: Figure): Period {
  return resolvePeriod(period, basis);
}
