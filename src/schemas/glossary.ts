import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

/** A term that readers may not know. */
export const termSchema = z.strictObject({
  id: idSchema.describe('The term’s short name, used in its address.'),
  term: textSchema.describe('The term or acronym as it appears in the text.'),
  stands: textSchema.optional().describe('What the letters stand for.'),
  means: textSchema.describe('What it means, in plain words.'),
});

/** The glossary: data/glossary.yaml. */
export const glossarySchema = z.array(termSchema);

export type Term = z.infer<typeof termSchema>;
