import { describe, expect, test } from 'vitest';
import {
  figuresToSeal,
  sealedKey,
  sealedValue,
  valueText,
} from '../../../src/library/ledger/sealed-figures.ts';
import { correctionsByFigure } from '../../../src/library/corrections.ts';
import { aCorrection } from '../../factories/correction.ts';
import { aFigure } from '../../factories/figure.ts';
import type { FigureOverride } from '../../factories/figure.ts';
import { only } from '../../factories/library.ts';
import { aLibraryOf } from '../../factories/observations.ts';

const sealed = (figure: FigureOverride) =>
  only(figuresToSeal(aLibraryOf({ '2018-19-q2': [figure] }), '2018-11-19'));

describe('a figure in the ledger', () => {
  test('has its whole name, its value, how it is printed, and the day', () => {
    expect(sealed({})).toEqual({
      update: '2018-19-q2',
      indicator: 'second-plans',
      period: '2018-19-q2',
      basis: 'quarter',
      // The council's own.
      area: '',
      measure: 'level',
      value: '5.5',
      printed: '5.5%',
      since: '2018-11-19',
    });
  });

  test.each<[FigureOverride, string, string]>([
    [{ value: 60, decimals: 1 }, '60.0', '60.0%'],
    [{ value: 0 }, '0', '0%'],
    [{ value: null, markers: ['x'], note: 'Not yet.' }, '', '[x]'],
    [{ value: 5, printed: 'about 5%' }, '5', 'about 5%'],
    [{ value: -4, measure: 'change' }, '-4', '−4%'],
  ])('of %j has the value %j and is printed %j', (figure, value, printed) => {
    expect(sealed(figure)).toMatchObject({ value, printed });
  });

  test('is known by the same key as its corrections', () => {
    const library = { ...aLibraryOf({ '2018-19-q2': [{}] }), corrections: [aCorrection()] };
    const line = only(figuresToSeal(library, '2018-11-19'));
    expect(correctionsByFigure(library).get(sealedKey(line, 'thornaby'))).toEqual(library.corrections);
  });

  test('gives its value back as a number, and a marker as none', () => {
    for (const value of [0, 5.5, -4, 1990]) {
      expect(sealedValue({ value: valueText({ figure: aFigure({ value }) }) })).toBe(value);
    }
    expect(sealedValue({ value: '' })).toBeNull();
  });
});
