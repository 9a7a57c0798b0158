import type { Site } from '../../schemas/site.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { nearest } from '../suggest.ts';

/** The larger areas an area lies in, the nearest first. Areas that would lie in themselves end the list. */
export function areasAround(area: string, { areas }: Site): string[] {
  const around: string[] = [];
  let next = areas.find(({ id }) => id === area)?.within;
  while (next !== undefined && next !== area && !around.includes(next)) {
    around.push(next);
    const larger = next;
    next = areas.find(({ id }) => id === larger)?.within;
  }
  return around;
}

/** Areas lie in areas that the site lists, and not in themselves. */
export const areasNest: Check = ({ library: { site }, project }) => {
  const file = dataFileAt(project, 'data/site.yaml');
  const ids = site.areas.map(({ id }) => id);
  return site.areas.flatMap(({ id, within }, index): Problem[] => {
    if (file === undefined || within === undefined) return [];
    const fault = ids.includes(within) ? circleOf(id, site) : notListed(within, ids);
    if (fault === undefined) return [];
    const place = placeOfKey(file, ['areas', index, 'within'], 'value');
    return [{ id: 'disclosure-area-within', ...place, message: fault }];
  });
};

function notListed(within: string, ids: readonly string[]): string {
  const meant = nearest(within, ids);
  return `There is no area “${within}” in this list.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
}

function circleOf(id: string, site: Site): string | undefined {
  const around = areasAround(id, site);
  const last = site.areas.find((area) => area.id === (around.at(-1) ?? id))?.within;
  return last === id ? `“${id}” would lie in itself: ${[id, ...around, id].join(' → ')}.` : undefined;
}
