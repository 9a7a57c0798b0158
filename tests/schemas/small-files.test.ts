import { describe, expect, test } from 'vitest';
import { bankHolidaysSchema } from '../../src/schemas/bank-holidays.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { faultsIn } from './faults-in.ts';

describe('a page', () => {
  test('needs a title and a summary', () => {
    expect(faultsIn(pageSchema, { title: 'About', summary: 'What this is.' })).toEqual([]);
    expect(faultsIn(pageSchema, {})).toEqual([
      'title: Invalid input: expected string, received undefined',
      'summary: Invalid input: expected string, received undefined',
    ]);
  });

  test('has no layout: Astro would run it', () => {
    const page = { title: 'About', summary: 'What this is.', layout: '../evil.astro' };
    expect(faultsIn(pageSchema, page)).toEqual(['Unrecognized key: "layout"']);
  });
});

describe('the glossary', () => {
  test('may be empty, and a term may do without what its letters stand for', () => {
    expect(faultsIn(glossarySchema, [])).toEqual([]);
    expect(faultsIn(glossarySchema, [{ id: 'hub', term: 'hub', means: 'A place.' }])).toEqual([]);
  });

  test('a term must say what it means', () => {
    expect(faultsIn(glossarySchema, [{ id: 'hub', term: 'hub' }])).toEqual([
      '0.means: Invalid input: expected string, received undefined',
    ]);
  });
});

describe('the bank holidays', () => {
  const HOLIDAYS = {
    region: 'england-and-wales',
    source: 'GOV.UK',
    firstYear: 2018,
    lastYear: 2018,
    holidays: [{ date: '2018-12-25', title: 'Christmas Day' }],
  };

  test('are those of England and Wales', () => {
    expect(faultsIn(bankHolidaysSchema, HOLIDAYS)).toEqual([]);
    expect(faultsIn(bankHolidaysSchema, { ...HOLIDAYS, region: 'scotland' })).toEqual([
      'region: Invalid input: expected "england-and-wales"',
    ]);
  });

  test('each is a day of the calendar', () => {
    expect(
      faultsIn(bankHolidaysSchema, { ...HOLIDAYS, holidays: [{ date: '25/12/2018', title: 'Christmas' }] }),
    ).toEqual(["holidays.0.date: This is not how a day is written here: write '2018-12-25'."]);
  });

  test('a list without any is refused: every deadline would come out too early', () => {
    expect(faultsIn(bankHolidaysSchema, { ...HOLIDAYS, holidays: [] })).toEqual([
      expect.stringMatching(/^holidays: /),
    ]);
  });
});
