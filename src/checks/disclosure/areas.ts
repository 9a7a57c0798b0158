import type { Site } from '../../schemas/site.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import type { DataFile } from '../project/project.ts';
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
  const apart = file === undefined ? [] : homeApart(site, file);
  const wrong = site.areas.flatMap(({ id, within }, index): Problem[] => {
    if (file === undefined || within === undefined) return [];
    const fault = ids.includes(within) ? circleOf(id, site) : notListed(within, ids);
    if (fault === undefined) return [];
    const place = placeOfKey(file, ['areas', index, 'within'], 'value');
    return [{ id: 'disclosure-area-within', ...place, message: fault }];
  });
  return [...apart, ...wrong];
};

/** Where areas nest, the council's own lies in one of them: else no difference between it and a larger one is looked at. */
function homeApart(site: Site, file: DataFile): Problem[] {
  const home = site['home-area'];
  const index = site.areas.findIndex(({ id }) => id === home);
  if (index === -1 || site.areas[index]?.within !== undefined) return [];
  const larger = site.areas.find(
    ({ id, within }) => within !== undefined && !areasAround(id, site).includes(home),
  );
  if (larger === undefined) return [];
  const message = `Nothing says in which larger area “${home}” lies, the council’s own, though other areas say it. So nobody looks at what it leaves of a larger one.`;
  const mend = `Add a line within: below its name, with the short name of the next larger area, such as within: ${larger.id}.`;
  return [
    { id: 'disclosure-area-within', ...placeOfKey(file, ['areas', index, 'id'], 'value'), message, mend },
  ];
}

function notListed(within: string, ids: readonly string[]): string {
  const meant = nearest(within, ids);
  return `There is no area “${within}” in this list.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
}

function circleOf(id: string, site: Site): string | undefined {
  const around = areasAround(id, site);
  const last = site.areas.find((area) => area.id === (around.at(-1) ?? id))?.within;
  return last === id ? `“${id}” would lie in itself: ${[id, ...around, id].join(' → ')}.` : undefined;
}
