import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { homeSeries, latestOf, rowsByDirection, rowsOf } from '../../src/library/series.ts';
import { aFigure } from '../factories/figure.ts';
import type { FigureOverride } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary, only } from '../factories/library.ts';
import { aLibraryOf } from '../factories/observations.ts';
import { anUpdate } from '../factories/update.ts';

const [Q1, Q2] = ['2018-19-q1', '2018-19-q2'] as const;

const indicatorOf = (library: Library) => only(library.indicators);
const rowOf = (library: Library) => only(rowsOf(only(library.updates), library));

describe('the series of an indicator', () => {
  const seriesOf = (library: Library) =>
    homeSeries(indicatorOf(library), library).map(({ period, figure }) => [period.id, figure.value]);

  test('is in order of its periods, whichever update published them', () => {
    const library = aLibraryOf({
      [Q1]: [{ period: Q1, value: 6 }],
      [Q2]: [{ value: 5 }, { period: '2017-18-q2', value: 7 }],
    });
    expect(seriesOf(library)).toEqual([
      ['2017-18-q2', 7],
      [Q1, 6],
      [Q2, 5],
    ]);
  });

  test('has each period once, as it was published last', () => {
    const library = aLibraryOf({
      [Q1]: [{ period: Q1, value: 6 }],
      [Q2]: [{ period: Q1, value: 6.2, markers: ['r'] }, { value: 5 }],
    });
    expect(seriesOf(library)).toEqual([
      [Q1, 6.2],
      [Q2, 5],
    ]);
  });

  test('has a quarter and the year so far beside each other, though both are named alike', () => {
    const library = aLibraryOf({ [Q2]: [{ value: 5 }, { basis: 'year-to-date', value: 4 }] });
    expect(seriesOf(library)).toEqual([
      [Q2, 4],
      [Q2, 5],
    ]);
  });

  test('has the council’s own levels alone', () => {
    const library = aLibraryOf({
      [Q2]: [{ area: 'england' }, { measure: 'change' }, { value: null, markers: ['x'], period: Q1 }],
    });
    expect(seriesOf(library)).toEqual([]);
  });

  test('is empty for an indicator without figures', () => {
    const library = aLibrary();
    expect(seriesOf(library)).toEqual([]);
    expect(latestOf(indicatorOf(library), library)).toBeUndefined();
  });
});

describe('the latest of an indicator', () => {
  const latestValue = (library: Library) => latestOf(indicatorOf(library), library)?.figure.value;

  test('is what the newest update says, though another knows a later period', () => {
    const library = aLibraryOf({ [Q1]: [{ period: '2018-12-31', value: 1 }], [Q2]: [{ value: 2 }] });
    expect(latestValue(library)).toBe(2);
  });

  test('is of the council’s own area even where a newer update has only others', () => {
    const library = aLibraryOf({ [Q1]: [{ period: Q1, value: 1 }], [Q2]: [{ area: 'england', value: 2 }] });
    expect(latestValue(library)).toBe(1);
  });

  test('is of another area where the council has none of its own', () => {
    const library = aLibraryOf({
      [Q1]: [{ area: 'england', value: 1 }],
      [Q2]: [{ area: 'england', value: 2 }],
    });
    expect(latestValue(library)).toBe(2);
  });

  test('is the reason for its absence where that is all there is', () => {
    const library = aLibraryOf({ [Q1]: [{ period: Q1, value: 1 }], [Q2]: [{ value: null, markers: ['x'] }] });
    expect(latestValue(library)).toBeNull();
  });
});

describe('the main figure of a row', () => {
  const level: FigureOverride = { period: '2018-09-30', value: 1 };

  test.each<[string, FigureOverride]>([
    ['a level before a change', { measure: 'change', value: 2 }],
    ['a level before a later one that is missing', { period: '2018-12-31', value: null, markers: ['x'] }],
    ['the level that ends last', { period: Q1, value: 2 }],
    ['the council’s own level before another area’s', { area: 'england', period: '2018-12-31', value: 2 }],
  ])('is %s, in whichever order they are written', (_what, other) => {
    for (const figures of [
      [level, other],
      [other, level],
    ]) {
      const { main, others } = rowOf(aLibraryOf({ [Q2]: figures }));
      expect(main.figure.value).toBe(1);
      expect(others).toHaveLength(1);
      expect(others).not.toContain(main);
    }
  });

  test('is the level that covers more of two that end together', () => {
    const library = aLibraryOf({
      [Q2]: [{ value: 1 }, { basis: 'year-to-date', value: 2 }, { period: '2018-09-30', value: 3 }],
    });
    expect(rowOf(library).main.figure.value).toBe(2);
  });

  test('is a change before the reason that there is no figure', () => {
    const library = aLibraryOf({
      [Q2]: [
        { value: null, markers: ['x'] },
        { measure: 'change', value: 2 },
      ],
    });
    expect(rowOf(library).main.figure.value).toBe(2);
  });

  test('is the first of other areas where the council has none of its own', () => {
    const library = aLibraryOf({
      [Q2]: [
        { area: 'england', value: 1 },
        { area: 'england', period: '2018-12-31', value: 2 },
      ],
    });
    expect(rowOf(library).main.figure.value).toBe(1);
  });
});

describe('the rows of an update', () => {
  const library = aLibrary({
    indicators: [
      anIndicator({ id: 'rises' }),
      anIndicator({ id: 'falls' }),
      anIndicator({ id: 'neutral', polarity: 'none' }),
      anIndicator({ id: 'silent' }),
    ],
    updates: [
      anUpdate({
        figures: [
          aFigure({ indicator: 'silent' }),
          aFigure({ indicator: 'rises', measure: 'change', value: 2 }),
          aFigure({ indicator: 'neutral', measure: 'change', value: 2 }),
          aFigure({ indicator: 'falls', measure: 'change', value: -2 }),
          aFigure({ indicator: 'rises', area: 'england' }),
        ],
      }),
      anUpdate({ period: Q1 }),
    ],
  });
  const [empty, update] = library.updates;
  if (empty === undefined || update === undefined) throw new Error('The library has no two updates.');

  test('are one for each indicator, in the order they are first written', () => {
    expect(rowsOf(update, library).map(({ indicator, others }) => [indicator.id, others.length])).toEqual([
      ['silent', 0],
      ['rises', 1],
      ['neutral', 0],
      ['falls', 0],
    ]);
  });

  test('are grouped by direction, without those that have none', () => {
    const groups = [...rowsByDirection(update, library)].map(([direction, rows]) => [
      direction,
      rows.map(({ indicator }) => indicator.id),
    ]);
    expect(Object.fromEntries(groups)).toEqual({ worse: ['rises'], up: ['neutral'], better: ['falls'] });
  });

  test('are none in an update of words', () => {
    expect(rowsOf(empty, library)).toEqual([]);
    expect(rowsByDirection(empty, library).size).toBe(0);
  });
});
