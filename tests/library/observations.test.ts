import { describe, expect, test } from 'vitest';
import { isHome, isHomeLevel, observationsOf } from '../../src/library/observations.ts';
import { aFigure } from '../factories/figure.ts';
import type { FigureOverride } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary, only } from '../factories/library.ts';
import { aLibraryOf, theObservations } from '../factories/observations.ts';
import { anUpdate } from '../factories/update.ts';

const TARGETS = [{ text: '<5%', tolerance: '2 points', from: '2018-19', to: '2018-19' }];

describe('an observation', () => {
  test('is a figure with its update, indicator, area and period', () => {
    const library = aLibraryOf({ '2018-19-q2': [{ area: 'england', period: '2017-18' }] });
    const observation = only(observationsOf(library).all);
    expect(observation).toMatchObject({
      update: { id: '2018-19-q2' },
      indicator: { id: 'second-plans' },
      area: { id: 'england', code: 'E92000001' },
      period: { basis: 'year', start: '2017-04-01', end: '2018-03-31' },
    });
    expect(observation.figure).toBe(library.updates[0]?.figures[0]);
  });

  test('without an area is of the council’s own', () => {
    expect(only(theObservations({ '2018-19-q2': [{}] })).area.id).toBe('thornaby');
  });

  test('takes the basis that its figure states', () => {
    const [observation] = theObservations({ '2018-19-q2': [{ basis: 'year-to-date' }] });
    expect(observation?.period).toMatchObject({ basis: 'year-to-date', start: '2018-04-01' });
  });
});

describe('the observations of a library', () => {
  test('come update by update as written, and by update and by indicator', () => {
    const figures = [
      aFigure({ indicator: 'b' }),
      aFigure({ indicator: 'a', value: 1 }),
      aFigure({ indicator: 'b', value: 2 }),
    ];
    const library = aLibrary({
      indicators: [anIndicator({ id: 'a' }), anIndicator({ id: 'b' })],
      updates: [
        anUpdate({ figures }),
        anUpdate({ period: '2018-19-q1', figures: [aFigure({ indicator: 'a', value: 7 })] }),
      ],
    });
    const { all, byUpdate, byIndicator } = observationsOf(library);
    expect(all.map(({ figure }) => figure.value)).toEqual([7, 5.5, 1, 2]);
    expect(byUpdate.get('2018-19-q1')).toEqual([all[0]]);
    expect(byIndicator.get('b')).toEqual([all[1], all[3]]);
    expect(byUpdate.get('2011-12-q4')).toBeUndefined();
  });

  test('are worked out once for a library', () => {
    const library = aLibraryOf({ '2018-19-q2': [{}] });
    expect(observationsOf(library)).toBe(observationsOf(library));
  });

  test('cannot be had when a figure names an indicator there is none of', () => {
    const library = aLibrary({ updates: [anUpdate({ figures: [aFigure({ indicator: 'neet' })] })] });
    expect(() => observationsOf(library)).toThrow(
      new Error(
        'content/updates/2018-19-q2.mdx has a figure of the indicator “neet”, which is not in data/indicators.',
      ),
    );
  });

  test('cannot be had when a figure names an area there is none of', () => {
    const library = aLibraryOf({ '2018-19-q2': [{ area: 'scotland' }] });
    expect(() => observationsOf(library)).toThrow(
      new Error(
        'content/updates/2018-19-q2.mdx has a figure of the area “scotland”, which is not in data/site.yaml.',
      ),
    );
  });
});

describe('the status of an observation', () => {
  const statusOf = (figure: FigureOverride) =>
    only(theObservations({ '2018-19-q2': [figure] }, { targets: TARGETS })).status?.status;

  test.each<[FigureOverride, string]>([
    [{ value: 4.9 }, 'met'],
    [{ value: 5.5 }, 'within tolerance'],
    [{ value: 7.1 }, 'missed'],
    [{ value: null, markers: ['x'] }, 'awaited'],
    [{ value: null, markers: ['z'] }, 'reported in another quarter'],
    [{ value: 4.9, period: '2017-18' }, 'not comparable'],
    [{ value: 4.9, period: '2019-20-q1' }, 'no target'],
  ])('of %o is “%s”', (figure, status) => {
    expect(statusOf(figure)).toBe(status);
  });

  test('speaks of the figure as it is printed', () => {
    const [observation] = theObservations(
      { '2018-19-q2': [{ value: 5.5, printed: 'around 5.5%' }] },
      { targets: TARGETS },
    );
    expect(observation?.status?.reasons[0]).toBe('The target is less than 5%; around 5.5% does not meet it.');
  });

  test('is none for another area and none for a change', () => {
    const observations = theObservations(
      { '2018-19-q2': [{ area: 'england' }, { measure: 'change', value: -3 }] },
      { targets: TARGETS },
    );
    expect(observations.map(({ status }) => status)).toEqual([undefined, undefined]);
  });
});

describe('the council’s own levels', () => {
  test('are its figures that are no change and have a number', () => {
    const library = aLibraryOf({
      '2018-19-q2': [
        {},
        { measure: 'change', value: 3 },
        { value: null, markers: ['x'] },
        { area: 'england' },
        { area: 'thornaby', value: 0 },
      ],
    });
    const { all } = observationsOf(library);
    expect(all.map((one) => isHomeLevel(one, library))).toEqual([true, false, false, false, true]);
    expect(all.map((one) => isHome(one, library))).toEqual([true, true, true, false, true]);
  });
});
