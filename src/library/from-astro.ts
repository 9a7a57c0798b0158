import { getCollection } from 'astro:content';
import { now } from './build-now.ts';
import { publicLibrary, showsEmbargoed } from './embargo.ts';
import { editionOf, isAsKept, supersededAmong } from './ledger/editions.ts';
import type { SealedEdition } from './ledger/ledger.ts';
import { shelve } from './library.ts';
import type { Edition, Library, Update } from './library.ts';

type Entry<Data> = {
  id: string;
  data: Data;
  body?: string | undefined;
};

let library: Promise<Library> | undefined;

/**
 * The library as Astro's content layer holds it: the same value that `readLibrary` gives, less what is under embargo. Read
 * once a build.
 * @param locals of the page: one that shows an earlier edition has a library of its own
 */
export function getLibrary(locals: App.Locals = {}): Promise<Library> {
  if (locals.library) return Promise.resolve(locals.library);
  // A dev server must see what was written since; a build sees one state throughout.
  if (import.meta.env.DEV) return collect();
  library ??= collect();
  return library;
}

async function collect(): Promise<Library> {
  const [
    sites,
    holidays,
    glossary,
    strategies,
    indicators,
    updates,
    decisions,
    pages,
    corrections,
    redirects,
    lines,
  ] = await Promise.all([
    getCollection('site'),
    getCollection('bankHolidays'),
    getCollection('glossary'),
    getCollection('strategies'),
    getCollection('indicators'),
    getCollection('updates'),
    getCollection('decisions'),
    getCollection('pages'),
    getCollection('corrections'),
    getCollection('redirects'),
    getCollection('ledger'),
  ]);
  const sealed = lines.flatMap(({ data }) => data.list);
  const kept = sealed.length === 0 ? [] : await getCollection('editions');
  const library = shelve({
    site: only(sites, 'data/site.yaml'),
    bankHolidays: only(holidays, 'data/bank-holidays.json'),
    glossary: glossary.map(({ data }) => data),
    strategies: strategies.map(identified),
    indicators: indicators.map(identified),
    updates: updates.map(document),
    decisions: decisions.map(document),
    pages: pages.map(document),
    corrections: corrections.flatMap(({ data }) => data.list),
    editions: editionsAmong(sealed, kept, updates),
    redirects: redirects.flatMap(({ data }) => data.list),
  });
  return showsEmbargoed(process.env) ? library : publicLibrary(library, now);
}

function only<Data>(entries: Entry<Data>[], path: string): Data {
  const [entry] = entries;
  if (entry === undefined) throw new Error(`${path} is missing, or does not fit its schema.`);
  return entry.data;
}

function identified<Data>({ id, data }: Entry<Data>): Data & { id: string } {
  return { ...data, id };
}

function editionsAmong(
  lines: readonly SealedEdition[],
  kept: readonly Entry<Omit<Update, 'id' | 'text'>>[],
  updates: readonly Entry<unknown>[],
): Edition[] {
  const files = new Map(kept.map((entry) => [entry.id, entry]));
  const now = new Map(updates.map((entry) => [entry.id, entry]));
  const fileOf = ({ update, edition }: SealedEdition) => files.get(`${update}-edition-${edition}`);
  return supersededAmong(lines, (line) => {
    const [then, is] = [fileOf(line), now.get(line.update)];
    return then === undefined || is === undefined || !isAsKept(written(then), written(is));
  }).flatMap((line) => {
    const file = fileOf(line);
    return file ? [editionOf(line, document(file))] : [];
  });
}

function written({ data, body = '' }: Entry<unknown>): { data: unknown; text: string } {
  return { data, text: body };
}

function document<Data>(entry: Entry<Data>): Data & { id: string; text: string } {
  return { ...identified(entry), text: entry.body ?? '' };
}
