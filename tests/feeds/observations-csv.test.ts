import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { indicatorCsv, observationsCsv } from '../../src/feeds/observations-csv.ts';
import type { OBSERVATION_COLUMNS } from '../../src/feeds/observations-csv.ts';
import type { FigureOverride } from '../factories/figure.ts';
import { aLibrary, only } from '../factories/library.ts';
import { aLibraryOf } from '../factories/observations.ts';
import { aFullLibrary, corrected } from './full-library.ts';

type Column = (typeof OBSERVATION_COLUMNS)[number];
type Row = Record<Column, string>;

const rowsOf = (...library: Parameters<typeof aLibraryOf>) =>
  parse<Row>(observationsCsv(aLibraryOf(...library)), { columns: true });

const rowOf = (figure: FigureOverride, indicator: Parameters<typeof aLibraryOf>[1] = {}) =>
  only(rowsOf({ '2018-19-q2': [figure] }, indicator));

describe('observations.csv', () => {
  test('begins with the columns that its readers were promised', () => {
    expect(observationsCsv(aLibrary())).toBe(
      'update,indicator,title,period,period_start,period_end,basis,area,area_code,measure,value,unit,numerator,denominator,markers,status,direction,paragraph,first_published,note\r\n',
    );
  });

  test('has a row for a figure that says no more than it must', () => {
    expect(rowOf({})).toEqual({
      update: '2018-19-q2',
      indicator: 'second-plans',
      title: 'Second child protection plans',
      period: '2018-19-q2',
      period_start: '2018-07-01',
      period_end: '2018-09-30',
      basis: 'quarter',
      area: 'thornaby',
      area_code: 'E06000099',
      measure: 'level',
      value: '5.5',
      unit: 'percent',
      numerator: '',
      denominator: '',
      markers: '',
      status: 'no target',
      direction: '',
      paragraph: '7f',
      first_published: '',
      note: '',
    });
  });

  test('has a row for each figure, comparators and earlier years included, in the order they are published', () => {
    const rows = rowsOf({
      '2018-19-q2': [
        { period: '2017-18', value: 3 },
        { area: 'england', value: 4 },
      ],
      '2018-19-q1': [{ period: '2018-19-q1', value: 2 }],
    });
    expect(rows.map(({ update, area, value }) => [update, area, value])).toEqual([
      ['2018-19-q1', 'thornaby', '2'],
      ['2018-19-q2', 'thornaby', '3'],
      ['2018-19-q2', 'england', '4'],
    ]);
  });
});

describe('a row', () => {
  test.each<[FigureOverride, string]>([
    [{ value: 60, decimals: 1 }, '60.0'],
    [{ value: 60 }, '60'],
    [{ value: 88.94 }, '88.94'],
    [{ value: -5, decimals: 2, measure: 'change' }, '-5.00'],
    [{ value: 1990, printed: 'around 1,990' }, '1990'],
    [{ value: 0 }, '0'],
    [{ value: null, markers: ['x'] }, ''],
  ])('of %o has the value “%s”', (figure, value) => {
    expect(rowOf(figure).value).toBe(value);
  });

  test('has its markers apart from its value', () => {
    expect(rowOf({ value: null, markers: ['x', 'p'] })).toMatchObject({ value: '', markers: '[x] [p]' });
    expect(rowOf({ value: 7, markers: ['p'] })).toMatchObject({ value: '7', markers: '[p]' });
  });

  test('has the unit of its indicator, or that of a change', () => {
    expect(rowOf({}, { unit: 'per-10000' }).unit).toBe('per 10,000');
    expect(rowOf({ measure: 'change' }, { unit: 'per-10000' })).toMatchObject({
      measure: 'change',
      unit: 'percent',
    });
  });

  test('has its counts, its status and its direction', () => {
    const targets = [{ text: '<5%', from: '2018-19', to: '2018-19' }];
    const rows = rowsOf(
      {
        '2018-19-q1': [{ period: '2018-19-q1', value: 6 }],
        '2018-19-q2': [{ value: 4, numerator: 8, denominator: 200 }],
      },
      { targets },
    );
    expect(rows.at(-1)).toMatchObject({
      numerator: '8',
      denominator: '200',
      status: 'met',
      direction: 'better',
    });
  });

  test('tells in its note how the record prints the figure, what is noted and where it comes from', () => {
    expect(
      rowOf({ printed: 'around 5.5%', note: 'An average.', source: 'Department for Education' }).note,
    ).toBe('Printed as “around 5.5%”. An average. Source: Department for Education.');
    expect(rowOf({ source: 'Ofsted' }).note).toBe('Source: Ofsted.');
  });
});

describe('a figure that was changed', () => {
  const rows = parse<Row>(observationsCsv(aFullLibrary()), { columns: true });

  test('is marked once, and tells each change and why, before its source', () => {
    expect(rows.filter(({ markers }) => markers.includes('[r]'))).toEqual([
      expect.objectContaining({
        update: '2018-19-q2',
        indicator: 'second-plans',
        value: '5.5',
        markers: '[r]',
        note: 'A note. Corrected on 4 March 2019: was 6.0%. A school had been counted twice. Revised on 1 June 2019: was 5.7%. The final figures of the year came out. Source: Ofsted.',
      }),
    ]);
  });

  test('keeps its value, its place and the day its update was published', () => {
    const [row] = parse<Row>(observationsCsv(corrected), { columns: true }).filter(({ note }) =>
      note.includes('was 65.8%'),
    );
    expect(row).toMatchObject({ update: '2011-12-q4', value: '65.9', markers: '[r]', paragraph: '7' });
    expect(row?.note).toContain('Corrected on 4 March 2019: was 65.8%. A school had been counted twice.');
  });
});

describe('the file of one indicator', () => {
  const library = aFullLibrary();

  test.each(library.indicators)(
    'holds the rows of $id in observations.csv, under the same columns',
    (indicator) => {
      const all = parse<Row>(observationsCsv(library), { columns: true });
      const own = parse<Row>(indicatorCsv(indicator, library), { columns: true });
      expect(own.length).toBeGreaterThan(0);
      expect(own).toEqual(all.filter((row) => row.indicator === indicator.id));
    },
  );

  test('has the columns alone where no update has a figure', () => {
    const [indicator] = library.indicators;
    expect(indicator && indicatorCsv(indicator, aFullLibrary({ updates: [] }))).toBe(
      observationsCsv(aLibrary()),
    );
  });
});
