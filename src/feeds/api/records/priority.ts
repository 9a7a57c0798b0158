import { z } from 'zod';
import { commitmentsOf } from '../../../library/commitments.ts';
import type { Library } from '../../../library/library.ts';
import { indicatorsOf, paragraphsOn, predecessorsOf } from '../../../library/priorities.ts';
import type { Priority } from '../../../library/priorities.ts';
import { apiUrl, indicatorUrl, paragraphUrl, priorityUrl } from '../../../library/routes.ts';
import type { KeyPriority } from '../../../schemas/strategy.ts';
import { absolute, priorityFeedUrl } from '../../addresses.ts';
import { commitmentRecord, commitmentSchema } from './commitment.ts';
import { components, orNull, text, updateId, url } from './common.ts';
import { indicatorSummary, indicatorSummarySchema } from './indicator.ts';
import { paragraphRecords, paragraphSchema } from './paragraph.ts';

export const prioritySummarySchema = z
  .object({
    id: text('The priority’s id.'),
    title: text('The priority, as the site names it.'),
    summary: text('What it is about.'),
    strategy: z
      .object({ id: z.string(), title: z.string(), from: z.string(), to: z.string() })
      .describe('The strategy it belongs to, with its first and last council year.'),
    successor: orNull(text('The id of the priority of a later strategy that carries it on.')),
    indicators: z.array(z.string()).describe('The ids of its indicators.'),
    url: url('The priority’s page.'),
    api_url: url('The whole priority.'),
    feed_url: url('An Atom feed of what is new on it.'),
  })
  .register(components, { id: 'PrioritySummary', description: 'A priority of a strategy in short.' });

const keyPrioritySchema = z
  .object({
    id: text('The key priority’s id.'),
    year: text('The council year it is for.'),
    letter: text('Its letter in the council’s list.'),
    title: text('What the council set out to do.'),
    reports: z
      .array(z.object({ update: updateId('The update.'), paragraph: z.string(), url: z.url() }))
      .describe('Where updates report on it.'),
  })
  .register(components, { id: 'KeyPriority', description: 'What the council set out to do in a year.' });

export const prioritySchema = prioritySummarySchema
  .omit({ indicators: true })
  .extend({
    indicators: z.array(indicatorSummarySchema).describe('Its indicators, each with its latest figure.'),
    key_priorities: z.array(keyPrioritySchema),
    paragraphs: z.array(paragraphSchema).describe('What updates say on it, the newest update first.'),
    commitments: z.array(commitmentSchema),
    predecessors: z
      .array(z.object({ indicator: z.string(), note: z.string(), url: z.url() }))
      .describe('Indicators of an earlier strategy that led here, and how they differ.'),
  })
  .register(components, { id: 'Priority', description: 'A priority of a strategy, whole.' });

/** A priority in short. */
export function prioritySummary(priority: Priority, library: Library): z.infer<typeof prioritySummarySchema> {
  const { id, title, summary, successor, strategy } = priority;
  return {
    id,
    title,
    summary,
    strategy: { id: strategy.id, title: strategy.title, from: strategy.from, to: strategy.to },
    successor: successor ?? null,
    indicators: indicatorsOf(priority, library).map((indicator) => indicator.id),
    url: absolute(priorityUrl(id), library),
    api_url: absolute(apiUrl('priorities', id), library),
    feed_url: absolute(priorityFeedUrl(id), library),
  };
}

/** A priority whole. */
export function priorityRecord(priority: Priority, library: Library): z.infer<typeof prioritySchema> {
  return {
    ...prioritySummary(priority, library),
    indicators: indicatorsOf(priority, library).map((indicator) => indicatorSummary(indicator, library)),
    key_priorities: priority.strategy['key-priorities']
      .filter((key) => key.priority === priority.id)
      .map((key) => keyPriorityRecord(key, library)),
    paragraphs: paragraphsOn(priority, library).flatMap(({ update, paragraphs }) =>
      paragraphRecords(update, library, paragraphs),
    ),
    commitments: commitmentsOf(library)
      .filter(({ commitment }) => commitment.priority === priority.id)
      .map((record) => commitmentRecord(record, library)),
    predecessors: predecessorsOf(priority, library).map(({ indicator, note }) => ({
      indicator: indicator.id,
      note,
      url: absolute(indicatorUrl(indicator.id), library),
    })),
  };
}

function keyPriorityRecord(
  { id, year, letter, title }: KeyPriority,
  library: Library,
): z.infer<typeof keyPrioritySchema> {
  const reports = library.updates.flatMap((update) =>
    update['key-priorities']
      .filter((report) => report.id === id)
      .map(({ paragraph }) => ({
        update: update.id,
        paragraph,
        url: absolute(paragraphUrl(update.id, paragraph), library),
      })),
  );
  return { id, year, letter, title, reports };
}
