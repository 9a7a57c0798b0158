import { z } from 'zod';
import { POLARITIES } from '../domain/polarity.ts';
import { UNIT_IDS } from '../domain/unit.ts';
import { TargetError, parseTarget, parseTolerance } from '../domain/target.ts';
import {
  citationSchema,
  dateSchema,
  idSchema,
  quarterIdSchema,
  textSchema,
  titleSchema,
  yearIdSchema,
} from './common.ts';

const targetSchema = z.strictObject({
  text: textSchema.describe(
    'The target as the council writes it: <5%, 0% by 2013, maintain <10%, 45.4% → 60%.',
  ),
  tolerance: textSchema
    .optional()
    .describe('How far beside the target still counts: 2 points, or 10 per cent.'),
  'tolerance-note': textSchema
    .optional()
    .describe('How the tolerance is read, where the record leaves it open.'),
  from: yearIdSchema.describe('The first council or school year it is for.'),
  to: yearIdSchema.describe('The last council or school year it is for.'),
  update: quarterIdSchema.optional().describe('The update whose record states the target.'),
  paragraph: citationSchema.optional().describe('The paragraph or table line of that record.'),
});

const breakSchema = z.strictObject({
  at: dateSchema.describe('The first day counted in the new way.'),
  reason: textSchema.describe('What changed, in a sentence.'),
});

const lineageSchema = z
  .strictObject({
    indicator: idSchema.optional().describe('The other indicator.'),
    priority: idSchema
      .optional()
      .describe('Or a later priority that carries on what this indicator was for.'),
    relation: z.enum(['replaces', 'replaced-by', 'related']).describe('How this indicator stands to it.'),
    note: textSchema.describe('How the two differ, in a sentence.'),
  })
  .refine(({ indicator, priority }) => (indicator === undefined) !== (priority === undefined), {
    message: 'Name an indicator or a priority: one of the two.',
  });

/** One indicator: what is counted and how to read it. One file in data/indicators; its name is the indicator's id. */
export const indicatorSchema = z
  .strictObject({
    title: titleSchema.describe('What is measured, short enough for a list.'),
    short: textSchema.max(40).optional().describe('A shorter title for charts on a phone.'),
    unit: z
      .enum(UNIT_IDS)
      .describe(
        'What its numbers are: percent, count, per-10000 (in each 10,000 people), fte (full-time posts), score, gbp-million (millions of pounds) or percentage-points.',
      ),
    of: textSchema.describe('What is counted: children, schools, child protection plans.'),
    people: z.boolean().describe('true when it counts people, so that small numbers are hidden.'),
    polarity: z
      .enum(POLARITIES)
      .describe('high-is-good, low-is-good, or none where neither way is good in itself.'),
    decimals: z
      .int()
      .min(0)
      .max(4)
      .default(0)
      .describe('How many digits behind the point the figure is usually printed with.'),
    definition: textSchema.describe('What exactly is counted, in plain words.'),
    priorities: z
      .array(idSchema)
      .min(1)
      .describe('The priorities it belongs to, one for each strategy that uses it.'),
    'share-of': idSchema
      .optional()
      .describe(
        'For a percentage: the count it is a share of, so that small numbers are noticed where no figure says of how many it is.',
      ),
    parts: z
      .array(idSchema)
      .default([])
      .describe('For a count: the indicators that add up to it, each part counted once.'),
    targets: z.array(targetSchema).default([]).describe('Its targets, year by year.'),
    breaks: z.array(breakSchema).default([]).describe('Days from which it is counted in another way.'),
    lineage: z.array(lineageSchema).default([]).describe('Indicators it replaces, or that replace it.'),
  })
  .superRefine((indicator, context) => {
    indicator.targets.forEach((target, index) => {
      const parse = {
        text: () => parseTarget(target.text, indicator.polarity),
        tolerance: () => parseTolerance(target.tolerance ?? '0 points'),
      };
      for (const [field, read] of Object.entries(parse)) {
        try {
          read();
        } catch (error) {
          if (!(error instanceof TargetError)) throw error;
          context.addIssue({ code: 'custom', path: ['targets', index, field], message: error.message });
        }
      }
    });
  });

export type IndicatorData = z.infer<typeof indicatorSchema>;
export type TargetData = IndicatorData['targets'][number];
