import { describe, expect, test } from 'vitest';
import { isParagraphNumber } from '../../src/domain/paragraph-number.ts';
import { TABLES, tableCsv, tableFile } from '../../src/feeds/tables/index.ts';
import { decisionsCsv } from '../../src/feeds/decisions-csv.ts';
import { observationsCsv } from '../../src/feeds/observations-csv.ts';
import { citation } from '../../src/feeds/tables/table.ts';
import { NOW, aFullLibrary } from './full-library.ts';
import { rowsOf } from './table-schema.ts';

const library = aFullLibrary();
const csvOf = (name: string, now = NOW) => {
  const table = TABLES.find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return tableCsv(table, library, now);
};
const table = (name: string) => rowsOf(csvOf(name));

describe('the tables', () => {
  test('are these', () => {
    expect(TABLES.map(({ name }) => name)).toEqual([
      'observations',
      'indicators',
      'decisions',
      'commitments',
      'corrections',
      'updates',
      'priorities',
      'areas',
    ]);
  });

  test('of figures and decisions are the files that readers were promised', () => {
    expect(csvOf('observations')).toBe(observationsCsv(library));
    expect(csvOf('decisions')).toBe(decisionsCsv(library, NOW));
  });

  test('are written once for a library and an instant, and anew at another', () => {
    const [observations] = TABLES;
    const first = observations && tableFile(observations, library, NOW);
    expect(observations && tableFile(observations, library, NOW)).toBe(first);
    expect(csvOf('decisions')).toContain('call-in-open');
    expect(csvOf('decisions', '2030-01-01T00:00Z')).not.toContain('call-in-open');
  });
});

describe('commitments.csv', () => {
  test('has a promise with its day and its end', () => {
    expect(table('commitments')).toEqual([
      {
        update: '2018-19-q1',
        id: 'review',
        promise: 'Review plans.',
        due: '2018-19-q2',
        due_by: '2018-09-30',
        paragraph: '7',
        priority: 'early-help',
        closed_in: '2018-19-q2',
        outcome: 'done',
        closed_paragraph: '7f',
        closed_note: 'In time.',
        url: 'https://quarterlight.example/commitments/#2018-19-q1-review',
      },
      expect.objectContaining({ id: 'train', due: '', due_by: '', priority: '', closed_in: '', outcome: '' }),
    ]);
  });
});

describe('corrections.csv', () => {
  test('has each change in order, both numbers with the same decimals', () => {
    expect(table('corrections')).toEqual([
      {
        id: 'second-plans-corrected',
        class: 'correction',
        on: '2019-03-04',
        update: '2018-19-q2',
        indicator: 'second-plans',
        title: 'Second child protection plans',
        period: '2018-19-q2',
        basis: 'quarter',
        area: 'thornaby',
        measure: 'level',
        change: 'changed',
        was: '6.0',
        now: '5.7',
        reason: 'A school had been counted twice.',
        url: 'https://quarterlight.example/corrections/#second-plans-corrected',
      },
      expect.objectContaining({ class: 'revision', was: '5.7', now: '5.5' }),
      expect.objectContaining({ change: 'withdrawn', area: 'england', was: '4', now: '' }),
    ]);
  });
});

describe('indicators.csv', () => {
  test('has what is counted, how it is read and where its figures are', () => {
    const [plans, secondPlans] = table('indicators');
    expect(secondPlans).toEqual({
      id: 'second-plans',
      title: 'Second child protection plans',
      short: '',
      unit: 'percent',
      of: 'child protection plans',
      people: 'true',
      polarity: 'low-is-good',
      definition: 'New plans for a child who has had one before, divided by all new plans.',
      priorities: 'safeguarding',
      share_of: 'plans',
      target: '<5%',
      target_years: '2018-19',
      url: 'https://quarterlight.example/indicators/second-plans/',
      csv_url: 'https://quarterlight.example/data/indicators/second-plans.csv',
    });
    expect(plans).toMatchObject({ id: 'plans', unit: 'count', target: '', target_years: '' });
  });
});

test('updates.csv has each quarter with its days', () => {
  expect(table('updates')[0]).toEqual({
    id: '2018-19-q1',
    title: 'Quarterly update',
    period_start: '2018-04-01',
    period_end: '2018-06-30',
    year_end: 'false',
    published: '2018-07-20',
    summary: 'What happened in the quarter.',
    source_kind: 'report',
    source_title: 'Report on the quarter',
    url: 'https://quarterlight.example/updates/2018-19-q1/',
  });
});

test('priorities.csv has each priority with its strategy', () => {
  expect(table('priorities')[0]).toEqual({
    id: 'safeguarding',
    title: 'Safeguarding',
    summary: 'Keeping children safe.',
    strategy: 'strategy-2017',
    strategy_title: 'Strategy 2017 to 2020',
    from: '2017-18',
    to: '2019-20',
    successor: '',
    url: 'https://quarterlight.example/priorities/safeguarding/',
  });
});

test('areas.csv says which area is the council’s own', () => {
  expect(table('areas')).toEqual([
    { id: 'thornaby', name: 'Thornaby', code: 'E06000099', within: '', home: 'true' },
    { id: 'england', name: 'England', code: 'E92000001', within: '', home: 'false' },
  ]);
});

test.each(['7', '7f', '7fii', '12aa', 'line-4', '1fxlix'])('the pattern of citations takes %s', (text) => {
  expect(text.startsWith('line-') || isParagraphNumber(text)).toBe(true);
  expect(text).toMatch(new RegExp(`^(?:${citation('').constraints?.pattern})$`));
});
