import { z } from 'zod';
import { BASES } from '../domain/period.ts';
import { namesPerson } from '../domain/person-name.ts';
import { dateSchema, idSchema, quarterIdSchema, textSchema } from './common.ts';

const valueSchema = z.union(
  [z.number(), z.null(), z.literal('withdrawn')],
  'Write the figure as a plain number; null where there was none; or withdrawn.',
);

/** One entry of the log of corrections: a published figure that has been changed, and why. */
export const correctionSchema = z
  .strictObject({
    id: idSchema.describe('A short name of its own, which becomes its address: /corrections/#name.'),
    class: z
      .enum(['correction', 'revision'])
      .describe(
        'correction: what was published was wrong. revision: it was right then, and better figures came later.',
      ),
    on: dateSchema.describe('The day the change was published.'),
    update: quarterIdSchema.describe('The update whose figure was changed.'),
    indicator: idSchema.describe('The indicator of the figure.'),
    period: z
      .string("Write the period in quotes, such as '2018-09-30'.")
      .describe('The period of the figure, as in the update.'),
    basis: z.enum(BASES).optional().describe('The line basis: of the figure, where the update gives one.'),
    area: idSchema.optional().describe('Its area. Left out, the council’s own.'),
    measure: z.enum(['level', 'change']).default('level').describe('Whether it is a level or a change.'),
    was: valueSchema.describe('The figure as it was published before.'),
    now: valueSchema.describe('The figure as it is now; withdrawn when it is taken out of the update.'),
    reason: textSchema
      .min(20, 'Say why in a sentence that readers will understand.')
      .refine((text) => !namesPerson(text), 'Name posts, and never people.')
      .describe('Why it was changed, in a sentence for readers.'),
  })
  .refine(({ was, now }) => was !== now, {
    path: ['now'],
    message: 'The figure before and after is the same.',
  });

/** The log of corrections: data/corrections.yaml. */
export const correctionsSchema = z.array(correctionSchema);

export type Correction = z.infer<typeof correctionSchema>;
