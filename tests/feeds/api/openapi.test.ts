import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { apiDocuments } from '../../../src/feeds/api/documents.ts';
import { aLibrary } from '../../factories/library.ts';
import { NOW, aFullLibrary, aLibrarySaying, corrected, repository } from '../full-library.ts';
import { HOSTILE } from '../hostile.ts';
import { openapiOf, pathOf, validatorsOf } from './api-reader.ts';

const LIBRARIES = [
  ['the repository', repository],
  ['the repository with a correction', corrected],
  ['something of everything', aFullLibrary()],
  ['nothing published', aLibrary()],
] as const;

/** What a program gets: every document but the description itself. */
const documentsOf = (library: (typeof LIBRARIES)[number][1]) =>
  apiDocuments(library, NOW)
    .filter(({ name }) => name !== 'openapi')
    .map(({ name, text }) => ({ name, document: JSON.parse(text()) as object }));

describe.each(LIBRARIES)('the description of the API of %s', (_, library) => {
  const api = openapiOf(library);

  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(api));
    expect(valid, JSON.stringify(errors, null, 2)).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test.each([false, true])('has a schema that every document fits, with no field besides: %s', (closed) => {
    const validators = validatorsOf(api, closed);
    const faults = documentsOf(library).flatMap(({ name, document }) => {
      const validate = validators.get(pathOf(name, api));
      return validate?.(document) ? [] : [`${name}: ${JSON.stringify(validate?.errors)}`];
    });
    expect(faults).toEqual([]);
  });

  test('has an example of every document there is, which fits its schema', () => {
    const validators = validatorsOf(api, true);
    const names = new Set(documentsOf(library).map(({ name }) => pathOf(name, api)));
    for (const [path, { get }] of Object.entries(api.paths)) {
      const { example } = get.responses[200].content['application/json'];
      expect([path, example !== undefined]).toEqual([path, names.has(path)]);
      const validate = validators.get(path);
      if (example) expect(validate?.(example), JSON.stringify(validate?.errors)).toBe(true);
    }
  });
});

describe('the description of the API', () => {
  const api = openapiOf(aFullLibrary());

  test('names its paths, and no operation twice', () => {
    expect(Object.keys(api.paths)).toEqual([
      '/index.json',
      '/updates.json',
      '/updates/{update}.json',
      '/priorities.json',
      '/priorities/{priority}.json',
      '/indicators.json',
      '/indicators/{indicator}.json',
      '/decisions.json',
      '/decisions/{decision}.json',
      '/call-ins.json',
      '/commitments.json',
      '/corrections.json',
      '/glossary.json',
    ]);
    const operations = Object.values(api.paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
  });

  test('says where it is, whom to ask and on what terms', () => {
    expect(api.servers).toEqual([{ url: 'https://quarterlight.example/api/v1' }]);
    expect(api.info).toMatchObject({
      title: 'Children’s Services performance: Thornaby Borough Council',
      version: '1',
      contact: { name: 'Director of Children’s Services', email: 'data@thornaby.example' },
      license: { name: 'Open Government Licence v3.0' },
    });
  });

  test('gives an id that there is for each parameter', () => {
    const { get } = api.paths['/updates/{update}.json'] ?? {};
    expect(get?.parameters).toEqual([
      expect.objectContaining({ name: 'update', in: 'path', required: true, example: '2018-19-q2' }),
    ]);
  });

  test('has only names in small letters with underscores', () => {
    const names = Object.values(api.components.schemas).flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('uses every schema that it has', () => {
    const text = JSON.stringify(api);
    const unused = Object.keys(api.components.schemas).filter(
      (name) => !text.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  });

  test('refuses what is not in it', () => {
    const validate = validatorsOf(api, false).get('/updates.json');
    expect(validate?.({ self: 'x' })).toBe(false);
    expect(
      validate?.({
        self: 'https://a.example/',
        licence: { name: 'x', url: 'https://a.example/' },
        updates: [{}],
      }),
    ).toBe(false);
  });
});

test.each(HOSTILE)(
  '%j in place of every text stays text, in documents that fit their schemas',
  async (text) => {
    const library = aLibrarySaying(text);
    const api = openapiOf(library);
    expect((await new Validator().validate(structuredClone(api))).valid).toBe(true);
    const validators = validatorsOf(api, true);
    for (const { name, text: write } of apiDocuments(library, NOW)) {
      const written = write();
      expect(written).not.toMatch(/[<>&\u2028\u2029\b]/);
      if (name === 'openapi') continue;
      const validate = validators.get(pathOf(name, api));
      expect(validate?.(JSON.parse(written)), `${name}: ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  },
);
