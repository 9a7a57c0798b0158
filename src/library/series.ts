import type { Direction } from '../domain/direction.ts';
import { comparePeriods } from '../domain/like-periods.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Library, Update } from './library.ts';
import { isHome, isHomeLevel, observationsOf } from './observations.ts';
import type { Observation } from './observations.ts';

/** All that one update says of one indicator: the figure it is about, and those it is compared with. */
export type UpdateRow = { indicator: Indicator; main: Observation; others: Observation[] };

/** The council's own levels of an indicator in order of their periods, each period once, as last published. */
export function homeSeries(indicator: Indicator, library: Library): Observation[] {
  const levels = (observationsOf(library).byIndicator.get(indicator.id) ?? []).filter((one) =>
    isHomeLevel(one, library),
  );
  const byPeriod = new Map(levels.map((one) => [`${one.period.basis} ${one.period.id}`, one]));
  return [...byPeriod.values()].toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** The latest level of an indicator for each area, the council's own first, then as the site lists them. */
export function latestByArea(indicator: Indicator, library: Library): Observation[] {
  const levels = (observationsOf(library).byIndicator.get(indicator.id) ?? [])
    .filter(({ figure }) => figure.measure === 'level' && figure.value !== null)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const byArea = new Map(levels.map((level) => [level.area.id, level]));
  const order = [library.site['home-area'], ...library.site.areas.map(({ id }) => id)];
  return [...new Set(order)].flatMap((area) => byArea.get(area) ?? []);
}

/** What the newest update that has the indicator says of it, of the council's own area if it can; undefined when none has. */
export function latestOf(indicator: Indicator, library: Library): Observation | undefined {
  const all = observationsOf(library).byIndicator.get(indicator.id) ?? [];
  const own = all.filter((one) => isHome(one, library));
  const figures = own.length > 0 ? own : all;
  const newest = figures.at(-1)?.update.id;
  return mainOf(figures.filter(({ update }) => update.id === newest));
}

/** An update's figures, one row for each indicator, in the order they are first written. */
export function rowsOf(update: Update, library: Library): UpdateRow[] {
  const inUpdate = observationsOf(library).byUpdate.get(update.id) ?? [];
  return [...Map.groupBy(inUpdate, ({ indicator }) => indicator).entries()].map(([indicator, figures]) => {
    const own = figures.filter((one) => isHome(one, library));
    const main = mainOf(own) ?? (figures[0] as Observation);
    return { indicator, main, others: figures.filter((one) => one !== main) };
  });
}

/**
 * The rows of an update by where their indicator went, each told by the figure that shows it: a level may have nothing to
 * be compared with while the same update states a change. Rows that show nowhere to have gone are left out.
 */
export function rowsByDirection(update: Update, library: Library): ReadonlyMap<Direction, UpdateRow[]> {
  const rows = rowsOf(update, library).flatMap(({ indicator, main, others }) => {
    const telling = [main, ...others].find(isTelling);
    if (telling === undefined) return [];
    return [{ indicator, main: telling, others: [main, ...others].filter((one) => one !== telling) }];
  });
  return Map.groupBy(rows, ({ main }) => main.direction?.direction ?? 'not comparable');
}

function isTelling({ direction }: Observation): boolean {
  return direction !== undefined && direction.direction !== 'not comparable';
}

/**
 * Of one update's figures of one indicator: the latest level, of two that end together the one that covers more; else a
 * stated change; else the reason there is none.
 */
function mainOf(figures: Observation[]): Observation | undefined {
  const rank = ({ figure }: Observation) => (figure.value === null ? 0 : figure.measure === 'change' ? 1 : 2);
  const byPeriod = (a: Period, b: Period) => b.end.localeCompare(a.end) || a.start.localeCompare(b.start);
  return figures.toSorted((a, b) => rank(b) - rank(a) || byPeriod(a.period, b.period))[0];
}
