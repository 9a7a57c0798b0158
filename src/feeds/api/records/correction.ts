import { z } from 'zod';
import { BASES } from '../../../domain/period.ts';
import { figureName } from '../../../library/corrections.ts';
import type { Correction, Library } from '../../../library/library.ts';
import { correctionUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { CHANGES, changeOf } from '../../corrected.ts';
import { components, day, measureSchema, orNull, text, updateId, url } from './common.ts';

export const changeSchema = z
  .object({
    id: text('The entry’s name in the log.'),
    class: z
      .enum(['correction', 'revision'])
      .describe(
        'correction: what was published was wrong. revision: it was right then, and better figures came later.',
      ),
    on: day('The day the change was published.'),
    change: z
      .enum(CHANGES)
      .describe(
        'changed: to another number, or to a marker. withdrawn: taken out of the update. restored: put back.',
      ),
    was: orNull(z.number().describe('The figure before; null where there was no number.')),
    now: orNull(z.number().describe('The figure after; null where there is no number.')),
    reason: text('Why it was changed.'),
    url: url('Its place in the log.'),
  })
  .register(components, { id: 'Change', description: 'A change to a published figure.' });

export const correctionSchema = changeSchema
  .extend({
    update: updateId('The update whose figure was changed.'),
    indicator: text('The id of the figure’s indicator.'),
    title: orNull(text('The indicator’s title; null where it is no longer published.')),
    period: text('The id of the figure’s period.'),
    basis: z.enum(BASES).describe('The basis of that period.'),
    area: text('The id of the figure’s area.'),
    measure: measureSchema,
  })
  .register(components, {
    id: 'Correction',
    description: 'A change to a published figure, with the figure it is of.',
  });

type ChangeRecord = z.infer<typeof changeSchema>;

/** An entry of the log beside its figure. */
export function changeRecord(entry: Correction, library: Library): ChangeRecord {
  const { id, class: kind, on, reason } = entry;
  return {
    id,
    class: kind,
    on,
    ...changeOf(entry),
    reason,
    url: absolute(correctionUrl(id), library),
  };
}

/** An entry of the log by itself. */
export function correctionRecord(entry: Correction, library: Library): z.infer<typeof correctionSchema> {
  const indicator = library.indicators.find(({ id }) => id === entry.indicator);
  return {
    ...changeRecord(entry, library),
    ...figureName(entry.update, entry, library),
    title: indicator?.title ?? null,
  };
}
