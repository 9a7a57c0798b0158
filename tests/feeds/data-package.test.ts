import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/feeds/data-package.ts';
import { json } from '../../src/feeds/json.ts';
import { indicatorCsv } from '../../src/feeds/observations-csv.ts';
import { TABLES, tableCsv } from '../../src/feeds/tables/index.ts';
import type { Library } from '../../src/library/library.ts';
import { aLibrary } from '../factories/library.ts';
import { aSite } from '../factories/site.ts';
import profile from '../fixtures/standards/data-package-2.json' with { type: 'json' };
import { NOW, aFullLibrary, aLibrarySaying, corrected, repository } from './full-library.ts';
import { HOSTILE } from './hostile.ts';
import { foreignKeyFaults, rowsOf, tableFaults } from './table-schema.ts';
import type { TableSchema } from './table-schema.ts';

type Resource = { name: string; path: string; bytes: number; hash: string; schema: TableSchema };

const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
addFormats.default(ajv);
const fitsProfile = ajv.compile(profile);

/** The descriptor as its readers get it. */
const descriptorOf = (library: Library, now = NOW) => JSON.parse(json(dataPackage(library, now)));
const resourcesOf = (library: Library): Resource[] => descriptorOf(library).resources;

/** What in the tables of a library does not fit the descriptor that is published with them. */
function faultsOf(library: Library): string[] {
  const tables = new Map(
    resourcesOf(library).map(({ name, schema }) => {
      const table = TABLES.find((one) => one.name === name);
      if (table === undefined) throw new Error(`There is no table ${name}.`);
      return [name, { csv: tableCsv(table, library, NOW), schema }] as const;
    }),
  );
  const read = [...tables].map(([name, { csv, schema }]) => [name, { rows: rowsOf(csv), schema }] as const);
  return [
    ...[...tables].flatMap(([name, { csv, schema }]) =>
      tableFaults(csv, schema).map((fault) => `${name}: ${fault}`),
    ),
    ...foreignKeyFaults(new Map(read)),
  ];
}

describe('the descriptor of the CSV files', () => {
  test.each([
    ['the repository', repository],
    ['the repository with a correction', corrected],
    ['something of everything', aFullLibrary()],
    ['nothing published', aLibrary()],
  ])('of %s is what the standard of Data Package 2.0 asks for', (_, library) => {
    expect(fitsProfile(descriptorOf(library)), JSON.stringify(fitsProfile.errors, null, 2)).toBe(true);
  });

  test('of something else does not fit it', () => {
    expect(fitsProfile({ ...descriptorOf(repository), resources: [{ path: 'x.csv' }] })).toBe(false);
    expect(fitsProfile({ ...descriptorOf(repository), homepage: 'not an address' })).toBe(false);
  });

  test('says whose data it is, from when, and on what terms', () => {
    expect(descriptorOf(aFullLibrary())).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'childrens-services-performance',
      title: 'Children’s Services performance: Thornaby Borough Council',
      version: '1.7.3',
      created: '2018-07-18T12:00:00+01:00',
      licenses: [
        {
          name: 'OGL-UK-3.0',
          path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
          title: 'Open Government Licence v3.0',
        },
      ],
      contributors: [
        { title: 'Thornaby Borough Council', roles: ['publisher'] },
        {
          title: 'Director of Children’s Services',
          email: 'data@thornaby.example',
          organization: 'Thornaby Borough Council',
          roles: ['contact'],
        },
      ],
    });
  });

  test('leaves out the name of a licence that the Open Definition does not list', () => {
    const site = aSite({ licence: 'House rules', 'licence-url': 'https://thornaby.example/rules' });
    expect(descriptorOf(aLibrary({ site })).licenses).toEqual([
      { path: 'https://thornaby.example/rules', title: 'House rules' },
    ]);
  });

  test('tells the size and the hash of each file', () => {
    for (const { path, bytes, hash } of resourcesOf(corrected)) {
      const table = TABLES.find(({ name }) => path === `${name}.csv`);
      const file = Buffer.from(table ? tableCsv(table, corrected, NOW) : '');
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: file.length,
        hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
      });
    }
  });

  test('is the same in every place, and of another instant only says so', () => {
    const { created, ...rest } = descriptorOf(repository, '2030-01-01T00:00Z');
    expect(created).toBe('2030-01-01T00:00:00+00:00');
    expect(rest).toEqual(expect.objectContaining({ version: descriptorOf(repository).version }));
  });

  test('describes every column', () => {
    const fields = resourcesOf(repository).flatMap(({ schema }) => schema.fields);
    expect(fields.length).toBeGreaterThan(90);
    expect(fields.filter((field) => !('description' in field))).toEqual([]);
  });
});

describe('every row of every table fits what the descriptor says of it', () => {
  test.each([
    ['the repository', repository],
    ['the repository with a correction', corrected],
    ['something of everything', aFullLibrary()],
    ['nothing published', aLibrary()],
  ])('in %s', (_, library) => {
    expect(faultsOf(library)).toEqual([]);
  });

  test.each(HOSTILE)('with %j in place of every text', (text) => {
    const library = aLibrarySaying(text);
    expect(faultsOf(library)).toEqual([]);
    expect(fitsProfile(descriptorOf(library)), JSON.stringify(fitsProfile.errors)).toBe(true);
    expect(json(dataPackage(library, NOW))).not.toMatch(/[<>\b]/);
  });

  test('and so do those of each indicator’s own file', () => {
    const schema = resourcesOf(repository).find(({ name }) => name === 'observations')?.schema as TableSchema;
    const files = repository.indicators.map((indicator) => indicatorCsv(indicator, repository));
    expect(files.flatMap((csv) => tableFaults(csv, schema))).toEqual([]);
    expect(files.flatMap((csv) => rowsOf(csv)).length).toBe(
      repository.updates.flatMap(({ figures }) => figures).length,
    );
  });
});

describe('the validator of tables', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
      { name: 'n', type: 'number' },
      { name: 'on', type: 'date' },
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['id'], reference: { resource: 'others', fields: ['id'] } }],
    missingValues: [''],
  };

  test.each([
    ['a,1,2018-07-20', []],
    ['a,,', []],
    [',1,2018-07-20', ['Row 1, id: nothing is there']],
    ['A,1,2018-07-20', ['Row 1, id: “A” does not match [a-z]+']],
    ['a,1%,2018-07-20', ['Row 1, n: “1%” is no number']],
    ['a,1,2018-02-30', ['Row 1, on: “2018-02-30” is no date']],
    ['a,1,\r\na,2,', ['id “a” is there twice.']],
  ])('finds in %j: %j', (lines, faults) => {
    expect(tableFaults(`id,n,on\r\n${lines}\r\n`, schema)).toEqual(faults);
  });

  test('finds what points to nothing', () => {
    const others = { rows: [{ id: 'b' }], schema: { ...schema, foreignKeys: [] } };
    expect(
      foreignKeyFaults(
        new Map([
          ['some', { rows: [{ id: 'a' }], schema }],
          ['others', others],
        ]),
      ),
    ).toEqual(['some.id: “a” is not in others.']);
  });
});
