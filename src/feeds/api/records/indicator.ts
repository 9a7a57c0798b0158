import { z } from 'zod';
import { POLARITIES } from '../../../domain/polarity.ts';
import { UNITS } from '../../../domain/unit.ts';
import { citationsOf } from '../../../library/citations.ts';
import type { Indicator, Library } from '../../../library/library.ts';
import { observationsOf } from '../../../library/observations.ts';
import { apiUrl, indicatorCsvUrl, indicatorUrl, paragraphUrl, priorityUrl } from '../../../library/routes.ts';
import { latestOf } from '../../../library/series.ts';
import { absolute } from '../../addresses.ts';
import { citation, components, day, orNull, text, updateId, url } from './common.ts';
import { decisionLink, decisionLinkSchema } from './decision-link.ts';
import { figureRecord, figureSchema } from './figure.ts';
import { targetRecords, targetSchema } from './target.ts';

export const indicatorSummarySchema = z
  .object({
    id: text('The indicator’s id.'),
    title: text('What is measured.'),
    short: orNull(text('A shorter title, for charts.')),
    unit: text('The unit of its levels.'),
    of: text('What is counted, such as children or schools.'),
    people: z.boolean().describe('Whether it counts people, so that small numbers are hidden.'),
    polarity: z.enum(POLARITIES).describe('Which way is good; none where neither is.'),
    definition: text('What exactly is counted.'),
    priorities: z.array(z.string()).describe('The ids of the priorities it belongs to.'),
    latest: orNull(figureSchema),
    url: url('The indicator’s page.'),
    api_url: url('The whole indicator.'),
    csv_url: url('Its figures as CSV.'),
  })
  .register(components, { id: 'IndicatorSummary', description: 'An indicator in short.' });

const breakSchema = z
  .object({ at: day('The first day counted in the new way.'), reason: text('What changed.') })
  .register(components, { id: 'Break', description: 'A day that figures are not compared across.' });

const lineageSchema = z
  .object({
    relation: z.enum(['replaces', 'replaced-by', 'related']).describe('How this indicator stands to it.'),
    indicator: orNull(text('The id of the other indicator.')),
    priority: orNull(text('Or the id of a later priority.')),
    note: text('How the two differ.'),
    url: url('The page of the one or the other.'),
  })
  .register(components, {
    id: 'Lineage',
    description: 'What an indicator replaces, or what replaces it.',
  });

const citationSchema = z
  .object({
    update: updateId('The update.'),
    paragraph: citation('The place in it.'),
    url: url('That place.'),
  })
  .register(components, { id: 'Citation', description: 'A place that speaks of an indicator.' });

export const indicatorSchema = indicatorSummarySchema
  .extend({
    share_of: orNull(text('For a percentage, the id of the indicator that counts the whole.')),
    parts: z.array(z.string()).describe('For a count, the ids of the indicators that add up to it.'),
    targets: z.array(targetSchema),
    breaks: z.array(breakSchema),
    lineage: z.array(lineageSchema),
    observations: z
      .array(figureSchema)
      .describe('Every figure of it, update by update, those of other areas included.'),
    citations: z.object({
      paragraphs: z.array(citationSchema).describe('Those of the newest update first.'),
      decisions: z.array(decisionLinkSchema),
    }),
  })
  .register(components, { id: 'Indicator', description: 'An indicator, whole.' });

/** An indicator in short, with its latest figure. */
export function indicatorSummary(
  indicator: Indicator,
  library: Library,
): z.infer<typeof indicatorSummarySchema> {
  const latest = latestOf(indicator, library);
  return {
    id: indicator.id,
    title: indicator.title,
    short: indicator.short ?? null,
    unit: UNITS[indicator.unit].csv,
    of: indicator.of,
    people: indicator.people,
    polarity: indicator.polarity,
    definition: indicator.definition,
    priorities: indicator.priorities,
    latest: latest ? figureRecord(latest, library) : null,
    url: absolute(indicatorUrl(indicator.id), library),
    api_url: absolute(apiUrl('indicators', indicator.id), library),
    csv_url: absolute(indicatorCsvUrl(indicator.id), library),
  };
}

/** An indicator whole. */
export function indicatorRecord(indicator: Indicator, library: Library): z.infer<typeof indicatorSchema> {
  const { paragraphs, decisions } = citationsOf(indicator, library);
  return {
    ...indicatorSummary(indicator, library),
    share_of: indicator['share-of'] ?? null,
    parts: indicator.parts,
    targets: targetRecords(indicator, library),
    breaks: indicator.breaks,
    lineage: indicator.lineage.map((line) => lineageRecord(line, library)),
    observations: (observationsOf(library).byIndicator.get(indicator.id) ?? []).map((one) =>
      figureRecord(one, library),
    ),
    citations: {
      paragraphs: paragraphs.map(({ update, citation: place }) => ({
        update: update.id,
        paragraph: place,
        url: absolute(paragraphUrl(update.id, place), library),
      })),
      decisions: decisions.map((decision) => decisionLink(decision, library)),
    },
  };
}

function lineageRecord(
  { relation, indicator, priority, note }: Indicator['lineage'][number],
  library: Library,
): z.infer<typeof lineageSchema> {
  return {
    relation,
    indicator: indicator ?? null,
    priority: priority ?? null,
    note,
    url: absolute(indicator ? indicatorUrl(indicator) : priorityUrl(priority ?? ''), library),
  };
}
