import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive, filesOf } from '../../src/feeds/archive.ts';
import { TABLES, tableCsv } from '../../src/feeds/tables/index.ts';
import { NOW, aFullLibrary, aLibrarySaying, corrected } from './full-library.ts';
import { HOSTILE } from './hostile.ts';

const library = aFullLibrary();
const read = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));

describe('the archive of all data', () => {
  const files = read(archive(library, NOW));

  test('holds every file, in the order of their names', () => {
    expect([...files.keys()]).toEqual([
      'LICENCE.txt',
      'README.txt',
      'areas.csv',
      'commitments.csv',
      'corrections.csv',
      'datapackage.json',
      'decisions.csv',
      'indicators.csv',
      'indicators/plans.csv',
      'indicators/second-plans.csv',
      'observations.csv',
      'priorities.csv',
      'updates.csv',
    ]);
  });

  test('gives the tables back as they are published', () => {
    for (const table of TABLES) expect(files.get(`${table.name}.csv`)).toBe(tableCsv(table, library, NOW));
  });

  test('holds the files that its descriptor names', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string }[];
    };
    expect(resources.length).toBe(TABLES.length);
    expect(resources.filter(({ path }) => !files.has(path))).toEqual([]);
  });

  test('says what is in it and how to name the source', () => {
    expect(files.get('README.txt')).toContain('The data files as they stood on 18 July 2018.\r\n');
    expect(files.get('README.txt')).toContain(
      '\r\nQuestions: Director of Children’s Services, data@thornaby.example\r\n',
    );
    expect(files.get('LICENCE.txt')).toContain(
      'Thornaby Borough Council, Children’s Services performance, licensed under the Open Government Licence v3.0.',
    );
  });

  test('has the same bytes whenever and wherever it is made', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = archive(aFullLibrary(), NOW);
    process.env['TZ'] = zone;
    expect(there).toEqual(archive(aFullLibrary(), NOW));
    expect(Buffer.from(there).includes(Buffer.from([0x00, 0x60, 0x21, 0x00]))).toBe(true);
  });

  test('has other bytes for another library', () => {
    expect(archive(corrected, NOW)).not.toEqual(archive(library, NOW));
  });

  test.each(HOSTILE)('has the same names with %j in place of every text', (text) => {
    expect([...filesOf(aLibrarySaying(text), NOW).keys()].toSorted()).toEqual([...files.keys()].toSorted());
  });
});
