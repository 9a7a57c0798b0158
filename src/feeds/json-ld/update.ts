import { resolvePeriod } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { correctionsTo } from '../../library/corrections.ts';
import type { Library, Update } from '../../library/library.ts';
import { observationsOf } from '../../library/observations.ts';
import { prioritiesOf } from '../../library/priorities.ts';
import { priorityUrl, updateUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import type { Node } from './node.ts';
import { homePlace } from './places.ts';
import { council, siteRef } from './site.ts';

/** An update as a report. It has a day of publication only where the record gives one. */
export function updateThing(update: Update, library: Library): Node {
  const period = resolvePeriod(update.period);
  const url = absolute(updateUrl(update.id), library);
  const [lastChange] = correctionsTo(update.id, library);
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: `${periodInWords(period)}: ${update.title}`,
    description: update.summary,
    reportNumber: update.id,
    inLanguage: 'en-GB',
    license: library.site['licence-url'],
    isPartOf: siteRef(library),
    isBasedOn: { '@type': 'CreativeWork', name: update.source.title, creator: council(library) },
    temporalCoverage: `${period.start}/${period.end}`,
    spatialCoverage: homePlace(library),
    about: prioritiesReported(update, library),
    ...(update.published && { datePublished: update.published }),
    ...(lastChange && { dateModified: lastChange.on }),
  };
}

/** The priorities whose indicators the update has figures of. */
function prioritiesReported(update: Update, library: Library): Node[] {
  const figures = observationsOf(library).byUpdate.get(update.id) ?? [];
  const reported = new Set(figures.flatMap(({ indicator }) => indicator.priorities));
  return prioritiesOf(library)
    .filter(({ id, strategy }) => reported.has(id) && update.strategies.includes(strategy.id))
    .map(({ id, title }) => ({ '@type': 'Thing', name: title, url: absolute(priorityUrl(id), library) }));
}
