import { existsSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { guarded } from './checks/body/guarded-loader.ts';
import { bankHolidaysSchema } from './schemas/bank-holidays.ts';
import { correctionSchema } from './schemas/correction.ts';
import { decisionSchema } from './schemas/decision.ts';
import { termSchema } from './schemas/glossary.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { pageSchema } from './schemas/page.ts';
import { LEDGER_COLUMNS, ledgerPath, readTable } from './library/ledger/ledger.ts';
import { redirectSchema } from './schemas/redirect.ts';
import { siteSchema } from './schemas/site.ts';
import { strategySchema } from './schemas/strategy.ts';
import { updateSchema } from './schemas/update.ts';

/** The name of a file, less its ending, is the id of what it holds. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const folder = (base: string, pattern: string) => glob({ base, pattern, generateId });
const texts = (base: string) => guarded(folder(base, '*.mdx'));

/**
 * A list that need not be there, as the one entry of a collection: Astro takes a collection without entries for a mistake,
 * and says so on every page.
 */
const log = (path: string) =>
  existsSync(path) ? file(path, { parser: (text) => [whole((parse(text) ?? []) as object[])] }) : noList;
const noList = () => [whole([])];
const whole = (list: readonly object[]) => ({ id: 'whole', list });
const listOf = <Schema extends z.ZodType>(schema: Schema) => z.object({ list: z.array(schema) });

/** The lines of the ledger that name the kept editions of updates. */
const editionLines = () => {
  const path = ledgerPath('editions');
  return [whole(existsSync(path) ? readTable('editions', readFileSync(path, 'utf8')) : [])];
};
const editionColumns = Object.fromEntries(LEDGER_COLUMNS.editions.map((column) => [column, z.string()])) as {
  [Column in (typeof LEDGER_COLUMNS.editions)[number]]: z.ZodString;
};

export const collections = {
  site: defineCollection({ loader: folder('data', 'site.yaml'), schema: siteSchema }),
  bankHolidays: defineCollection({
    loader: folder('data', 'bank-holidays.json'),
    schema: bankHolidaysSchema,
  }),
  glossary: defineCollection({ loader: file('data/glossary.yaml'), schema: termSchema }),
  strategies: defineCollection({ loader: folder('data/strategies', '*.yaml'), schema: strategySchema }),
  indicators: defineCollection({ loader: folder('data/indicators', '*.yaml'), schema: indicatorSchema }),
  updates: defineCollection({ loader: texts('content/updates'), schema: updateSchema }),
  decisions: defineCollection({ loader: texts('content/decisions'), schema: decisionSchema }),
  pages: defineCollection({ loader: texts('content/pages'), schema: pageSchema }),
  corrections: defineCollection({ loader: log('data/corrections.yaml'), schema: listOf(correctionSchema) }),
  editions: defineCollection({ loader: texts('data/published/editions'), schema: updateSchema }),
  ledger: defineCollection({ loader: editionLines, schema: listOf(z.object(editionColumns)) }),
  redirects: defineCollection({ loader: log('data/redirects.yaml'), schema: listOf(redirectSchema) }),
};
