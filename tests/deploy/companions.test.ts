import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOfCompanion } from '../../src/checks/ledger/companions.ts';
import { companionPairs, companionsOf } from '../../src/deploy/companions.ts';

describe('the files about a page', () => {
  test.each([
    ['/indicators/a/', ['/data/indicators/a.csv', '/api/v1/indicators/a.json']],
    ['/updates/2018-19-q2/', ['/api/v1/updates/2018-19-q2.json']],
    ['/updates/2018-19-q2/#p7f', ['/api/v1/updates/2018-19-q2.json']],
    ['/priorities/a/', ['/api/v1/priorities/a.json', '/priorities/a/feed.xml']],
    ['/decisions/a/', ['/api/v1/decisions/a.json']],
    ['/updates/', []],
    ['/updates/2018-19-q2/editions/1/', []],
    ['/glossary/', []],
    ['/constructor/a/', []],
  ])('%s are %j', (page, files) => {
    expect(companionsOf(page)).toEqual(files);
  });

  test('are those that the check takes for such', () => {
    for (const page of ['/indicators/a/', '/updates/a/', '/priorities/a/', '/decisions/a/']) {
      for (const file of companionsOf(page)) expect(pageOfCompanion(file)).toBe(page);
    }
  });

  test('are all that the site has an address for', () => {
    const sources = globSync('src/pages/**/*.{xml,csv,json}.ts').map((path) => path.replaceAll('\\', '/'));
    const addresses = sources.map((path) =>
      path.replace(/^src\/pages|\.ts$/g, '').replace(/\[[a-z]+\]/g, 'a'),
    );
    const about = addresses.filter((address) => pageOfCompanion(address) !== address);
    expect(about.length).toBeGreaterThan(1);
    for (const file of about) expect(companionsOf(pageOfCompanion(file))).toContain(file);
  });

  test('have a successor where the page’s successor is of the same kind', () => {
    expect(companionPairs('/indicators/a/', '/indicators/b/')).toEqual([
      ['/data/indicators/a.csv', '/data/indicators/b.csv'],
      ['/api/v1/indicators/a.json', '/api/v1/indicators/b.json'],
    ]);
    expect(companionPairs('/updates/a/', '/glossary/#a')).toEqual([['/api/v1/updates/a.json', undefined]]);
  });
});
