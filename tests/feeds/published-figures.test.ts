import { dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/domain/calendar-date.ts';
import { DIRECTIONS } from '../../src/domain/direction.ts';
import { STATUSES } from '../../src/domain/status.ts';
import { decisionsCsv } from '../../src/feeds/decisions-csv.ts';
import { observationsCsv } from '../../src/feeds/observations-csv.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import { paragraphsOf } from '../../src/library/paragraphs.ts';

const library = readLibrary(dirname(dirname(import.meta.dirname)));

type Row = Record<string, string>;
const rowsOf = (text: string) => parse<Row>(text, { columns: true });
const figures = rowsOf(observationsCsv(library));

const find = (wanted: Row) =>
  figures.filter((row) => Object.entries(wanted).every(([column, cell]) => row[column] === cell));

const polarityOf = (id: string | undefined) => library.indicators.find((each) => each.id === id)?.polarity;

describe('the figures that the repository publishes', () => {
  test('hold young people not in work or learning, at the end of March 2012, by the old and the new way to count', () => {
    const at = { update: '2011-12-q4', period: '2012-03-31', area: 'stockton-on-tees' };
    expect(find({ ...at, indicator: 'neet-16-18' })).toMatchObject([{ value: '8.6', unit: 'percent' }]);
    expect(find({ ...at, indicator: 'neet-y12-14' })).toMatchObject([{ value: '9.8', unit: 'percent' }]);
  });

  test('never compare those two ways to count', () => {
    const breaks = find({ update: '2011-12-q4', period: '2012-03-31' }).filter((row) =>
      row['indicator']?.startsWith('neet-'),
    );
    expect(breaks.map((row) => row['direction'])).toEqual(['not comparable', 'not comparable']);
  });

  test('call 5.5% of second child protection plans within tolerance of less than 5%', () => {
    expect(
      find({
        update: '2011-12-q4',
        indicator: 'second-child-protection-plans',
        area: 'stockton-on-tees',
        value: '5.5',
      }),
    ).toMatchObject([{ status: 'within tolerance', paragraph: expect.any(String) }]);
  });

  test('are one row for each figure written in an update', () => {
    const written = library.updates.map(({ id, figures: own }) => [id, own.length]);
    const published = library.updates.map(({ id }) => [id, find({ update: id }).length]);
    expect(published).toEqual(written);
    expect(figures.length).toBeGreaterThan(100);
  });
});

describe('every row of them', () => {
  test('says neither better nor worse where neither way is good in itself', () => {
    const neutral = figures.filter((row) => polarityOf(row['indicator']) === 'none');
    const directed = neutral.filter((row) => row['direction']);
    expect(directed.length).toBeGreaterThan(0);
    expect(find({ indicator: 'children-in-care-rate' }).some((row) => row['direction'] === 'up')).toBe(true);
    expect(directed.filter((row) => /better|worse/.test(row['direction'] ?? ''))).toEqual([]);
  });

  test('says neither up nor down where one way is good', () => {
    const judged = figures.filter((row) => row['direction'] && polarityOf(row['indicator']) !== 'none');
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter((row) => /^(up|down)$/.test(row['direction'] ?? ''))).toEqual([]);
  });

  test('has a plain number, or a marker that stands in its place', () => {
    for (const row of figures) {
      if (row['value'] === '') expect(row['markers']).toMatch(/\[(c|x|z|k|low)\]/);
      else expect(row['value']).toMatch(/^-?\d+(\.\d+)?$/);
    }
  });

  test('has days of the calendar, in order', () => {
    for (const { period_start: start = '', period_end: end = '' } of figures) {
      expect([start, end].every(isIsoDate)).toBe(true);
      expect(start <= end).toBe(true);
    }
  });

  test('has a status and a direction among the known ones, and none for other areas', () => {
    for (const { status, direction, area } of figures) {
      expect(['', ...STATUSES]).toContain(status);
      expect(['', ...DIRECTIONS]).toContain(direction);
      if (area !== library.site['home-area']) expect([status, direction]).toEqual(['', '']);
    }
  });

  test('cites a paragraph that its update has, or a line of its table', () => {
    const places = new Set(
      library.updates.flatMap((update) => [
        ...paragraphsOf(update, library).map(({ number }) => `${update.id} ${number}`),
        ...update.table.map(({ line }) => `${update.id} line-${line}`),
      ]),
    );
    const astray = figures
      .map((row) => `${row['update']} ${row['paragraph']}`)
      .filter((place) => !places.has(place));
    expect(astray).toEqual([]);
  });
});

describe('the decisions that the repository publishes', () => {
  test('closed to call-in on the days that their records state', () => {
    const rows = rowsOf(decisionsCsv(library, '2026-01-01T12:00Z'));
    expect(rows.map((row) => [row['made'], row['call_in_deadline'], row['state']])).toEqual([
      ['2017-11-16', '2017-11-24', 'in-effect'],
      ['2018-07-12', '2018-07-20', 'in-effect'],
      ['2018-10-18', '2018-10-26', 'in-effect'],
    ]);
  });
});
