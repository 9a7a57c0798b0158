import { z } from 'zod';
import { commitmentsOf } from '../../../library/commitments.ts';
import { correctionsTo } from '../../../library/corrections.ts';
import type { Library, Update } from '../../../library/library.ts';
import { observationsOf } from '../../../library/observations.ts';
import { apiUrl, paragraphUrl, updateUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { citation, components, day, orNull, periodSchema, quarterRecord, text, url } from './common.ts';
import { commitmentRecord, commitmentSchema } from './commitment.ts';
import { correctionRecord, correctionSchema } from './correction.ts';
import { decisionLink, decisionLinkSchema } from './decision-link.ts';
import { figureRecord, figureSchema } from './figure.ts';
import { paragraphRecords, paragraphSchema } from './paragraph.ts';

export const updateSummarySchema = z
  .object({
    id: text('The update’s id, which is its quarter: 2018-19-q2.'),
    title: text('What it is called.'),
    period: periodSchema,
    year_end: z.boolean().describe('Whether it also reports on the whole year.'),
    summary: text('What it says, in a sentence or two.'),
    published: orNull(day('The day it was published; null where the record does not say.')),
    source: z
      .object({
        kind: z.enum(['report', 'decision-record']),
        title: z.string(),
        note: z.string().nullable(),
      })
      .describe('The public record it is drawn from: the full report, or only the decision on it.'),
    strategies: z.array(z.string()).describe('The ids of the strategies it reports on.'),
    figure_count: z.int().describe('How many figures it publishes.'),
    url: url('The update’s page.'),
    api_url: url('The whole update.'),
  })
  .register(components, { id: 'UpdateSummary', description: 'A quarterly update in short.' });

const tableLineSchema = z
  .object({
    line: z.int().describe('Its place in the record’s table, from 1.'),
    indicators: z.array(z.string()).describe('The ids of the indicators on it.'),
    progress: orNull(text('What the record’s progress column says.')),
    url: url('Its place on the page.'),
  })
  .register(components, { id: 'TableLine', description: 'A line of the record’s own table of indicators.' });

const keyPriorityReportSchema = z
  .object({
    id: text('The key priority’s id.'),
    paragraph: citation('The paragraph that reports on it.'),
    url: url('That paragraph.'),
  })
  .register(components, {
    id: 'KeyPriorityReport',
    description: 'Where an update reports on a key priority.',
  });

export const updateSchema = updateSummarySchema
  .extend({
    figures: z.array(figureSchema).describe('Every figure, in the order they are written.'),
    paragraphs: z.array(paragraphSchema).describe('Every numbered paragraph, in order.'),
    table: z.array(tableLineSchema).describe('The lines of the record’s own table.'),
    key_priorities: z.array(keyPriorityReportSchema),
    commitments: z.array(commitmentSchema).describe('What the council said in it that it would do.'),
    decisions: z.array(decisionLinkSchema).describe('The decisions on it.'),
    corrections: z
      .array(correctionSchema)
      .describe('What was changed in its figures since, the latest first, withdrawn ones included.'),
  })
  .register(components, { id: 'Update', description: 'A quarterly update, whole.' });

/** An update in short. */
export function updateSummary(update: Update, library: Library): z.infer<typeof updateSummarySchema> {
  const { kind, title, note } = update.source;
  return {
    id: update.id,
    title: update.title,
    period: quarterRecord(update.period),
    year_end: update['year-end'],
    summary: update.summary,
    published: update.published ?? null,
    source: { kind, title, note: note ?? null },
    strategies: update.strategies,
    figure_count: update.figures.length,
    url: absolute(updateUrl(update.id), library),
    api_url: absolute(apiUrl('updates', update.id), library),
  };
}

/** An update whole. */
export function updateRecord(update: Update, library: Library): z.infer<typeof updateSchema> {
  const place = (at: string) => absolute(paragraphUrl(update.id, at), library);
  return {
    ...updateSummary(update, library),
    figures: (observationsOf(library).byUpdate.get(update.id) ?? []).map((one) => figureRecord(one, library)),
    paragraphs: paragraphRecords(update, library),
    table: update.table.map(({ line, indicators, progress }) => ({
      line,
      indicators,
      progress: progress ?? null,
      url: place(`line-${line}`),
    })),
    key_priorities: update['key-priorities'].map(({ id, paragraph }) => ({
      id,
      paragraph,
      url: place(paragraph),
    })),
    commitments: commitmentsOf(library)
      .filter((record) => record.update === update)
      .map((record) => commitmentRecord(record, library)),
    decisions: library.decisions
      .filter((decision) => decision.update === update.id)
      .map((decision) => decisionLink(decision, library)),
    corrections: correctionsTo(update.id, library).map((entry) => correctionRecord(entry, library)),
  };
}
