import { z } from 'zod';
import { idSchema, textSchema, yearIdSchema } from './common.ts';

const prioritySchema = z.strictObject({
  id: idSchema.describe('The priority’s short name, used in its address. Unique across all strategies.'),
  title: textSchema.describe('The priority, as the site names it.'),
  headings: z.array(textSchema).default([]).describe('Headings in reports that stand for this priority.'),
  summary: textSchema.describe('What the priority is about, in a sentence.'),
  successor: idSchema.optional().describe('The priority of a later strategy that carries this one on.'),
});

const keyPrioritySchema = z.strictObject({
  id: idSchema.describe('The key priority’s short name.'),
  year: yearIdSchema.describe('The council year it is for.'),
  letter: z
    .string()
    .regex(/^[a-z]$/, 'Write one small letter.')
    .describe('Its letter in the council’s list.'),
  title: textSchema.describe('What the council set out to do, in our words.'),
  priority: idSchema.describe('The strategic priority it serves.'),
});

/** A strategy: its span, its priorities and the key priorities of each of its years. One file in data/strategies. */
export const strategySchema = z.strictObject({
  title: textSchema.describe('What the strategy is called.'),
  agreed: textSchema.optional().describe('By whom it was agreed, and when.'),
  from: yearIdSchema.describe('The first council year it covers.'),
  to: yearIdSchema.describe('The last council year it covers.'),
  summary: textSchema.describe('What the strategy is, in a sentence or two.'),
  priorities: z.array(prioritySchema).min(1).describe('Its priorities, in its order.'),
  'key-priorities': z
    .array(keyPrioritySchema)
    .default([])
    .describe('What the council set out to do each year.'),
});

export type StrategyData = z.infer<typeof strategySchema>;
export type PriorityData = StrategyData['priorities'][number];
export type KeyPriority = StrategyData['key-priorities'][number];
