import { z } from 'zod';
import { dateSchema, textSchema } from './common.ts';

/** The bank holidays of England and Wales over a span of years: data/bank-holidays.json. */
export const bankHolidaysSchema = z.strictObject({
  region: z.literal('england-and-wales'),
  source: textSchema.describe('Where the list was checked.'),
  firstYear: z.int().describe('The first year the list is complete for.'),
  lastYear: z.int().describe('The last year the list is complete for.'),
  holidays: z.array(z.strictObject({ date: dateSchema, title: textSchema })).min(1),
});

export type BankHolidays = z.infer<typeof bankHolidaysSchema>;
