import { describe, expect, test } from 'vitest';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { anIndicator, idsOf, problemsOf, wordsOf } from '../factory.ts';
import { EARLIER, anEarlierUpdate, withFigures } from '../laid.ts';
import type { Entry } from '../laid.ts';

describe('a figure ten times the one before', () => {
  const after = (value: number, entry: Entry = {}) =>
    withFigures(
      [
        { value: 50, period: `'2016-09-30'` },
        { value, ...entry },
      ].map((one) => ({ indicator: 'other', ...one })),
      {
        'data/indicators/other.yaml': anIndicator({ title: 'Another thing', of: 'visits', people: 'false' }),
      },
    );

  test('is refused', () => {
    expect(wordsOf(after(500))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:12 arithmetic-jump “Another thing” is 500 for 30 September 2017, but 50 for 30 September 2016 (content/updates/2018-19-q2.mdx, line 21): about ten times as much, or more.
        24 |     period: '2017-09-30'
        25 |     value: 500
           |            ^^^
        Look for a point in the wrong place, or a digit too many or too few. If the figure is right, say so in its note:, with the other figure and the reason, such as note: 'It was 50 before the council began to count everybody.'

      1 problem to mend.
      "
    `);
  });

  test.each([5, 6, 400, 485, 5120])('is refused as about a tenth or ten times or more: %d', (value) => {
    expect(idsOf(after(value))).toEqual(['arithmetic-jump']);
  });

  test('is refused with a hedge, too', () => {
    expect(idsOf(after(500, { printed: 'around 500' }))).toEqual(['arithmetic-jump']);
  });

  test('is fine where it covers another kind of time, or is nothing', () => {
    expect(idsOf(after(399))).toEqual([]);
    expect(idsOf(after(500, { period: '2017-18-q2' }))).toEqual([]);
    expect(idsOf(after(0))).toEqual([]);
  });

  test('is fine when its note names the other figure and says why', () => {
    const note = 'There were 50 before the council began to count those who only called.';
    expect(idsOf(after(500, { note }))).toEqual([]);
    expect(idsOf(after(500, { note: 'Up from 50.' }))).toEqual(['arithmetic-jump']);
    expect(idsOf(after(500, { note: 'The council began to count those who only called.' }))).toEqual([
      'arithmetic-jump',
    ]);
  });

  test('is told once and where it is, whichever of several is wrong', () => {
    const series = (...values: number[]) =>
      idsAndLines(
        withFigures(
          values.map((value, year) => ({ indicator: 'other', value, period: `'${2012 + year}-09-30'` })),
          {
            'data/indicators/other.yaml': anIndicator({
              title: 'Another thing',
              of: 'visits',
              people: 'false',
            }),
          },
        ),
      );
    expect(series(50, 510, 52, 53)).toEqual(['25 arithmetic-jump']);
    expect(series(500, 51, 52, 53)).toEqual(['21 arithmetic-jump']);
    expect(series(50, 51, 52, 530)).toEqual(['33 arithmetic-jump']);
  });

  test('is not made of small counts and shares', () => {
    const share = {
      'data/indicators/other.yaml': anIndicator({
        title: 'Another',
        unit: 'percent',
        of: 'visits',
        people: 'false',
        decimals: '2',
      }),
    };
    const shares = (a: number, b: number, period = `'2017-09-30'`) =>
      idsOf(
        withFigures(
          [
            { indicator: 'other', value: a, period: `'2016-09-30'` },
            { indicator: 'other', value: b, period },
          ],
          share,
        ),
      );
    expect(shares(0.7, 7)).toEqual([]);
    expect(shares(1, 9)).toEqual([]);
    expect(shares(1, 11)).toEqual(['arithmetic-jump']);
    expect(shares(5.56, 0.56)).toEqual([]);
    expect(shares(5.6, 0.56)).toEqual(['arithmetic-jump']);
    expect(shares(40, 5.56)).toEqual([]);
    expect(shares(40, 5.56, '2017-18-q2')).toEqual(['arithmetic-jump']);
  });
});

test('a note that names an earlier figure of the same indicator contradicts nothing', () => {
  const care = { indicator: 'children-in-care', period: `'2018-03-31'` };
  const before = {
    [EARLIER]: anEarlierUpdate([{ ...care, value: 60 }], { strategies: '\n  - childrens-plan' }),
  };
  const note =
    'Of children in care there were 60 before the council began to count those placed with relatives.';
  const now = { ...care, period: `'2018-06-30'`, value: 600, note };
  expect(idsOf(withFigures([now], before))).toEqual([]);
});

function idsAndLines(tree: ProjectTree): string[] {
  return problemsOf(tree).map(({ id, line }) => `${line} ${id}`);
}

test('a figure beside one that only lacks its sign in print is compared all the same', () => {
  const note = 'The record prints this without a per cent sign.';
  const before = { value: 97, period: `'2016-09-30'`, 'as-printed': 'true', note };
  expect(idsOf(withFigures([before, { value: 10 }]))).toEqual(['arithmetic-jump']);
});
