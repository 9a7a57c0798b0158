import { tiledBy } from '../../domain/disclosure/tiles.ts';
import type { Sum } from '../../domain/disclosure/count-table.ts';
import type { Basis } from '../../domain/period.ts';
import { cellName } from './count-cells.ts';
import type { Cell } from './count-cells.ts';

/** What counts over time, each day once. Years of schools are not counted in months. */
const STRETCHES: ReadonlySet<Basis> = new Set(['quarter', 'year-to-date', 'year', 'calendar-year', 'span']);
const UNUSUAL: ReadonlySet<Basis> = new Set(['calendar-year', 'span']);

/**
 * A quarter is the sum of its months, and a calendar year of its halves: what is counted over a stretch is counted over the
 * stretches that it is made of, and over the same stretch in another form. That a council year is made of quarters has a rule of its own.
 */
export function stretchSums(cells: readonly Cell[]): Sum[] {
  return [...sumsOfStretches(cells), ...sumsOfDays(cells)];
}

/** What is given for a day and for the quarter that it ends is counted on that day both times. */
function sumsOfDays(cells: readonly Cell[]): Sum[] {
  if (!cells.some(({ count }) => count === 'hidden')) return [];
  const days = new Map(
    cells.filter(({ figure }) => figure.period.basis === 'snapshot').map((cell) => [dayOf(cell), cell.name]),
  );
  return cells
    .filter(({ figure }) => figure.period.basis === 'quarter')
    .flatMap((cell) => {
      const total = days.get(dayOf(cell));
      return total === undefined ? [] : [{ total, parts: [cell.name] }];
    });
}

function dayOf({ figure: { indicator, area, period }, key }: Cell): string {
  return [indicator.id, area, period.end, key].join(' ');
}

function sumsOfStretches(cells: readonly Cell[]): Sum[] {
  const series = Map.groupBy(
    cells.filter(({ figure }) => STRETCHES.has(figure.period.basis)),
    ({ figure, key }) => [figure.indicator.id, figure.area, key].join(' '),
  );
  return [...series.values()].flatMap((one) =>
    one.some(({ figure }) => UNUSUAL.has(figure.period.basis)) ? sumsOf(one) : [],
  );
}

function sumsOf(cells: readonly Cell[]): Sum[] {
  const byStart = Map.groupBy(cells, ({ figure }) => figure.period.start);
  return cells.flatMap((total) =>
    tiledBy(total.figure.period, (start) =>
      (byStart.get(start) ?? []).map(({ figure }) => figure.period),
    ).map((tiles) => ({ total: total.name, parts: tiles.map((tile) => nameOf(tile, total)) })),
  );
}

function nameOf(period: Parameters<typeof tiledBy>[0], { figure, key }: Cell): string {
  return cellName(figure.indicator.id, { area: figure.area, period }, key);
}
