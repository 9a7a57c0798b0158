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

  test.each(['The record prints two signs.', '14 of 17 is 82.4%.', 'It should be lower.', 'A misprint.'])(
    'may have the note: %s',
    (note) => {
      expect(idsOf(withFigures([{ ...MISPRINT, note }]))).toEqual([]);
    },
  );

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
