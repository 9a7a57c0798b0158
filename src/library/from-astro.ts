import { getCollection } from 'astro:content';
import { shelve } from './library.ts';
import type { Library } from './library.ts';

type Entry<Data> = { id: string; data: Data; body?: string | undefined };

let library: Promise<Library> | undefined;

/** The library as Astro's content layer holds it: the same value that `readLibrary` gives. Read once a build. */
export function getLibrary(): Promise<Library> {
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
  ]);
  return shelve({
    site: only(sites, 'data/site.yaml'),
    bankHolidays: only(holidays, 'data/bank-holidays.json'),
    glossary: glossary.map(({ data }) => data),
    strategies: strategies.map(identified),
    indicators: indicators.map(identified),
    updates: updates.map(document),
    decisions: decisions.map(document),
    pages: pages.map(document),
    corrections: corrections.map(({ data }) => data),
    redirects: redirects.map(({ data }) => data),
  });
}

function only<Data>(entries: Entry<Data>[], path: string): Data {
  const [entry] = entries;
  if (entry === undefined) throw new Error(`${path} is missing, or does not fit its schema.`);
  return entry.data;
}

function identified<Data>({ id, data }: Entry<Data>): Data & { id: string } {
  return { ...data, id };
}

function document<Data>(entry: Entry<Data>): Data & { id: string; text: string } {
  return { ...identified(entry), text: entry.body ?? '' };
}
