import type { Area } from '../schemas/site.ts';
import type { Library } from './library.ts';

/** The council’s own area. Throws Error when `home-area` names none, which the check refuses. */
export function homeAreaOf({ site }: Pick<Library, 'site'>): Area {
  const home = site.areas.find(({ id }) => id === site['home-area']);
  if (home === undefined) throw new Error(`There is no area “${site['home-area']}” in data/site.yaml.`);
  return home;
}
