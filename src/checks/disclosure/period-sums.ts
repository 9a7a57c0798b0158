import { quartersOfYear, yearOf } from '../../domain/disclosure/year-parts.ts';
import type { Sum } from '../../domain/disclosure/count-table.ts';
import { cellName } from './count-cells.ts';
import type { Cell } from './count-cells.ts';

/**
 * What is counted over a year is counted over its quarters: a year is the sum of four, a year to date of those so far, and
 * of the one before it and the quarter since. Only sums of which all but one count is published or hidden are kept: what
 * is counted over a quarter need not add up (children who use a service), so sums with more gaps prove nothing.
 */
export function periodSums(cells: readonly Cell[]): Sum[] {
  const names = new Set(cells.map(({ name }) => name));
  const years = Map.groupBy(
    cells.filter(({ figure }) => yearOf(figure.period) !== undefined),
    ({ figure, key }) => [figure.indicator.id, figure.area, yearOf(figure.period), key].join(' '),
  );
  return [...years.values()].flatMap(([first]) => {
    const { figure, key } = first as Cell;
    const nameOf = (period: { basis: Cell['figure']['period']['basis']; id: string }) =>
      cellName(figure.indicator.id, { area: figure.area, period: { ...figure.period, ...period } }, key);
    return quartersOfYear(yearOf(figure.period) ?? '')
      .map(({ total, parts }) => ({ total: nameOf(total), parts: parts.map(nameOf) }))
      .filter(({ total, parts }) => [total, ...parts].filter((name) => !names.has(name)).length <= 1);
  });
}
