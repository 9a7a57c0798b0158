import { z } from 'zod';
import { isIsoDate } from '../domain/calendar-date.ts';
import { namesPerson } from '../domain/person-name.ts';
import {
  citationSchema,
  dateSchema,
  idSchema,
  publishAtSchema,
  quarterIdSchema,
  textSchema,
  titleSchema,
} from './common.ts';

const postSchema = textSchema.refine(
  (text) => !namesPerson(text),
  'Name the body or the post, such as Cabinet or Cabinet Member for Children, and never the person.',
);

const notedSchema = z.strictObject({
  update: quarterIdSchema.describe('The update that holds what is noted.'),
  paragraph: citationSchema.optional().describe('The paragraph that is noted, or none for the whole update.'),
});

const resolutionSchema = z.strictObject({
  number: z.int().positive().describe('The resolution’s number in the record.'),
  text: textSchema.describe('What was resolved, in our words.'),
  notes: z
    .array(notedSchema)
    .default([])
    .describe('What the resolution notes: an update or one of its paragraphs.'),
  indicators: z.array(idSchema).default([]).describe('Indicators the resolution speaks of.'),
});

const callInSchema = z.strictObject({
  stated: dateSchema
    .optional()
    .describe(
      'The last day on which call-in can be asked for, where the record states it. Left out, it is worked out.',
    ),
  'stated-words': textSchema
    .optional()
    .describe('The deadline in the record’s own form, such as Midnight, 20 July 2018.'),
  override: textSchema
    .optional()
    .describe('Why the stated day differs from the day the council’s rule gives.'),
  exempt: textSchema.optional().describe('Why the decision cannot be called in: the reason it is urgent.'),
  'not-applicable': textSchema.optional().describe('Why call-in does not apply to this decision.'),
});

const calledInSchema = z
  .strictObject({
    on: dateSchema.describe('The day the decision was called in.'),
    by: postSchema.optional().describe('Who called it in, by post.'),
    outcome: z.enum(['confirmed', 'referred-back']).optional().describe('What scrutiny decided.'),
    'outcome-on': dateSchema.optional().describe('The day scrutiny decided.'),
  })
  .refine((calledIn) => (calledIn.outcome === undefined) === (calledIn['outcome-on'] === undefined), {
    message:
      'Give both what scrutiny decided (outcome) and the day (outcome-on), or neither while it is open.',
  });

/** How a field of the record reads: its text, “None”, or left out where the record leaves it blank. */
const recordFieldSchema = textSchema.optional();

/**
 * One executive decision: the frontmatter of a file in content/decisions. The fields are those of regulation 12 of the
 * Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, SI 2012/2089.
 */
export const decisionSchema = z
  .strictObject({
    title: titleSchema.describe('The title of the item or report.'),
    body: postSchema.describe('Who decided, such as Cabinet.'),
    made: dateSchema.describe('The day of the decision.'),
    published: dateSchema.optional().describe('The day the record was published: call-in counts from it.'),
    'published-note': textSchema
      .optional()
      .describe('How the day of publication is known, if the record does not say so itself.'),
    'publish-at': publishAtSchema
      .optional()
      .describe(
        'Under embargo until this day and time in London. Left out, it is public as soon as the change is accepted.',
      ),
    update: quarterIdSchema.describe('The quarterly update the decision is on.'),
    legacy: z.boolean().default(false).describe('true for an old record whose blank fields stay blank.'),
    'key-decision': z
      .boolean()
      .optional()
      .describe('Whether it is a key decision (regulation 8). Left out, not stated.'),
    summary: textSchema.max(300).describe('One or two sentences for lists and search results.'),
    resolutions: z.array(resolutionSchema).min(1).describe('What was resolved, numbered as in the record.'),
    reasons: recordFieldSchema.describe('The reasons for the decision (regulation 12(2)(b)).'),
    alternatives: recordFieldSchema.describe(
      'Alternatives considered and rejected (regulation 12(2)(c)), or None.',
    ),
    conflicts: recordFieldSchema.describe('Conflicts of interest declared (regulation 12(2)(d)), or None.'),
    dispensations: recordFieldSchema.describe('Dispensations granted (regulation 12(2)(e)), or None.'),
    'call-in': callInSchema.default({}).describe('The call-in deadline, or why there is none.'),
    'called-in': calledInSchema.optional().describe('Filled in when the decision is called in.'),
  })
  .superRefine((decision, context) => {
    const days = [decision.made, decision.published ?? ''].every(isIsoDate);
    if (days && decision.published && decision.published < decision.made) {
      context.addIssue({
        code: 'custom',
        path: ['published'],
        message: 'The record is published before the decision is made.',
      });
    }
    const { exempt, 'not-applicable': notApplicable, stated, 'stated-words': words } = decision['call-in'];
    if ([exempt, notApplicable, stated ?? words].filter(Boolean).length > 1) {
      context.addIssue({
        code: 'custom',
        path: ['call-in'],
        message: 'Keep only one of the lines stated:, exempt: and not-applicable:.',
      });
    }
    if (decision.legacy) return;
    if (decision.published === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['published'],
        message: 'Say on which day the record was published: call-in counts from it.',
      });
    }
    for (const field of ['reasons', 'alternatives', 'conflicts', 'dispensations'] as const) {
      if (decision[field] === undefined) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `A decision record must hold “${field}” (SI 2012/2089, regulation 12). If there is nothing to say, write None.`,
        });
      }
    }
  });

export type DecisionFrontmatter = z.infer<typeof decisionSchema>;
export type Resolution = DecisionFrontmatter['resolutions'][number];
