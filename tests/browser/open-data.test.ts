import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { londonInstant } from '../../src/domain/london-time.ts';
import { publicLibrary } from '../../src/library/embargo.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import { TODAY } from '../door/steps.ts';
import { pathOf, validatorsOf } from '../feeds/api/api-reader.ts';
import type { OpenApi } from '../feeds/api/api-reader.ts';
import { foreignKeyFaults, rowsOf, tableFaults } from '../feeds/table-schema.ts';
import type { TableSchema } from '../feeds/table-schema.ts';
import { SITE, documentOf, idsOf, textOf } from './built-site.ts';

type Resource = { name: string; path: string; bytes: number; hash: string; schema: TableSchema };

const library = publicLibrary(readLibrary(process.cwd()), londonInstant(TODAY, '12:00'));
const json = (path: string) => JSON.parse(textOf(path));

describe('/data/datapackage.json', () => {
  const resources: Resource[] = json('/data/datapackage.json').resources;

  test('names every table there is', () => {
    const files = readdirSync(join(SITE, 'data')).filter((name) => name.endsWith('.csv'));
    expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  });

  test.each(resources)('tells the size and the hash of $path as it is served', ({ path, bytes, hash }) => {
    const file = readFileSync(join(SITE, 'data', path));
    expect(file.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
  });

  test.each(resources)('has a schema that every row of $path fits', ({ path, schema }) => {
    expect(tableFaults(textOf(`/data/${path}`), schema)).toEqual([]);
  });

  test('has keys that lead from table to table', () => {
    const tables = new Map(
      resources.map(({ name, path, schema }) => [name, { rows: rowsOf(textOf(`/data/${path}`)), schema }]),
    );
    expect(foreignKeyFaults(tables)).toEqual([]);
  });
});

test('/data/all.zip holds the files of /data/ as they are served', () => {
  const files = Object.entries(unzipSync(readFileSync(join(SITE, 'data/all.zip'))));
  const served = files.filter(([name]) => !name.endsWith('.txt'));
  expect(files.length - served.length).toBe(2);
  expect(served.length).toBe(library.indicators.length + 9);
  expect(served.filter(([name, bytes]) => strFromU8(bytes) !== textOf(`/data/${name}`))).toEqual([]);
});

describe('/api/v1/', () => {
  const api: OpenApi = json('/api/v1/openapi.json');
  const documents = readdirSync(join(SITE, 'api/v1'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && name !== 'openapi.json');

  test('is described by valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(api));
    expect(valid, JSON.stringify(errors)).toBe(true);
  });

  test('has a document for every update, priority, indicator and decision', () => {
    const { updates, indicators, decisions, strategies } = library;
    const priorities = strategies.flatMap((strategy) => strategy.priorities);
    const counts = [updates, priorities, indicators, decisions].map(({ length }) => length);
    expect(documents.length).toBe(9 + counts.reduce((sum, count) => sum + count));
  });

  test('has in every document what its description says', () => {
    const validators = validatorsOf(api, true);
    const faults = documents.flatMap((name) => {
      const validate = validators.get(pathOf(name.replace(/\.json$/, ''), api));
      return validate?.(json(`/api/v1/${name}`)) ? [] : [`${name}: ${JSON.stringify(validate?.errors)}`];
    });
    expect(faults).toEqual([]);
  });

  test('leads only to documents, files, pages and places that there are', () => {
    const ids = new Map<string, Set<string>>();
    const addresses = documents.flatMap((name) => addressesIn(json(`/api/v1/${name}`)));
    const broken = [...new Set(addresses)].filter((address) => {
      const { pathname, hash } = new URL(address);
      if (!existsSync(join(SITE, pathname.endsWith('/') ? `${pathname}index.html` : pathname))) return true;
      if (hash === '') return false;
      if (!ids.has(pathname)) ids.set(pathname, new Set(idsOf(pathname)));
      return !ids.get(pathname)?.has(hash.slice(1));
    });
    expect(addresses.length).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  });
});

test('/data/ leads to every file of data there is', () => {
  const links = new Set(
    [...documentOf('/data/').querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
  );
  const files = readdirSync(join(SITE, 'data'), { recursive: true, encoding: 'utf8' })
    .map((name) => `/data/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(csv|json|zip)$/.test(path));
  const others = ['/api/v1/index.json', '/api/v1/openapi.json', '/feed.xml', '/call-in.ics', '/corrections/'];
  expect([...files, ...others].filter((path) => !links.has(path))).toEqual([]);
});

/** Every address on the site in a document, patterns of addresses aside. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.startsWith(library.site.url) && !value.includes('{') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}
