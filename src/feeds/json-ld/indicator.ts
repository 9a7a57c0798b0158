import { UNITS } from '../../domain/unit.ts';
import type { Indicator, Library } from '../../library/library.ts';
import { observationsOf } from '../../library/observations.ts';
import type { Observation } from '../../library/observations.ts';
import { indicatorCsvUrl, indicatorUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import type { Node } from './node.ts';
import { placeOf } from './places.ts';
import { CATALOGUE, dataDownload } from './catalogue.ts';
import { council, siteRef } from './site.ts';

/** An indicator as a data set, with the days and places that its figures cover. */
export function indicatorThing(indicator: Indicator, library: Library): Node {
  const figures = observationsOf(library).byIndicator.get(indicator.id) ?? [];
  const areas = new Set(figures.map(({ area }) => area));
  const url = absolute(indicatorUrl(indicator.id), library);
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: indicator.title,
    description: indicator.definition,
    identifier: indicator.id,
    inLanguage: 'en-GB',
    license: library.site['licence-url'],
    isAccessibleForFree: true,
    creator: council(library),
    isPartOf: siteRef(library),
    includedInDataCatalog: { '@id': absolute(CATALOGUE, library) },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.title,
      unitText: UNITS[indicator.unit].csv,
    },
    ...(figures.length > 0 && {
      temporalCoverage: daysOf(figures),
      spatialCoverage: library.site.areas.filter((area) => areas.has(area)).map(placeOf),
    }),
    distribution: dataDownload(indicatorCsvUrl(indicator.id), library),
  };
}

/** From the first day of the figures to the last, as ISO 8601 has an interval. */
function daysOf(figures: readonly Observation[]): string {
  const starts = figures.map(({ period }) => period.start).toSorted();
  const ends = figures.map(({ period }) => period.end).toSorted();
  return `${starts[0]}/${ends.at(-1)}`;
}
