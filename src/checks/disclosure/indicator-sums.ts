import type { Sum } from '../../domain/disclosure/count-table.ts';
import type { Indicator } from '../../library/library.ts';
import { cellName } from './count-cells.ts';
import type { Cell } from './count-cells.ts';

/** A total of people is the sum of its parts, wherever and whenever two or more of them are published or hidden. */
export function partSums(cells: readonly Cell[], indicators: readonly Indicator[]): Sum[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const levels = Map.groupBy(
    cells.filter(({ key }) => key === 'value'),
    ({ figure }) => figure.indicator.id,
  );
  return indicators.flatMap((whole) => {
    const parts = [...new Set(whole.parts)];
    const isOfPeople = parts.length > 0 && parts.every((part) => known.get(part)?.people);
    if (!whole.people || !isOfPeople || parts.includes(whole.id)) return [];
    const together = [whole.id, ...parts].flatMap((id) => levels.get(id) ?? []);
    return [...Map.groupBy(together, whereAndWhen).values()]
      .filter((cellsThere) => cellsThere.length > 1)
      .map(([first]) => {
        const { figure } = first as Cell;
        return { total: cellName(whole.id, figure), parts: parts.map((part) => cellName(part, figure)) };
      });
  });
}

/** The denominator of a share is the count it is a share of, of the same place and time. */
export function denominatorSums(cells: readonly Cell[]): Sum[] {
  return cells
    .filter(({ key }) => key === 'denominator')
    .flatMap(({ name, figure }) => {
      const shareOf = figure.indicator['share-of'];
      return shareOf === undefined ? [] : [{ total: cellName(shareOf, figure), parts: [name] }];
    });
}

function whereAndWhen({ figure: { area, period } }: Cell): string {
  return [area, period.basis, period.id].join(' ');
}
