import { describe, expect, test } from 'vitest';
import {
  correctionsByFigure,
  correctionsOf,
  correctionsTo,
  figureKey,
  figureName,
} from '../../src/library/corrections.ts';
import { shelve } from '../../src/library/library.ts';
import type { Correction } from '../../src/library/library.ts';
import { observationsOf } from '../../src/library/observations.ts';
import { aCorrection } from '../factories/correction.ts';
import { aFigure } from '../factories/figure.ts';
import type { FigureOverride } from '../factories/figure.ts';
import { only } from '../factories/library.ts';
import { aLibraryOf } from '../factories/observations.ts';
import { aSite } from '../factories/site.ts';

const SITE = { site: aSite() };

const libraryWith = (figures: FigureOverride[], ...corrections: Correction[]) =>
  shelve({ ...aLibraryOf({ '2018-19-q2': figures }), corrections });

describe('the name of a figure', () => {
  test('has what goes without saying filled in', () => {
    expect(figureName('2018-19-q2', aFigure(), SITE)).toEqual({
      update: '2018-19-q2',
      indicator: 'second-plans',
      period: '2018-19-q2',
      basis: 'quarter',
      area: 'thornaby',
      measure: 'level',
    });
  });

  test('is the same with that said', () => {
    const said = aFigure({ area: 'thornaby', basis: 'quarter', measure: 'level' });
    expect(figureKey(figureName('2018-19-q2', said, SITE))).toBe(
      figureKey(figureName('2018-19-q2', aFigure(), SITE)),
    );
  });

  test.each<FigureOverride>([
    { indicator: 'others' },
    { period: '2018-19-q1' },
    { basis: 'year-to-date' },
    { area: 'england' },
    { measure: 'change' },
  ])('is another with %j', (other) => {
    expect(figureKey(figureName('2018-19-q2', aFigure(other), SITE))).not.toBe(
      figureKey(figureName('2018-19-q2', aFigure(), SITE)),
    );
  });
});

describe('the corrections of a figure', () => {
  test('are those of its name, the earliest first', () => {
    const second = aCorrection({ id: 'a', on: '2019-06-11', was: 5.5, now: 5.4 });
    const others = [
      aCorrection({ id: 'b', area: 'england' }),
      aCorrection({ id: 'c', update: '2018-19-q1' }),
      aCorrection({ id: 'd', measure: 'change' }),
    ];
    const library = libraryWith([{}], second, ...others, aCorrection());
    expect(only(observationsOf(library).all).corrections.map(({ id }) => id)).toEqual(['second-plans', 'a']);
  });

  test('of one day are in the order in which they are written', () => {
    const library = libraryWith([{}], aCorrection({ id: 'z' }), aCorrection({ id: 'a', was: 5.5, now: 5.4 }));
    expect(only(observationsOf(library).all).corrections.map(({ id }) => id)).toEqual(['z', 'a']);
  });

  test('give it the marker that says so, once', () => {
    const marked = (figure: FigureOverride, ...corrections: Correction[]) =>
      only(observationsOf(libraryWith([figure], ...corrections)).all).figure.markers;
    expect(marked({}, aCorrection())).toEqual(['r']);
    expect(marked({ markers: ['p'] }, aCorrection())).toEqual(['p', 'r']);
    expect(marked({ markers: ['r'] }, aCorrection())).toEqual(['r']);
    expect(marked({ markers: ['p'] })).toEqual(['p']);
  });

  test('leave the figure of the update itself as it is written', () => {
    const library = libraryWith([{}], aCorrection());
    expect(only(observationsOf(library).all).figure.markers).toEqual(['r']);
    expect(library.updates[0]?.figures[0]?.markers).toEqual([]);
  });

  test('are none where there is no log', () => {
    const library = libraryWith([{}]);
    expect(correctionsOf(only(observationsOf(library).all), library)).toEqual([]);
  });

  test('are worked out once for a library', () => {
    const library = libraryWith([{}], aCorrection());
    expect(correctionsByFigure(library)).toBe(correctionsByFigure(library));
  });

  test('follow an indicator that was renamed', () => {
    const redirects = [
      { from: '/indicators/former/', to: '/indicators/second-plans/', on: '2019-03-04', reason: 'Renamed.' },
    ];
    const library = shelve({
      ...aLibraryOf({ '2018-19-q2': [{}] }),
      redirects,
      corrections: [aCorrection({ indicator: 'former' })],
    });
    expect(only(observationsOf(library).all).corrections).toHaveLength(1);
  });
});

test('the changes to an update are told the latest first, and those of no other', () => {
  const library = libraryWith(
    [{}],
    aCorrection({ id: 'early' }),
    aCorrection({ id: 'other', update: '2018-19-q1' }),
    aCorrection({ id: 'late', on: '2019-06-11', was: 5.5, now: 5.4 }),
  );
  expect(correctionsTo('2018-19-q2', library).map(({ id }) => id)).toEqual(['late', 'early']);
});
