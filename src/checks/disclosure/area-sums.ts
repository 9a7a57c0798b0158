import type { Sum } from '../../domain/disclosure/count-table.ts';
import type { Site } from '../../schemas/site.ts';
import { areasAround } from './areas.ts';
import { cellName } from './count-cells.ts';
import type { Cell } from './count-cells.ts';

/** A count of a larger area is that of an area within it and of the rest, which nobody names. */
export function areaSums(cells: readonly Cell[], site: Site): Sum[] {
  const names = new Set(cells.map(({ name }) => name));
  const around = new Map(site.areas.map(({ id }) => [id, areasAround(id, site)]));
  const one = cells.flatMap(({ name, figure, key }) =>
    (around.get(figure.area) ?? [])
      .map((area) => cellName(figure.indicator.id, { area, period: figure.period }, key))
      .filter((total) => names.has(total))
      .map((total) => ({ total, parts: [name, `${total} without ${figure.area}`] })),
  );
  return [...one, ...sumsOfSeveral(cells, names, site)];
}

/** Two or more areas that lie directly in one leave the rest of it between them, which nobody names. */
function sumsOfSeveral(cells: readonly Cell[], names: ReadonlySet<string>, { areas }: Site): Sum[] {
  const within = Map.groupBy(areas, (area) => area.within);
  const large = new Set(areas.map(({ id }) => id).filter((id) => (within.get(id)?.length ?? 0) > 1));
  return cells
    .filter(({ figure }) => large.has(figure.area))
    .flatMap(({ name, figure, key }) => {
      const parts = (within.get(figure.area) ?? [])
        .map(({ id }) => cellName(figure.indicator.id, { area: id, period: figure.period }, key))
        .filter((part) => names.has(part));
      return parts.length < 2 ? [] : [{ total: name, parts: [...parts, `${name} without any of these`] }];
    });
}
