import { homeAreaOf } from '../../library/home-area.ts';
import type { Library } from '../../library/library.ts';
import type { Area } from '../../schemas/site.ts';
import type { Node } from './node.ts';

/** An area as a place, with its code at the Office for National Statistics, if it has one. */
export function placeOf({ name, code }: Area): Node {
  if (code === undefined) return { '@type': 'Place', name };
  return {
    '@type': 'AdministrativeArea',
    name,
    identifier: { '@type': 'PropertyValue', propertyID: 'ONS code', value: code },
  };
}

/** The council’s own area. */
export function homePlace({ site }: Pick<Library, 'site'>): Node {
  return placeOf(homeAreaOf({ site }));
}
