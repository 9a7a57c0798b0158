import type { Library } from '../../library/library.ts';
import { absolute } from '../addresses.ts';
import { homePlace } from './places.ts';
import type { Node, Reference } from './node.ts';

type OfSite = Pick<Library, 'site'>;

export const siteRef = (library: OfSite): Reference => ({ '@id': absolute('/#site', library) });
export const councilRef = (library: OfSite): Reference => ({ '@id': absolute('/#council', library) });

/** The council. Its name goes with it wherever it is referred to, because readers look at one page at a time. */
export function council(library: OfSite): Node {
  return {
    '@type': 'GovernmentOrganization',
    ...councilRef(library),
    name: library.site.council,
  };
}

/**
 * What the home page is about: the site, the council and its service. A site with a notice, such as that it is not an official
 * one, is never said to be published by the council: it is about the council’s service, and the notice goes with it.
 */
export function homeThings(library: OfSite): Node[] {
  const { site } = library;
  const service = { '@id': absolute('/#service', library) };
  return [
    {
      '@type': 'WebSite',
      ...siteRef(library),
      name: site.service,
      url: absolute('/', library),
      description: site.description,
      inLanguage: 'en-GB',
      license: site['licence-url'],
      about: service,
      ...(site.notice ? { disambiguatingDescription: site.notice } : { publisher: councilRef(library) }),
    },
    { ...council(library), areaServed: homePlace(library) },
    {
      '@type': 'GovernmentService',
      ...service,
      name: site.service,
      provider: councilRef(library),
      areaServed: homePlace(library),
    },
  ];
}
