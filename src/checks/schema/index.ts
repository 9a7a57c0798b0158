import type { ZodType } from 'zod';
import { shelve } from '../../library/library.ts';
import type { Library } from '../../library/library.ts';
import { bankHolidaysSchema } from '../../schemas/bank-holidays.ts';
import { correctionsSchema } from '../../schemas/correction.ts';
import { decisionSchema } from '../../schemas/decision.ts';
import { glossarySchema } from '../../schemas/glossary.ts';
import { indicatorSchema } from '../../schemas/indicator.ts';
import { pageSchema } from '../../schemas/page.ts';
import { redirectsSchema } from '../../schemas/redirect.ts';
import { siteSchema } from '../../schemas/site.ts';
import { strategySchema } from '../../schemas/strategy.ts';
import { updateSchema } from '../../schemas/update.ts';
import type { Problem } from '../problem.ts';
import { dataFileAt } from '../project/project.ts';
import type { DataFile, DocumentFile, Project } from '../project/project.ts';
import { fitToSchema } from './schema-problems.ts';
import { siteAddresses } from './site-addresses.ts';
import { updatePeriod } from './update-period.ts';

/** What a project says, as far as its files fit their schemas, and where they do not. */
export type Fitted = { library: Library | undefined; problems: Problem[] };

const DOCUMENT_SCHEMAS = { updates: updateSchema, decisions: decisionSchema, pages: pageSchema } as const;

/** The files without which there is no site. */
const ESSENTIAL = {
  site: ['data/site.yaml', siteSchema],
  bankHolidays: ['data/bank-holidays.json', bankHolidaysSchema],
  glossary: ['data/glossary.yaml', glossarySchema],
} as const;

/** Lists that need not be there. */
const LOGS = {
  corrections: ['data/corrections.yaml', correctionsSchema],
  redirects: ['data/redirects.yaml', redirectsSchema],
} as const;

/** Fits every file of a project to its schema. The library is undefined when an essential file is missing or unfit. */
export function fitToSchemas(project: Project): Fitted {
  const problems: Problem[] = [];
  const fit = (file: DataFile | DocumentFile, schema: ZodType): unknown => {
    const result = fitToSchema(file, schema);
    if ('data' in result) return result.data;
    problems.push(...result.problems);
    return undefined;
  };
  const essential = (name: keyof typeof ESSENTIAL): unknown => {
    const [path, schema] = ESSENTIAL[name];
    const file = dataFileAt(project, path);
    const data = file && fit(file, schema);
    if (file && data !== undefined && name === 'site') problems.push(...siteAddresses(file));
    return data;
  };
  const log = (name: keyof typeof LOGS): unknown => {
    const [path, schema] = LOGS[name];
    const file = dataFileAt(project, path);
    return (file && fit(file, schema)) ?? [];
  };
  const all = (files: readonly (DataFile | DocumentFile)[], schema: ZodType): unknown[] =>
    files.flatMap((file) => {
      const data = fit(file, schema);
      if (data === undefined) return [];
      if ('collection' in file && file.collection === 'updates')
        problems.push(...updatePeriod(file, data as { period?: unknown }));
      return [{ ...data, id: file.id, ...('body' in file && { text: file.body }) }];
    });
  const documents = (name: keyof typeof DOCUMENT_SCHEMAS) =>
    all(
      project.documents.filter(({ collection }) => collection === name),
      DOCUMENT_SCHEMAS[name],
    );
  const data = (folder: string, schema: ZodType) =>
    all(
      project.data.filter(({ path }) => path.startsWith(`${folder}/`)),
      schema,
    );

  const parts = {
    site: essential('site'),
    bankHolidays: essential('bankHolidays'),
    glossary: essential('glossary'),
    strategies: data('data/strategies', strategySchema),
    indicators: data('data/indicators', indicatorSchema),
    updates: documents('updates'),
    decisions: documents('decisions'),
    pages: documents('pages'),
    corrections: log('corrections'),
    // They were checked when they were published; what is to be seen to now is that they stay.
    editions: [],
    redirects: log('redirects'),
  };
  const isWhole =
    parts.site !== undefined && parts.bankHolidays !== undefined && parts.glossary !== undefined;
  return { library: isWhole ? shelve(parts as Library) : undefined, problems };
}
