import { z } from 'zod';
import { dayFault } from '../domain/day-fault.ts';
import { citationSchema, dateSchema, idSchema, quarterIdSchema, textSchema } from './common.ts';

/** Something the council said it would do, in the update that said so. */
export const commitmentSchema = z.strictObject({
  id: idSchema.describe('A short name, unique within this update.'),
  promise: textSchema.describe('What the council will do, in a sentence.'),
  due: z
    .union([dateSchema, quarterIdSchema], {
      error: ({ input }) =>
        dayFault(String(input)) ?? "Write a day in quotes ('2018-12-31') or a quarter (2018-19-q3).",
    })
    .optional()
    .describe("By when: a day ('2018-12-31') or a quarter (2018-19-q3). Left out, no time was given."),
  paragraph: citationSchema.describe('The paragraph that makes the commitment.'),
  priority: idSchema.optional().describe('The priority it serves.'),
});

/** What became of an earlier commitment, in the update that reports it. */
export const closureSchema = z.strictObject({
  update: quarterIdSchema.describe('The update that made the commitment.'),
  id: idSchema.describe('The short name that the commitment has in that update.'),
  outcome: z.enum(['done', 'partly-done', 'dropped', 'superseded']).describe('What became of it.'),
  paragraph: citationSchema.describe('The paragraph of this update that says so.'),
  note: textSchema.optional().describe('A sentence on how it ended.'),
});

export type Commitment = z.infer<typeof commitmentSchema>;
export type Closure = z.infer<typeof closureSchema>;
