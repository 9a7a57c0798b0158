import { describe, expect, test } from 'vitest';
import { idsOf, wordsOf } from '../factory.ts';
import { EARLIER, anEarlierUpdate, withFigures } from '../laid.ts';
import type { Entry } from '../laid.ts';
import { anIndicator } from '../factory.ts';

const NOTE = 'The record prints this wrongly.';

/** An indicator beside those of the sound project, and a figure of it. */
const of = (details: Record<string, string>, figure: Entry) =>
  withFigures([{ indicator: 'other', ...figure }], {
    'data/indicators/other.yaml': anIndicator({
      title: 'Another thing',
      of: 'visits',
      people: 'false',
      ...details,
    }),
  });

describe('a share', () => {
  test('is refused when its numbers give another, and told what they give', () => {
    expect(wordsOf(withFigures([{ value: 83, numerator: 14, denominator: 17 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-share 14 of 17 is 82%, but the figure says 83%.
        20 |     period: '2017-09-30'
        21 |     value: 83
           |            ^^
        Correct value:, numerator: (how many are counted) or denominator: (how many there are in all). If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test.each([
    { value: 82, numerator: 14, denominator: 17 },
    { value: 13, numerator: 1, denominator: 8 },
    { value: 12, numerator: 1, denominator: 8 },
    { value: 0, numerator: 0, denominator: 9 },
    { value: 90, numerator: 822 },
    { value: 83, numerator: 14, denominator: 17, 'as-printed': 'true', note: NOTE },
    { value: 80, numerator: 14, denominator: 17, printed: 'around 80%' },
  ])('is fine as %j', (figure) => {
    expect(idsOf(withFigures([figure]))).toEqual([]);
  });

  test('is held to the decimals it is printed with, a final nought too', () => {
    const rate = { unit: 'percent', decimals: '1' };
    expect(idsOf(of(rate, { value: 82.4, numerator: 14, denominator: 17 }))).toEqual([]);
    expect(idsOf(of(rate, { value: 82, decimals: 1, numerator: 14, denominator: 17 }))).toEqual([
      'arithmetic-share',
    ]);
  });

  test('for every 10,000 is held to the same', () => {
    const figure = { value: 113, numerator: 504, denominator: 44500 };
    expect(idsOf(of({ unit: 'per-10000' }, figure))).toEqual([]);
    expect(wordsOf(of({ unit: 'per-10000' }, { ...figure, value: 131 }))).toContain(
      '504 of 44500 is 113 per 10,000, but the figure says 131 per 10,000.',
    );
  });

  test('of a count is the count itself', () => {
    expect(idsOf(of({}, { value: 30, numerator: 30, denominator: 50 }))).toEqual([]);
    expect(wordsOf(of({}, { value: 30, numerator: 20, denominator: 50 }))).toContain(
      'arithmetic-share The figure says 30, but numerator: (how many are counted) says 20: of a count the two are the same.',
    );
  });

  test('is refused when no whole number gives it', () => {
    expect(wordsOf(withFigures([{ value: 35, denominator: 10 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-impossible-share No whole number out of 10 is 35%: 3 would be 30% and 4 would be 40%.
        20 |     period: '2017-09-30'
        21 |     value: 35
           |            ^^
        Correct the percentage or the number it is a share of. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test('is fine when some whole number gives it', () => {
    expect(idsOf(withFigures([{ value: 58, denominator: 178 }]))).toEqual([]);
  });

  test('is refused when it is right and marked as printed wrongly', () => {
    const figure = { value: 82, numerator: 14, denominator: 17, 'as-printed': 'true', note: NOTE };
    expect(wordsOf(withFigures([figure]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:17 arithmetic-as-printed The figure is marked as printed wrongly in the record, but 14 of 17 is 82%.
        24 |     denominator: 17
        25 |     as-printed: true
           |                 ^^^^
        Take the line as-printed: out, and what the note says about it. If something other than the number is wrong, such as a sign, say so in the note.

      1 problem to mend.
      "
    `);
  });

  test('is fine marked as printed wrongly when its note names what contradicts it', () => {
    const note = 'The record prints 82%, but the table has 28%.';
    expect(idsOf(withFigures([{ value: 82, 'as-printed': 'true', note }]))).toEqual([]);
  });
});

describe('a figure that cannot be', () => {
  test('is told why', () => {
    expect(wordsOf(withFigures([{ value: 920 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-impossible-value 920% cannot be right for “Schools judged good or outstanding” for 30 September 2017: a percentage lies between 0 and 100.
        20 |     period: '2017-09-30'
        21 |     value: 920
           |            ^^^
        Compare the figure with the record, and look for a missing point or a digit too many. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['a percentage below 0', { unit: 'percent' }, { value: -1 }],
    ['a percentage above 100', { unit: 'percent' }, { value: 101 }],
    ['a count below 0', {}, { value: -4 }],
    ['a count with decimals', {}, { value: 4.5 }],
    ['a rate below 0', { unit: 'per-10000' }, { value: -1 }],
    ['a score below 0', { unit: 'score' }, { value: -1 }],
    ['a fall by more than all', {}, { value: -101, measure: 'change' }],
  ] as const)('%s', (_, indicator, figure) => {
    expect(idsOf(of(indicator, figure))).toEqual(['arithmetic-impossible-value']);
  });

  test.each([
    ['a percentage of 100', { unit: 'percent' }, { value: 100 }],
    ['a difference below 0', { unit: 'percentage-points' }, { value: -4 }],
    ['half a post', { unit: 'fte', decimals: '1' }, { value: 4.5 }],
    ['a change below 0', {}, { value: -21, measure: 'change' }],
    ['a misprint of the record', {}, { value: -4, 'as-printed': 'true', note: 'The record prints -4.' }],
  ] as const)('%s can be', (_, indicator, figure) => {
    expect(idsOf(of(indicator, figure))).toEqual([]);
  });
});

describe('the decimals of a figure', () => {
  test('are a warning when there are more than the indicator usually has', () => {
    expect(wordsOf(withFigures([{ value: 92.25 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-decimals warning: The figure is 92.25, but “Schools judged good or outstanding” is usually printed with no digits behind the point.
        20 |     period: '2017-09-30'
        21 |     value: 92.25
           |            ^^^^^
        Compare the figure with the record. If the record prints it so, write below it the line decimals: 2, which is how many digits it has behind the point.

      1 warning.
      "
    `);
  });

  test('are a warning when there are more than are shown', () => {
    expect(wordsOf(of({ unit: 'percent', decimals: '1' }, { value: 65.9, decimals: 0 }))).toContain(
      'The figure is 65.9 but is shown with no digits behind the point, as 66%.',
    );
  });

  test('are fine when the figure says how many it has', () => {
    expect(idsOf(of({ unit: 'percent' }, { value: 65.9, decimals: 1 }))).toEqual([]);
  });

  test('are fine when there are fewer', () => {
    expect(idsOf(of({ unit: 'percent', decimals: '1' }, { value: 60 }))).toEqual([]);
  });
});

describe('the printed form of a figure', () => {
  test('is refused when it names another number', () => {
    expect(wordsOf(of({}, { value: 822, printed: 'around 828' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:14 arithmetic-printed The figure is 822, but its printed form is “around 828”.
        22 |     paragraph: '1'
        23 |     printed: around 828
           |              ^^^^^^^^^^
        Correct value: or printed:, so that both say the same number.

      1 problem to mend.
      "
    `);
  });

  test.each([
    { value: 1600, printed: 'around 1,600' },
    { value: 45, printed: 'between 40 and 50' },
    { value: 1200000, printed: '1.2 million' },
    { value: 24, printed: '£24 million' },
    { value: 100, printed: 'all' },
  ])('is fine as %j', (figure) => {
    expect(idsOf(of({}, figure))).toEqual([]);
  });
});

describe('the time of a figure', () => {
  test('is refused when it begins long after the update', () => {
    expect(wordsOf(withFigures([{ period: `'2081-09-30'` }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:20:13 arithmetic-future-figure The figure is for 30 September 2081, but the update is on 2018-19-q2.
        19 |   - indicator: schools-good-or-outstanding
        20 |     period: '2081-09-30'
           |             ^^^^^^^^^^^^
        Correct the period. If it is a forecast, add below it the line markers: [f] (forecast).

      1 problem to mend.
      "
    `);
  });

  test.each([
    { period: `'2018-11-20'` },
    { period: `'2021-03-31'`, markers: '[f]' },
    { period: `'2021-03-31'`, value: 'null', markers: '[z]' },
    { period: '2018-19' },
  ])('is fine as %j', (figure) => {
    expect(idsOf(withFigures([figure]))).toEqual([]);
  });
});

test('a figure is held against the last published of several', () => {
  const before = { [EARLIER]: anEarlierUpdate([{ value: 9 }]) };
  expect(
    idsOf(
      withFigures(
        [
          { value: 90, markers: '[r]' },
          { period: `'2018-06-30'`, value: 91 },
        ],
        before,
      ),
    ),
  ).toEqual([]);
});
