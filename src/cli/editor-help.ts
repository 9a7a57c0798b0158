import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { periodInWords } from '../domain/period-words.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Present } from '../scaffold/question.ts';
import { EDITOR_SCHEMAS, jsonSchemaOf } from '../schemas/json-schemas.ts';

/*
 * Editors learn what may stand at the top of a text from Astro’s language server, which reads a list of texts and a schema
 * for each kind from this folder. Astro writes such a list itself when asked to, but leaves out texts that are not whole:
 * those that somebody is just writing. So it is written here.
 */
const FOLDER = '.astro/collections';

/** The schema of each kind of text. */
const KINDS = { updates: 'update', decisions: 'decision' } as const;

export type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  const?: string;
};

/** What a detail can name, and what each of the names stands for, by the name of the detail. */
export type KnownNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Tells editors of every update and decision of a project, and of the names that can be used in them. */
export function writeEditorHelp(root: string, present: Present): void {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const names = namesIn(present);
  for (const kind of Object.values(KINDS)) {
    const schema = EDITOR_SCHEMAS[kind]?.schema;
    if (schema === undefined) continue;
    const helped = offering(names, JSON.parse(jsonSchemaOf(schema)) as JsonSchema);
    writeFileSync(join(folder, `${kind}.schema.json`), JSON.stringify(helped));
  }
  writeFileSync(join(folder, 'collections.json'), JSON.stringify(listOfTexts(root, present)));
}

/** The list of a project's texts, each with the name of its schema, as Astro's language server reads it. */
export function listOfTexts(root: string, present: Pick<Present, 'updates' | 'decisions'>): object {
  const entries = (['updates', 'decisions'] as const).flatMap((folder) =>
    [...present[folder]].map((id) => [addressOf(join(root, 'content', folder, `${id}.mdx`)), KINDS[folder]]),
  );
  return {
    collections: Object.values(KINDS).map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries),
  };
}

/** A schema whose details offer the names that are known, each with what it stands for. Others pass: they may be new. */
export function offering(names: KnownNames, schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const helped = offering(names, inner);
    const known = names[name];
    if (known === undefined) return [name, helped];
    return [name, helped.items ? { ...helped, items: offered(known, helped.items) } : offered(known, helped)];
  });
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) as Record<string, JsonSchema> }),
    ...(schema.items && { items: offering(names, schema.items) }),
  };
}

function offered(known: Readonly<Record<string, string>>, { description, ...rest }: JsonSchema): JsonSchema {
  const each = Object.entries(known).map(([id, words]) => ({ const: id, description: words }));
  return { ...(description !== undefined && { description }), anyOf: [...each, rest] };
}

function namesIn({ library }: Present): KnownNames {
  const { indicators, strategies, updates, site } = library;
  const priorities = strategies.flatMap((strategy) => strategy.priorities);
  const named = (entries: readonly (readonly [string, string])[]) => Object.fromEntries(entries);
  const ofIndicators = named(indicators.map(({ id, title, definition }) => [id, `${title}: ${definition}`]));
  return {
    indicator: ofIndicators,
    indicators: ofIndicators,
    strategies: named(strategies.map(({ id, title }) => [id, title])),
    priority: named(priorities.map(({ id, title }) => [id, title])),
    area: named(site.areas.map(({ id, name }) => [id, name])),
    update: named(updates.map(({ id }) => [id, periodInWords(resolvePeriod(id, 'quarter'))])),
  };
}

/** The language server looks texts up by their address in small letters, with nothing in it encoded. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
