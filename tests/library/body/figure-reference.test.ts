import { describe, expect, test } from 'vitest';
import { figurePartText, pickFigure } from '../../../src/library/body/figure-reference.ts';
import type { FigureReference } from '../../../src/library/body/figure-reference.ts';
import type { FigureOverride } from '../../factories/figure.ts';
import { aLibrary, only } from '../../factories/library.ts';
import { aLibraryOf } from '../../factories/observations.ts';
import { anUpdate } from '../../factories/update.ts';

const Q2 = '2018-19-q2';

const FIGURES: FigureOverride[] = [
  { value: 1 },
  { measure: 'change', value: 2 },
  { period: '2017-18', value: 3 },
  { area: 'england', value: 4 },
];

/** The value of the figure that a reference in the update means. */
function picked(reference: FigureReference, figures = FIGURES): number | null {
  const library = aLibraryOf({ [Q2]: figures });
  return pickFigure(only(library.updates), reference, library).figure.value;
}

describe('the figure that a text means', () => {
  test.each([
    [{ of: 'second-plans', period: Q2, measure: 'level' }, 1],
    [{ of: 'second-plans', period: Q2 }, 1],
    [{ of: 'second-plans', measure: 'change' }, 2],
    [{ of: 'second-plans', period: '2017-18' }, 3],
    [{ of: 'second-plans', area: 'england' }, 4],
  ])('%o is one of several', (reference, value) => {
    expect(picked(reference)).toBe(value);
  });

  test('needs no more than its indicator when that has but one of the council’s own', () => {
    expect(picked({ of: 'second-plans' }, [{ value: 1 }, { area: 'england', value: 4 }])).toBe(1);
  });

  test('is looked for in this update alone', () => {
    const library = aLibraryOf({ '2018-19-q1': [{ value: 1 }], [Q2]: [{ value: 2 }] });
    expect(
      library.updates.map((update) => pickFigure(update, { of: 'second-plans' }, library).figure.value),
    ).toEqual([1, 2]);
  });

  test('is an error that says how to mend it when there is none', () => {
    const words =
      'content/updates/2018-19-q2.mdx: <Figure of="neet"> is used in the text, but no such figure is among the figures at the top of the file. Add it there, or correct the name.';
    expect(() => picked({ of: 'neet' })).toThrow(new Error(words));
    expect(() => picked({ of: 'second-plans', period: '2016-17' })).toThrow('no such figure');
    expect(() => picked({})).toThrow('<Figure of="">');
  });

  test('is none in an update without figures', () => {
    const library = aLibrary({ updates: [anUpdate()] });
    expect(() => pickFigure(only(library.updates), { of: 'second-plans' }, library)).toThrow(
      'no such figure',
    );
  });

  test('is an error that says how to tell them apart when there are several', () => {
    expect(() => picked({ of: 'second-plans' })).toThrow(
      new Error(
        'content/updates/2018-19-q2.mdx: <Figure of="second-plans"> is used in the text, but 2 figures fit. Add period="…" or measure="…" to say which.',
      ),
    );
  });
});

describe('a figure as it reads in a sentence', () => {
  const reads = (
    figure: FigureOverride,
    reference: FigureReference,
    unit: 'percent' | 'count' = 'percent',
  ) => {
    const library = aLibraryOf({ [Q2]: [figure] }, { unit });
    return figurePartText(
      pickFigure(only(library.updates), { of: 'second-plans', ...reference }, library),
      reference,
    );
  };

  test('is as it is printed', () => {
    expect(reads({ value: 60, decimals: 1 }, {})).toBe('60.0%');
    expect(reads({ value: null, markers: ['x'] }, {})).toBe('[x]');
  });

  test('is one of its counts where that is asked for', () => {
    const counts = { numerator: 1300, denominator: 2000 };
    expect(reads(counts, { part: 'numerator' })).toBe('1,300');
    expect(reads(counts, { part: 'denominator' })).toBe('2,000');
  });

  test('is an error where it has no such count', () => {
    expect(() => reads({}, { part: 'numerator' })).toThrow(
      new Error('The figure of “second-plans” has no numerator.'),
    );
  });

  test.each([
    [{ value: -21 }, '21%'],
    [{ value: 15 }, '15%'],
    [{ value: -5, decimals: 1 }, '5.0%'],
    [{ value: 0 }, '0%'],
    [{ value: 21, printed: 'about a fifth' }, 'about a fifth'],
  ])('a change of %o loses its sign after “down by”: %s', (figure, text) => {
    expect(reads({ measure: 'change', ...figure }, { unsigned: 'true' })).toBe(text);
  });

  test('a level asked for without its sign is the level as ever', () => {
    expect(reads({ value: 504 }, { unsigned: 'true' }, 'count')).toBe('504');
  });
});
