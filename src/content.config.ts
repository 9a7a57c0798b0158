import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { guarded } from './checks/body/guarded-loader.ts';
import { bankHolidaysSchema } from './schemas/bank-holidays.ts';
import { decisionSchema } from './schemas/decision.ts';
import { termSchema } from './schemas/glossary.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { pageSchema } from './schemas/page.ts';
import { siteSchema } from './schemas/site.ts';
import { strategySchema } from './schemas/strategy.ts';
import { updateSchema } from './schemas/update.ts';

/** The name of a file, less its ending, is the id of what it holds. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const folder = (base: string, pattern: string) => glob({ base, pattern, generateId });
const texts = (base: string) => guarded(folder(base, '*.mdx'));

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
};
