import { describe, expect, test } from 'vitest';
import { anIndicator, idsOf, wordsOf } from '../factory.ts';
import { withFigures } from '../laid.ts';
import type { Entry } from '../laid.ts';

/** A share of schools a year before, and now. */
const shares = (was: number, is: number, entry: Entry = {}) =>
  withFigures([
    { value: was, period: `'2016-09-30'` },
    { value: is, period: `'2017-09-30'`, ...entry },
  ]);

const counts = (was: number, is: number) =>
  withFigures(
    [
      { value: was, period: `'2016-09-30'` },
      { value: is, period: `'2017-09-30'` },
    ].map((one) => ({ indicator: 'other', ...one })),
    { 'data/indicators/other.yaml': anIndicator({ title: 'Another thing', of: 'visits', people: 'false' }) },
  );

describe('a figure with two digits swapped', () => {
  test('is refused', () => {
    expect(wordsOf(shares(94, 49))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:12 arithmetic-digits-swapped “Schools judged good or outstanding” is 49% for 30 September 2017, but 94% for 30 September 2016 (content/updates/2018-19-q2.mdx, line 21): with its first two digits the other way round it would be 94.
        24 |     period: '2017-09-30'
        25 |     value: 49
           |            ^^
        Compare it with the record. If the figure is right, say so in its note:, with the other figure and the reason, such as note: 'It was 94% before the council began to count everybody.'

      1 problem to mend.
      "
    `);
  });

  test.each([
    [93, 29],
    [98, 49],
    [38, 83],
  ])('is refused from %d to %d per cent', (was, is) => {
    expect(idsOf(shares(was, is))).toEqual(['arithmetic-digits-swapped']);
  });

  test('is refused as a count', () => {
    expect(idsOf(counts(512, 152))).toEqual(['arithmetic-digits-swapped']);
    expect(idsOf(counts(1480, 4180))).toEqual(['arithmetic-digits-swapped']);
  });

  test.each([
    [94, 71],
    [89, 98],
    [12, 21],
    [55, 35],
    [94, 94],
  ])('is no move such as that from %d to %d per cent', (was, is) => {
    expect(idsOf(shares(was, is))).toEqual([]);
  });

  test('is no small or slight move of a count', () => {
    expect(idsOf(counts(31, 13))).toEqual([]);
    expect(idsOf(counts(989, 898))).toEqual([]);
  });

  test('is fine where the note gives the other figure and a reason', () => {
    const note = 'It was 94% before the council began to count every school.';
    expect(idsOf(shares(94, 49, { note }))).toEqual([]);
  });
});
