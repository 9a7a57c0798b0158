import { z } from 'zod';
import { MARKER_CODES, markerFault } from '../domain/markers.ts';
import { BASES, PeriodError, periodOrFault } from '../domain/period.ts';
import { citationSchema, idSchema, quarterIdSchema, textSchema } from './common.ts';

/** One published figure: a line of an update's frontmatter and a row of observations.csv. */
export const figureSchema = z
  .strictObject({
    indicator: idSchema.describe(
      'Which indicator the figure belongs to: the name of its file in data/indicators.',
    ),
    period: z
      .string("Write the period in quotes, such as '2018-09-30'.")
      .describe("What the figure covers: a quarter (2018-19-q2), a year (2017-18) or a day ('2018-09-30')."),
    basis: z
      .enum(BASES)
      .optional()
      .describe(
        'How the figure covers its period, where the period alone does not say: year-to-date, academic-year …',
      ),
    area: idSchema
      .optional()
      .describe('The place the figure is for. Left out, it is the council’s own area.'),
    measure: z
      .enum(['level', 'change'])
      .default('level')
      .describe('level, or change: per cent up or down on the same period a year before.'),
    value: z
      .number()
      .nullable()
      .describe(
        'The figure as a plain number; or null where there is none, with a line markers: below it that says why.',
      ),
    decimals: z
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe(
        'How many digits the record prints behind the point, where the number alone would lose a final nought: 1 for 60.0.',
      ),
    printed: textSchema
      .optional()
      .describe('The figure in the record’s form, where it is not exact, such as around 822.'),
    numerator: z.int().nonnegative().optional().describe('How many are counted: 14 in “14 of 17”.'),
    denominator: z.int().positive().optional().describe('How many there are in all: 17 in “14 of 17”.'),
    markers: z
      .array(z.enum(MARKER_CODES))
      .default([])
      .describe(
        'Letters in square brackets that tell readers more: [p] for a number that may still change, [x] where there is none.',
      ),
    paragraph: citationSchema.describe(
      "The paragraph of the record that states the figure, such as '7f' or 'line-4'.",
    ),
    source: textSchema.optional().describe('Where the figure comes from, when it is not the council’s own.'),
    note: textSchema.optional().describe('A sentence readers need beside the figure.'),
    'as-printed': z
      .literal(true)
      .optional()
      .describe(
        'The record prints this figure wrongly; it is published as printed, and the note says what is wrong.',
      ),
    'stated-direction': z
      .enum(['up', 'down', 'no clear change'])
      .optional()
      .describe('Where the record says the figure moved but gives no number for it.'),
    'reported-in': quarterIdSchema
      .optional()
      .describe('The quarter that reports this figure, when it is not this one.'),
  })
  .superRefine((figure, context) => {
    const fault = markerFault(figure.value, figure.markers);
    if (fault) context.addIssue({ code: 'custom', path: ['value'], message: fault });

    if (
      figure.numerator !== undefined &&
      figure.denominator !== undefined &&
      figure.numerator > figure.denominator
    ) {
      context.addIssue({
        code: 'custom',
        path: ['numerator'],
        message: 'More are counted (numerator) than there are in all (denominator).',
      });
    }
    if (figure['as-printed'] && !figure.note) {
      context.addIssue({
        code: 'custom',
        path: ['as-printed'],
        message: 'Add a line note: that says what the record prints wrongly.',
      });
    }
    const period = periodOrFault(figure.period, figure.basis);
    if (period instanceof PeriodError) {
      context.addIssue({ code: 'custom', path: ['period'], message: period.message });
    }
  });

export type Figure = z.infer<typeof figureSchema>;
