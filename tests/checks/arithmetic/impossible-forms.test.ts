import { describe, expect, test } from 'vitest';
import { INDICATOR, anIndicator, aProject, idsOf, wordsOf } from '../factory.ts';
import { withFigures } from '../laid.ts';

const COUNT = { indicator: 'children-in-care', value: 500 };
const MISPRINT = { 'as-printed': 'true' };

describe('a count', () => {
  test('is not shown with decimals', () => {
    expect(wordsOf(withFigures([{ ...COUNT, decimals: 2 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:15 arithmetic-count-decimals “Children in care” counts children, but the line decimals: 2 would show digits behind the point.
        22 |     paragraph: '1'
        23 |     decimals: 2
           |               ^
        Take the line decimals: out. If it is an average or a share, correct the unit of its indicator.

      1 problem to mend.
      "
    `);
  });

  test('has an indicator without decimals', () => {
    expect(idsOf(aProject({ [INDICATOR]: anIndicator({ decimals: '1' }) }))).toEqual([
      'arithmetic-count-decimals',
    ]);
  });

  test('may say that it has none, and a percentage may have some', () => {
    expect(idsOf(withFigures([{ ...COUNT, decimals: 0 }]))).toEqual([]);
    expect(idsOf(withFigures([{ value: 60, decimals: 1 }]))).toEqual([]);
  });
});

test('a rate of people per 10,000 is not above 10,000', () => {
  const rate = { 'data/indicators/rate.yaml': anIndicator({ title: 'Rate', unit: 'per-10000' }) };
  expect(idsOf(withFigures([{ indicator: 'rate', value: 10_001 }], rate))).toEqual([
    'arithmetic-impossible-value',
  ]);
  expect(idsOf(withFigures([{ indicator: 'rate', value: 1130 }], rate))).toEqual([]);
});

test('two percentages are not more than 100 points apart', () => {
  const gap = {
    'data/indicators/gap.yaml': anIndicator({
      title: 'Gap',
      unit: 'percentage-points',
      of: 'visits',
      people: 'false',
    }),
  };
  expect(idsOf(withFigures([{ indicator: 'gap', value: 140 }], gap))).toEqual([
    'arithmetic-impossible-value',
  ]);
  expect(idsOf(withFigures([{ indicator: 'gap', value: -40 }], gap))).toEqual([]);
});

describe('a figure that is marked as printed wrongly', () => {
  test('has a note that says how', () => {
    expect(wordsOf(withFigures([{ ...MISPRINT, note: 'A note.' }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:24:11 arithmetic-misprint-untold The figure is marked as printed wrongly in the record, but its note does not say what the record prints, or what is wrong with it.
        23 |     as-printed: true
        24 |     note: A note.
           |           ^^^^^^^
        Say in the note what the record prints and what is wrong with it. If nothing is, take the line as-printed: out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'The record prints two signs.',
    '14 of 17 is 82.4%.',
    'Paragraph 7 says otherwise.',
    'The record gives 28% in its table.',
    'The record prints no sign.',
  ])('may have the note: %s', (note) => {
    expect(idsOf(withFigures([{ ...MISPRINT, note }]))).toEqual([]);
  });

  test.each([
    'The record prints this wrongly.',
    'The record prints 90%.',
    'The record says 90% for 2018.',
    'It should be lower.',
    'A misprint.',
    'The record prints a per cent sign.',
  ])('is refused where nothing contradicts it, and the note says only: %s', (note) => {
    expect(idsOf(withFigures([{ ...MISPRINT, note }]))).toEqual(['arithmetic-misprint-untold']);
  });

  test('is told that nothing contradicts it', () => {
    expect(wordsOf(withFigures([{ ...MISPRINT, note: 'A misprint.' }]))).toContain(
      'but nothing here contradicts it, and its note does not say what does.',
    );
  });

  test('is refused where its own note works it out', () => {
    const note = 'The record prints this wrongly. There, 18 of 20 were good.';
    expect(wordsOf(withFigures([{ ...MISPRINT, note }]))).toContain(
      'The figure is marked as printed wrongly in the record, but 18 of 20 is 90%.',
    );
    expect(idsOf(withFigures([{ ...MISPRINT, note: `${note} Elsewhere it says 17 of 20.` }]))).toEqual([]);
  });

  test('is refused where the two levels give just that change', () => {
    const level = { indicator: 'children-in-care' };
    const tree = withFigures([
      { ...level, period: `'2016-09-30'`, value: 400 },
      { ...level, period: `'2017-09-30'`, value: 500 },
      { ...level, ...MISPRINT, measure: 'change', value: 25, note: 'The record prints this wrongly.' },
    ]);
    expect(wordsOf(tree)).toContain('but the two figures that it is the change between give just that.');
  });

  test('needs no more than a word where it cannot be', () => {
    const counts = { numerator: 14, denominator: 17 };
    expect(idsOf(withFigures([{ ...MISPRINT, ...counts, note: 'A misprint.' }]))).toEqual([]);
    expect(idsOf(withFigures([{ ...MISPRINT, value: 920, note: 'A misprint.' }]))).toEqual([]);
    expect(idsOf(withFigures([{ ...MISPRINT, value: 33, denominator: 10, note: 'A misprint.' }]))).toEqual(
      [],
    );
  });

  test('is refused where its note counts others than it does', () => {
    const figure = { ...MISPRINT, value: 83, numerator: 12, denominator: 17 };
    const tree = withFigures([{ ...figure, note: 'The record prints 83%, but 14 of 17 is 82.4%.' }]);
    expect(wordsOf(tree)).toContain('The figure counts 12 of 17, but its note says 14 of 17.');
  });

  test('may be right where its note tells of a sign', () => {
    const figure = { ...MISPRINT, value: 82, numerator: 14, denominator: 17 };
    expect(
      idsOf(withFigures([{ ...figure, note: 'The record prints this without a per cent sign.' }])),
    ).toEqual([]);
    expect(idsOf(withFigures([{ ...figure, note: 'The record prints it wrongly.' }]))).toEqual([
      'arithmetic-as-printed',
    ]);
  });
});
