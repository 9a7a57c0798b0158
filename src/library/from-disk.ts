import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';
import type { ZodType, z } from 'zod';
import { bankHolidaysSchema } from '../schemas/bank-holidays.ts';
import { correctionsSchema } from '../schemas/correction.ts';
import { decisionSchema } from '../schemas/decision.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { pageSchema } from '../schemas/page.ts';
import { redirectsSchema } from '../schemas/redirect.ts';
import { siteSchema } from '../schemas/site.ts';
import { strategySchema } from '../schemas/strategy.ts';
import { updateSchema } from '../schemas/update.ts';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import { shelve } from './library.ts';
import { editionOf, isAsKept, supersededAmong } from './ledger/editions.ts';
import { editionPath, ledgerPath, readTable } from './ledger/ledger.ts';
import type { Document, Edition, Identified, Library } from './library.ts';
import { positionOf } from './positions.ts';
import type { Position } from './positions.ts';

/** The first line of an MDX file: what stands behind its hyphens would choose another reader than YAML's. */
const FENCE = /^\uFEFF?---\r?\n/;

/** Something in a file that does not fit its schema. */
export type Fault = Position & { path: string; message: string };

/** Content that cannot be read. The message lists every fault, one `path:line:column message` a line. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`).join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads a project's content and data from plain files.
 * @param disk the project's files, or the path of its folder
 * @throws LibraryError listing everything that does not fit its schema, in every file
 */
export function readLibrary(disk: Disk | string): Library {
  const files = typeof disk === 'string' ? nodeDisk(disk) : disk;
  const faults: Fault[] = [];
  const reader = new Reader(files, faults);
  const parts = {
    site: reader.data('data/site.yaml', siteSchema),
    bankHolidays: reader.data('data/bank-holidays.json', bankHolidaysSchema),
    glossary: reader.data('data/glossary.yaml', glossarySchema),
    strategies: reader.folder('data/strategies', strategySchema),
    indicators: reader.folder('data/indicators', indicatorSchema),
    updates: reader.documents('content/updates', updateSchema),
    decisions: reader.documents('content/decisions', decisionSchema),
    pages: reader.documents('content/pages', pageSchema),
    corrections: reader.log('data/corrections.yaml', correctionsSchema),
    editions: reader.editions(),
    redirects: reader.log('data/redirects.yaml', redirectsSchema),
  };
  if (faults.length > 0) throw new LibraryError(faults);
  return shelve(parts as Library);
}

class Reader {
  readonly #disk: Disk;
  readonly #faults: Fault[];

  constructor(disk: Disk, faults: Fault[]) {
    this.#disk = disk;
    this.#faults = faults;
  }

  /** One file of data, which is YAML (JSON is YAML too). */
  data<Schema extends ZodType>(path: string, schema: Schema): z.infer<Schema> | undefined {
    return this.#attempt(path, () => {
      const text = this.#disk.read(path);
      return this.#fit(path, text, parseYaml(text), schema);
    });
  }

  /** A list that need not be there: without it, there is nothing in it. */
  log<Schema extends ZodType>(path: string, schema: Schema): z.infer<Schema> | undefined | [] {
    const [folder, name] = path.split('/') as [string, string];
    return this.#disk.list(folder, '.yaml').includes(name) ? this.data(path, schema) : [];
  }

  /** Every file of data in a folder. */
  folder<Schema extends ZodType>(folder: string, schema: Schema): Identified<z.infer<Schema>>[] {
    return this.#disk.list(folder, '.yaml').flatMap((name) => {
      const data = this.data(`${folder}/${name}`, schema);
      return data === undefined ? [] : [{ ...(data as object), id: name.slice(0, -'.yaml'.length) }];
    }) as Identified<z.infer<Schema>>[];
  }

  /** Every MDX file in a folder. */
  documents<Schema extends ZodType>(folder: string, schema: Schema): Document<z.infer<Schema>>[] {
    return this.#disk.list(folder, '.mdx').flatMap((name) => {
      const document = this.document(`${folder}/${name}`, schema);
      return document === undefined ? [] : [{ ...document, id: name.slice(0, -'.mdx'.length) }];
    }) as Document<z.infer<Schema>>[];
  }

  /** One MDX file: its details, and the text below them. */
  document<Schema extends ZodType>(
    path: string,
    schema: Schema,
  ): (z.infer<Schema> & { text: string }) | undefined {
    return this.#attempt(path, () => {
      const { data, content, matter: yaml } = readFrontmatter(this.#disk.read(path));
      const fitted = this.#fit(path, yaml, data, schema);
      return fitted === undefined ? undefined : { ...(fitted as object), text: content };
    }) as (z.infer<Schema> & { text: string }) | undefined;
  }

  /** The kept editions of updates that differ from the update as it is. */
  editions(): Edition[] {
    const kept = this.#disk.list('data/published/editions', '.mdx');
    if (kept.length === 0) return [];
    const lines = readTable('editions', this.#disk.read(ledgerPath('editions')));
    const updates = new Set(this.#disk.list('content/updates', '.mdx'));
    const superseded = supersededAmong(lines, (line) => {
      const path = `content/updates/${line.update}.mdx`;
      if (!updates.has(`${line.update}.mdx`)) return true;
      if (this.#disk.read(editionPath(line)) === this.#disk.read(path)) return false;
      const [then, now] = [this.#written(editionPath(line)), this.#written(path)];
      return then === undefined || now === undefined || !isAsKept(then, now);
    });
    return superseded.flatMap((line) => {
      const document = this.document(editionPath(line), updateSchema);
      return document === undefined ? [] : [editionOf(line, document)];
    });
  }

  /** An update as it is written; undefined where it does not fit its schema, which is told where it is read. */
  #written(path: string): Parameters<typeof isAsKept>[0] | undefined {
    const { text, ...data } = new Reader(this.#disk, []).document(path, updateSchema) ?? {};
    return text === undefined ? undefined : { text, data };
  }

  #fit<Schema extends ZodType>(
    path: string,
    yaml: string,
    data: unknown,
    schema: Schema,
  ): z.infer<Schema> | undefined {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      this.#faults.push({ path, ...positionOf(yaml, placeOf(issue)), message: where + issue.message });
    }
    return undefined;
  }

  #attempt<Value>(path: string, read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      const message = isMissing(error) ? 'This file is missing.' : inOneLine(error as Error);
      this.#faults.push({ path, ...yamlErrorPosition(error), message });
      return undefined;
    }
  }
}

/** An unknown key is reported where it stands, and not at the block that holds it. */
function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

/**
 * Behind `---js` gray-matter would run what follows: only the fence of YAML is let through. Its options are always given,
 * since without them it hands out one cached object to all.
 */
function readFrontmatter(text: string): { data: unknown; content: string; matter: string } {
  if (!FENCE.test(text))
    throw new Error('The file must begin with a line of three hyphens, ---, and nothing else.');
  const { data, content, matter: yaml } = matter(text, { language: 'yaml' });
  return { data, content, matter: yaml };
}

/** What the readers of YAML say, without the place, which is told apart, and the lines that they quote. */
function inOneLine({ message }: Error): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '');
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function yamlErrorPosition(error: unknown): Position {
  const position = (error as { linePos?: [{ line: number; col: number }] }).linePos?.[0];
  const mark = (error as { mark?: { line: number; column: number } }).mark;
  if (position) return { line: position.line, column: position.col };
  return mark ? { line: mark.line + 1, column: mark.column + 1 } : { line: 1, column: 1 };
}
