import { describe, expect, test } from 'vitest';
import { UPDATE, aProject, anIndicator, anUpdate, idsOf, wordsOf } from '../factory.ts';
import type { Details } from '../factory.ts';
import { EARLIER, PLAIN_TEXT, anEarlierUpdate, list, withFigures, withUpdate } from '../laid.ts';
import type { Entry } from '../laid.ts';

const indicator = (title: string, details: Record<string, string> = {}) =>
  anIndicator({ title, of: 'visits', people: 'false', ...details });

/** A count with two parts, and figures of all three for one day. */
const inspected = (whole: Entry, good: Entry, other: Entry, details: Record<string, string> = {}) =>
  withFigures(
    [
      { indicator: 'inspected', ...whole },
      { indicator: 'good', ...good },
      { indicator: 'satisfactory', ...other },
    ],
    {
      'data/indicators/inspected.yaml': indicator('Schools inspected', { parts: '[good, satisfactory]' }),
      'data/indicators/good.yaml': indicator('Schools judged good', details),
      'data/indicators/satisfactory.yaml': indicator('Schools judged satisfactory', details),
    },
  );

describe('a total', () => {
  test('is fine when its parts add up to it', () => {
    expect(idsOf(inspected({ value: 5 }, { value: 3 }, { value: 2 }))).toEqual([]);
  });

  test('is refused when they do not', () => {
    expect(wordsOf(inspected({ value: 5 }, { value: 3 }, { value: 1 }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-parts The parts of “Schools inspected” for 30 September 2017 add up to 4, but the total is 5: Schools judged good 3, Schools judged satisfactory 1.
        20 |     period: '2017-09-30'
        21 |     value: 5
           |            ^
        Correct the total or one of its parts. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['a part is missing', inspected({ value: 5 }, { value: 3 }, { value: 'null', markers: '[c]' })],
    [
      'a part is for another time',
      inspected({ value: 5 }, { value: 3 }, { value: 1, period: `'2017-06-30'` }),
    ],
    ['a part is for another area', inspected({ value: 5 }, { value: 3 }, { value: 1, area: 'england' })],
    ['a part is not exact', inspected({ value: 5 }, { value: 3 }, { value: 1, printed: 'around 1' })],
    [
      'the record misprints it',
      inspected(
        { value: 5, 'as-printed': 'true', note: 'The two parts come to 4.' },
        { value: 3 },
        { value: 1 },
      ),
    ],
  ])('is not judged when %s', (_, tree) => {
    expect(idsOf(tree)).toEqual([]);
  });

  test('is refused when the parts that are published already exceed it', () => {
    const hidden = { value: 'null', markers: '[x]' };
    expect(wordsOf(inspected({ value: 5 }, { value: 8 }, hidden))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-parts The parts of “Schools inspected” for 30 September 2017 already add up to 8, but the total is 5: Schools judged good 8.
        20 |     period: '2017-09-30'
        21 |     value: 5
           |            ^
        Correct the total or one of its parts. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
    expect(idsOf(inspected({ value: 5 }, { value: 5 }, hidden))).toEqual([]);
  });

  test('in per cent may be off by what rounding explains', () => {
    const shares = (good: number, other: number) =>
      inspected({ value: 500 }, { value: good }, { value: other }, { unit: 'percent' });
    expect(idsOf(shares(64, 36))).toEqual([]);
    expect(idsOf(shares(64, 37))).toEqual([]);
    expect(wordsOf(shares(64, 38))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:12 arithmetic-parts The shares that make up “Schools inspected” come to 102% and not to 100%: Schools judged good 64%, Schools judged satisfactory 38%.
        24 |     period: '2017-09-30'
        25 |     value: 64
           |            ^^
        Correct the total or one of its parts. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });
});

describe('a share of a count that is published', () => {
  const share = (figure: Entry) =>
    withFigures(
      [
        { indicator: 'inspected', value: 17 },
        { indicator: 'good', ...figure },
      ],
      {
        'data/indicators/inspected.yaml': indicator('Childminders inspected'),
        'data/indicators/good.yaml': indicator('Childminders judged good', {
          unit: 'percent',
          'share-of': 'inspected',
        }),
      },
    );

  test('is fine of that count', () => {
    expect(idsOf(share({ value: 82, numerator: 14, denominator: 17 }))).toEqual([]);
    expect(idsOf(share({ value: 82 }))).toEqual([]);
  });

  test('is refused of another', () => {
    expect(wordsOf(share({ value: 88, numerator: 14, denominator: 16 }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:18 arithmetic-denominator The figure is said to be out of 16 in all (denominator), but “Childminders inspected” for 30 September 2017 is 17 (content/updates/2018-19-q2.mdx, line 21).
        27 |     numerator: 14
        28 |     denominator: 16
           |                  ^^
        Correct denominator: (how many there are in all), or the figure it must equal. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test('is refused when no whole part of that count gives it', () => {
    expect(wordsOf(share({ value: 84 }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:12 arithmetic-impossible-share No whole number out of 17 is 84%: 14 would be 82% and 15 would be 88%. It is a share of “Childminders inspected” for 30 September 2017.
        24 |     period: '2017-09-30'
        25 |     value: 84
           |            ^^
        Correct the percentage or the number it is a share of. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });
});

describe('a stated change', () => {
  const changed = (
    change: Entry,
    later: Entry = {},
    earlier: Entry = {},
    details: Record<string, string> = {},
  ) =>
    withFigures(
      [
        {
          indicator: 'other',
          period: `'2018-09-30'`,
          value: change['value'] ?? 0,
          measure: 'change',
          ...change,
        },
        { indicator: 'other', period: `'2018-09-30'`, value: 504, ...later },
      ],
      {
        [EARLIER]: anEarlierUpdate([{ indicator: 'other', value: 480, ...earlier }]),
        'data/indicators/other.yaml': indicator('Another thing', details),
      },
    );

  test('is fine when the two figures give it', () => {
    expect(idsOf(changed({ value: 5 }))).toEqual([]);
  });

  test('is refused when they do not', () => {
    expect(wordsOf(changed({ value: 15 }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-change The change in “Another thing” is given as +15%, but it went from 480 for 30 September 2017 to 504 for 30 September 2018: that is +5%.
        20 |     period: '2018-09-30'
        21 |     value: 15
           |            ^^
        Correct the change or one of the two figures. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test('is refused the wrong way', () => {
    expect(idsOf(changed({ value: -5 }))).toEqual(['arithmetic-change']);
  });

  test('is refused from nothing', () => {
    expect(wordsOf(changed({ value: 5 }, {}, { value: 0 }))).toContain(
      'from which there is no change in per cent.',
    );
  });

  test('between rounded rates may be what they were before rounding', () => {
    const rates = (value: number) =>
      changed({ value }, { value: 113 }, { value: 100 }, { unit: 'per-10000' });
    expect(idsOf(rates(13))).toEqual([]);
    expect(idsOf(rates(14))).toEqual([]);
    expect(wordsOf(rates(15))).toContain('that is between +12% and +14%.');
  });

  test.each([
    ['the figures are of another kind of time', changed({ value: 15, period: '2018-19-q2' })],
    ['the earlier one is of another area', changed({ value: 15 }, {}, { area: 'england' })],
    [
      'a break lies between',
      changed({ value: 15 }, {}, {}, { breaks: list([{ at: `'2018-04-01'`, reason: 'Counted anew.' }]) }),
    ],
    ['the record misprints it', changed({ value: 15, 'as-printed': 'true', note: 'Wrong.' })],
  ])('is not judged when %s', (_, tree) => {
    expect(idsOf(tree)).toEqual([]);
  });
});

describe('an update on the whole year', () => {
  test('is refused for a quarter before the last', () => {
    expect(wordsOf(aProject({ [UPDATE]: anUpdate({ 'year-end': 'true' }, PLAIN_TEXT) })))
      .toMatchInlineSnapshot(`
        "content/updates/2018-19-q2.mdx:19:11 arithmetic-year-end The update is on 2018-19-q2, but is said to report on the whole year, which ends with Quarter 4.
          18 |     paragraph: '2'
          19 | year-end: true
             |           ^^^^
          Take the line year-end: out, or correct the quarter.

        1 problem to mend.
        "
      `);
  });

  test('is fine for the last', () => {
    expect(idsOf(aProject({ [EARLIER]: anEarlierUpdate([], { 'year-end': 'true' }) }))).toEqual([]);
  });

  test('says so where its source is called so', () => {
    const titled = (title: string, details: Details = {}) =>
      aProject({
        [EARLIER]: anEarlierUpdate([], { source: `\n  kind: report\n  title: ${title}`, ...details }),
      });
    const title = 'Quarter 4 and year-end report';
    expect(wordsOf(titled(title, { 'year-end': 'false' }))).toMatchInlineSnapshot(`
      "content/updates/2017-18-q4.mdx:11:11 arithmetic-year-end The source is called “Quarter 4 and year-end report”, but the update is not said to report on the whole year.
        10 | figures: []
        11 | year-end: false
           |           ^^^^^
        Write year-end: true at the top of the file, or correct the title of the source.

      1 problem to mend.
      "
    `);
    expect(idsOf(titled(title))).toEqual(['arithmetic-year-end']);
    expect(idsOf(titled(title, { 'year-end': 'true' }))).toEqual([]);
    expect(idsOf(titled('Report on the end of a long year'))).toEqual([]);
    expect(idsOf(withUpdate({ source: `\n  kind: report\n  title: What became of the ${title}` }))).toEqual(
      [],
    );
  });
});

describe('a target', () => {
  const target = (text: string, details: Record<string, string> = {}) =>
    aProject({
      'data/indicators/schools-good-or-outstanding.yaml': indicator('Schools judged good or outstanding', {
        unit: 'percent',
        targets: list([{ text: `'${text}'`, from: `'2018-19'`, to: `'2018-19'`, ...details }]),
      }),
    });

  test('is refused when no percentage reaches it', () => {
    expect(wordsOf(target('increase to 650%'))).toMatchInlineSnapshot(`
      "data/indicators/schools-good-or-outstanding.yaml:10:11 arithmetic-impossible-target The target “increase to 650%” asks for 650%, but a percentage lies between 0 and 100.
         9 | targets:
        10 |   - text: 'increase to 650%'
           |           ^^^^^^^^^^^^^^^^^^
        Compare the target and its years with the record.

      1 problem to mend.
      "
    `);
  });

  test('is refused when its years run backwards', () => {
    expect(wordsOf(target('increase to 65%', { to: `'2016-17'` }))).toContain(
      'The target “increase to 65%” is from 2018-19 to 2016-17, which ends before it begins.',
    );
  });

  test('is fine at the ends', () => {
    expect(idsOf(target('100%'))).toEqual([]);
    expect(idsOf(target('0% by 2020'))).toEqual([]);
  });
});

describe('a share that counts what is published as a number', () => {
  const indicators = (relation = 'related') => ({
    'data/indicators/offering.yaml': indicator('Schools with places'),
    'data/indicators/share.yaml': indicator('Share of schools with places', {
      unit: 'percent',
      lineage: `\n  - indicator: offering\n    relation: ${relation}\n    note: The same schools as a number.`,
    }),
  });
  const both = (count: Entry, share: Entry): Entry[] => [
    { indicator: 'offering', ...count },
    { indicator: 'share', denominator: 60, ...share },
  ];
  const BEFORE = anEarlierUpdate(both({ value: 21 }, { value: 35, numerator: 21 }));
  const now = (figures: Entry[], others: Record<string, string> = {}) =>
    withFigures(
      figures.map((figure) => ({ ...figure, period: `'2018-06-30'` })),
      { ...indicators(), [EARLIER]: BEFORE, ...others },
    );

  test('is refused when it was the same number before, and is not now', () => {
    expect(wordsOf(now(both({ value: 24 }, { value: 35, numerator: 21 })))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:16 arithmetic-numerator The share is said to count 21, but “Schools with places” for 30 June 2018 is 24 (content/updates/2018-19-q2.mdx, line 21). For 30 September 2017 both were 21.
        27 |     denominator: 60
        28 |     numerator: 21
           |                ^^
        Correct numerator: (how many are counted), or the figure it must equal. If the record itself prints it so, keep it, and add below it the line as-printed: true and a line note: that says what is wrong.

      1 problem to mend.
      "
    `);
  });

  test('is fine when it is the same number', () => {
    expect(idsOf(now(both({ value: 24 }, { value: 40, numerator: 24 })))).toEqual([]);
  });

  test.each([
    [
      'it was another before',
      { [EARLIER]: anEarlierUpdate(both({ value: 22 }, { value: 35, numerator: 21 })) },
    ],
    ['they are only replaced by each other', indicators('predecessor')],
  ])('is not judged when %s', (_, others) => {
    expect(idsOf(now(both({ value: 24 }, { value: 35, numerator: 21 }), others))).not.toContain(
      'arithmetic-numerator',
    );
  });
});
