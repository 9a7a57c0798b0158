import { z } from 'zod';
import { resolvePeriod, BASES } from '../../../domain/period.ts';
import type { Period } from '../../../domain/period.ts';
import { periodInWords } from '../../../domain/period-words.ts';

/** The schemas that the API's description names: each record and each document has one. */
export const components = z.registry<{ id: string; description?: string }>();

export const url = (what: string) => z.url().describe(what);
export const day = (what: string) => z.iso.date().describe(what);
export const instant = (what: string) => z.iso.datetime({ offset: true }).describe(what);
export const text = (what: string) => z.string().describe(what);
export const orNull = <Schema extends z.ZodType>(schema: Schema) => {
  const { description } = schema;
  return description === undefined ? schema.nullable() : schema.nullable().describe(description);
};

export const updateId = (what: string) => z.string().describe(`${what} Such as 2018-19-q2.`);
export const citation = (what: string) =>
  z.string().describe(`${what} A paragraph such as 7f, or a line of the table such as line-4.`);
export const measureSchema = z
  .enum(['level', 'change'])
  .describe('level, or change: per cent up or down on the same period a year before.');

export const licenceSchema = z
  .object({ name: text('What the licence is called.'), url: url('Where its terms are.') })
  .register(components, { id: 'Licence', description: 'The licence of words and figures.' });

export const periodSchema = z
  .object({
    id: text('The period as an id: 2018-19-q2, 2017-18, 2018-09-30. Read it together with the basis.'),
    basis: z.enum(BASES).describe('How it is covered. Compare only figures of the same basis.'),
    start: day('The first day.'),
    end: day('The last day.'),
    words: text('The period as people write it.'),
  })
  .register(components, { id: 'Period', description: 'A stretch of days, both ends included.' });

export type PeriodRecord = z.infer<typeof periodSchema>;

/** A period with its words. */
export function periodRecord(period: Period): PeriodRecord {
  const { id, basis, start, end } = period;
  return { id, basis, start, end, words: periodInWords(period) };
}

/** The period of an update. */
export function quarterRecord(update: string): PeriodRecord {
  return periodRecord(resolvePeriod(update));
}
