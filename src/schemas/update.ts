import { z } from 'zod';
import { namesPerson } from '../domain/person-name.ts';
import {
  citationSchema,
  dateSchema,
  idSchema,
  publishAtSchema,
  quarterIdSchema,
  textSchema,
  titleSchema,
  yearIdSchema,
} from './common.ts';
import { closureSchema, commitmentSchema } from './commitment.ts';
import { figureSchema } from './figure.ts';

const sourceSchema = z.strictObject({
  kind: z
    .enum(['report', 'decision-record'])
    .describe('What survives: the full report, or only the decision on it.'),
  title: textSchema.describe('What the record is called.'),
  words: z
    .enum(['new', 'record'])
    .optional()
    .describe(
      'record where the text is the record’s own, word for word; new, which it is when left out, where it was written anew.',
    ),
  note: textSchema
    .optional()
    .describe('What readers should know about the record, such as how its paragraphs are numbered.'),
});

const tableLineSchema = z.strictObject({
  line: z.int().positive().describe('The line’s place in the record’s table, from 1.'),
  indicators: z.array(idSchema).min(1).describe('The indicators on this line.'),
  progress: textSchema.optional().describe('What the record’s progress column says, in our words.'),
});

const exceptionSchema = z.strictObject({
  indicator: idSchema.describe('The indicator whose figure is published although it is small.'),
  period: textSchema.optional().describe('The period of that figure. Left out, every period in this update.'),
  area: idSchema.optional().describe('The area of that figure. Left out, the council’s own.'),
  reason: textSchema.min(20).describe('Why the figure may be published, in a sentence.'),
  'signed-off-by': textSchema
    .refine(
      (text) => !namesPerson(text),
      'Name the post that agreed, such as Director of Children’s Services, and never the person.',
    )
    .describe('The post that agreed to it, never a name.'),
  on: dateSchema.describe('The day it was agreed.'),
});

const keyPriorityProgressSchema = z.strictObject({
  id: idSchema.describe('The short name that the key priority has in the strategy.'),
  paragraph: citationSchema.describe('The paragraph that reports on it.'),
});

/** One quarter's update: the frontmatter of a file in content/updates. The file's name is the quarter's id. */
export const updateSchema = z.strictObject({
  title: titleSchema.describe('What the update is called, without the quarter.'),
  period: quarterIdSchema.describe('The quarter it reports on, the same as the file’s name.'),
  'year-end': z.boolean().default(false).describe('true when it also reports on the whole year.'),
  summary: textSchema.max(300).describe('One or two sentences for lists and search results.'),
  published: dateSchema.optional().describe('The day the update was published, where the record says.'),
  'publish-at': publishAtSchema
    .optional()
    .describe(
      'Under embargo until this day and time in London. Left out, it is public as soon as the change is accepted.',
    ),
  strategies: z.array(idSchema).min(1).describe('The strategies whose priorities it reports on.'),
  source: sourceSchema.describe('The public record the update is drawn from.'),
  figures: z.array(figureSchema).default([]).describe('Every figure of the update, one entry each.'),
  table: z
    .array(tableLineSchema)
    .default([])
    .describe('The lines of the record’s own table of indicators, in its order.'),
  'key-priorities-year': yearIdSchema
    .optional()
    .describe('The year whose key priorities the update reports on.'),
  'key-priorities': z
    .array(keyPriorityProgressSchema)
    .default([])
    .describe('Where it reports on each key priority.'),
  'small-number-exceptions': z
    .array(exceptionSchema)
    .default([])
    .describe('Figures about few people that may be published all the same, each signed off with a reason.'),
  commitments: z.array(commitmentSchema).default([]).describe('What the council says it will do.'),
  closes: z
    .array(closureSchema)
    .default([])
    .describe('Earlier commitments that this update reports the end of.'),
});

export type UpdateFrontmatter = z.infer<typeof updateSchema>;
