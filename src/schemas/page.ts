import { z } from 'zod';
import { textSchema, titleSchema } from './common.ts';

/** A standing page such as About: the frontmatter of a file in content/pages. */
export const pageSchema = z.strictObject({
  title: titleSchema.describe('The page’s title.'),
  summary: textSchema.max(300).describe('One or two sentences for search results.'),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;
