import type { Library } from '../../library/library.ts';
import { absolute, tableUrl } from '../addresses.ts';
import { TABLES } from '../tables/index.ts';
import type { Node } from './node.ts';
import { homePlace } from './places.ts';
import { council, siteRef } from './site.ts';

/** The id of the catalogue of data sets, on the page that lists them. */
export const CATALOGUE = '/data/#catalogue';

/** The site’s data as a catalogue, each table a data set of its own. */
export function catalogueThing(library: Library): Node {
  const { site } = library;
  return {
    '@type': 'DataCatalog',
    '@id': absolute(CATALOGUE, library),
    name: `Data of ${site.service}, ${site['council-short']}`,
    description: site.description,
    url: absolute('/data/', library),
    inLanguage: 'en-GB',
    license: site['licence-url'],
    isPartOf: siteRef(library),
    dataset: TABLES.map(({ name, title, description }) => ({
      '@type': 'Dataset',
      name: title,
      description,
      license: site['licence-url'],
      isAccessibleForFree: true,
      creator: council(library),
      spatialCoverage: homePlace(library),
      distribution: dataDownload(tableUrl(name), library),
    })),
  };
}

/** A CSV file as a download. */
export function dataDownload(path: string, library: Library): Node {
  return {
    '@type': 'DataDownload',
    contentUrl: absolute(path, library),
    encodingFormat: 'text/csv',
  };
}
