import { resolvePeriod } from '../../domain/period.ts';
import { updateUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import { address, day, idField, oneOf, table, text, trueOrFalse } from './table.ts';

/** Every quarterly update. */
export const UPDATES = table({
  name: 'updates',
  title: 'Updates',
  description: 'The quarterly updates, one row each, the earliest first.',
  fields: {
    id: idField('The update’s id, which is its quarter.'),
    title: text('What the update is called.'),
    period_start: day('The first day of the quarter.'),
    period_end: day('The last day of the quarter.'),
    year_end: {
      type: 'boolean',
      description: 'Whether it also reports on the whole year.',
      constraints: { required: true },
    },
    published: {
      type: 'date',
      description: 'The day it was published. Empty where the record does not say.',
    },
    summary: text('What it says, in a sentence or two.'),
    source_kind: oneOf(
      ['report', 'decision-record'],
      'What survives: the full report, or only the decision on it.',
    ),
    source_title: text('What the public record is called.'),
    url: address('The update’s page.'),
  },
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (library) =>
    library.updates.map((update) => {
      const { start, end } = resolvePeriod(update.period);
      return {
        id: update.id,
        title: update.title,
        period_start: start,
        period_end: end,
        year_end: trueOrFalse(update['year-end']),
        published: update.published,
        summary: update.summary,
        source_kind: update.source.kind,
        source_title: update.source.title,
        url: absolute(updateUrl(update.id), library),
      };
    }),
});
