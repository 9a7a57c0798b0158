import { describe, expect, test } from 'vitest';
import { dueFigures } from '../../src/scaffold/due-figures.ts';
import type { FigureOverride } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { aLibraryOf } from '../factories/observations.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';
import { aFigure } from '../factories/figure.ts';

/** The periods of the figures that are due in a quarter, after updates with these figures. */
function dueIn(quarter: string, updates: Record<string, FigureOverride[]>): string[] {
  return dueFigures(quarter, aLibraryOf(updates)).map(
    ({ period, last }) => `${period.id} ${period.basis} ${last.figure.measure}`,
  );
}

describe('a figure of the last update', () => {
  test.each([
    ['2018-19-q2', undefined, '2018-19-q3 quarter level'],
    ['2018-09-30', undefined, '2018-12-31 snapshot level'],
    ['2018-09-14', undefined, '2018-12-14 snapshot level'],
    ['2018-19-q2', 'year-to-date', '2018-19-q3 year-to-date level'],
    ['2018-09-30', 'rolling-3-months', '2018-12-31 rolling-3-months level'],
    ['2018-19-q1', undefined, '2018-19-q2 quarter level'],
  ] as const)('for %s (%s) is due three months on', (period, basis, expected) => {
    expect(dueIn('2018-19-q3', { '2018-19-q2': [{ period, ...(basis && { basis }) }] })).toEqual([expected]);
  });

  test.each(['2017-18', '2018', '2018-07-01--2018-08-31'])(
    'for %s comes once a year, and is not due',
    (period) => {
      expect(dueIn('2018-19-q3', { '2018-19-q2': [{ period }] })).toEqual([]);
    },
  );

  test('is due once, as its latest period is', () => {
    const figures = [{ period: '2018-03-31' }, { period: '2018-09-30' }, { period: '2018-06-30' }];
    expect(dueIn('2018-19-q3', { '2018-19-q2': figures })).toEqual(['2018-12-31 snapshot level']);
  });

  test('is due as a level and as a change, where it was both', () => {
    const figures: FigureOverride[] = [{ period: '2018-19-q2' }, { period: '2018-19-q2', measure: 'change' }];
    expect(dueIn('2018-19-q3', { '2018-19-q2': figures })).toEqual([
      '2018-19-q3 quarter level',
      '2018-19-q3 quarter change',
    ]);
  });

  test('is not due where it is another area’s, or another quarter reports it', () => {
    const figures: FigureOverride[] = [
      { area: 'england' },
      { period: '2018-09-30', value: null, markers: ['z'] },
    ];
    expect(dueIn('2018-19-q3', { '2018-19-q2': figures })).toEqual([]);
  });

  test('is due where it was not available', () => {
    expect(dueIn('2018-19-q3', { '2018-19-q2': [{ value: null, markers: ['x'] }] })).toHaveLength(1);
  });

  test('is not due for a time after the quarter, as a forecast would be', () => {
    expect(dueIn('2018-19-q3', { '2018-19-q2': [{ period: '2018-12-31', markers: ['f'] }] })).toEqual([]);
  });

  test('is not due where an earlier update has that very figure', () => {
    const updates = { '2017-18-q4': [{ period: '2018-06-30' }], '2018-19-q2': [{ period: '2018-03-31' }] };
    expect(dueIn('2018-19-q3', updates)).toEqual([]);
  });
});

describe('the figures that are due', () => {
  test('are also those of the same quarter a year before, those that come once a year among them', () => {
    const updates = { '2017-18-q4': [{ period: '2017-18' }], '2018-19-q3': [{ period: '2018-19-q3' }] };
    expect(dueIn('2018-19-q4', updates)).toEqual(['2018-19-q4 quarter level', '2018-19 year level']);
  });

  test('are those of the last report where there has been but a decision since', () => {
    const report = anUpdate({ period: '2018-19-q1', figures: [aFigure({ period: '2018-19-q1' })] });
    const decision = anUpdate({
      period: '2018-19-q2',
      source: { kind: 'decision-record', title: 'Decision' },
    });
    const due = dueFigures('2018-19-q3', aLibrary({ updates: [report, decision] }));
    expect(due.map(({ period }) => period.id)).toEqual(['2018-19-q3']);
  });

  test('leave out indicators of strategies that have ended', () => {
    const library = aLibrary({
      strategies: [aStrategy({ to: '2018-19' })],
      indicators: [anIndicator()],
      updates: [anUpdate({ period: '2018-19-q4', figures: [aFigure({ period: '2018-19-q4' })] })],
    });
    expect(dueFigures('2019-20-q1', library)).toEqual([]);
  });

  test('do not look at updates of later quarters', () => {
    expect(dueIn('2018-19-q1', { '2018-19-q2': [{ period: '2018-19-q2' }] })).toEqual([]);
  });
});
