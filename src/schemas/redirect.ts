import { z } from 'zod';
import { dateSchema, textSchema } from './common.ts';

const addressSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z0-9]+)?(?:#[a-z0-9-]+)?$/,
    'Write an address of this site, from its first slash on, such as /indicators/children-in-care/ or /updates/2018-19-q2/#p7f.',
  );

/** Where a published address went: another took its place, or what it showed was taken back for a reason. */
export const redirectSchema = z
  .strictObject({
    from: addressSchema.describe('The address that was published: a page, or a place on one.'),
    to: addressSchema
      .optional()
      .describe('The address that has it now. Left out, it was taken back, and a page says so.'),
    on: dateSchema.describe('The day it moved or was taken back.'),
    reason: textSchema
      .min(20, 'Say why in a sentence that readers will understand.')
      .describe('Why, in a sentence for readers.'),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'It leads to itself.' });

/** Where published addresses went: data/redirects.yaml. */
export const redirectsSchema = z.array(redirectSchema);

export type Redirect = z.infer<typeof redirectSchema>;
