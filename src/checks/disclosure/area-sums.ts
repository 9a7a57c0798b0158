import type { Sum } from '../../domain/disclosure/count-table.ts';
import type { Site } from '../../schemas/site.ts';
import { areasAround } from './areas.ts';
import { cellName } from './count-cells.ts';
import type { Cell } from './count-cells.ts';

/** A count of a larger area is that of an area within it and of the rest, which nobody names. */
export function areaSums(cells: readonly Cell[], site: Site): Sum[] {
  const names = new Set(cells.map(({ name }) => name));
  const around = new Map(site.areas.map(({ id }) => [id, areasAround(id, site)]));
  return cells.flatMap(({ name, figure, key }) =>
    (around.get(figure.area) ?? [])
      .map((area) => cellName(figure.indicator.id, { area, period: figure.period }, key))
      .filter((total) => names.has(total))
      .map((total) => ({ total, parts: [name, `${total} without ${figure.area}`] })),
  );
}
