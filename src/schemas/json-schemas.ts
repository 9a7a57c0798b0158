import { z } from 'zod';
import type { ZodType } from 'zod';
import { bankHolidaysSchema } from './bank-holidays.ts';
import { correctionsSchema } from './correction.ts';
import { decisionSchema } from './decision.ts';
import { glossarySchema } from './glossary.ts';
import { indicatorSchema } from './indicator.ts';
import { pageSchema } from './page.ts';
import { redirectsSchema } from './redirect.ts';
import { siteSchema } from './site.ts';
import { strategySchema } from './strategy.ts';
import { updateSchema } from './update.ts';

/** What an editor should know of each kind of file, by the name of the schema's file. */
export const EDITOR_SCHEMAS: Readonly<Record<string, { schema: ZodType; files: string }>> = {
  'bank-holidays': { schema: bankHolidaysSchema, files: 'data/bank-holidays.json' },
  corrections: { schema: correctionsSchema, files: 'data/corrections.yaml' },
  decision: { schema: decisionSchema, files: 'content/decisions/*.mdx' },
  glossary: { schema: glossarySchema, files: 'data/glossary.yaml' },
  indicator: { schema: indicatorSchema, files: 'data/indicators/*.yaml' },
  page: { schema: pageSchema, files: 'content/pages/*.mdx' },
  redirects: { schema: redirectsSchema, files: 'data/redirects.yaml' },
  site: { schema: siteSchema, files: 'data/site.yaml' },
  strategy: { schema: strategySchema, files: 'data/strategies/*.yaml' },
  update: { schema: updateSchema, files: 'content/updates/*.mdx' },
};

/** A schema as JSON Schema (2020-12) for what an author writes, with every field's description. */
export function jsonSchemaOf(schema: ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
