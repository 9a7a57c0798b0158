import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppress } from '../../../src/domain/disclosure/suppress.ts';
import { idsOf, wordsOf } from '../factory.ts';
import { NEXT, exceptionFor, nextUpdate, withPeople } from './people.ts';

const hidden = { value: 'null', markers: '[c]' };
const all = { indicator: 'all' };
const boys = { indicator: 'boys-in-care' };
const girls = { indicator: 'girls-in-care' };
const others = { indicator: 'others-in-care' };

describe('a total with its parts', () => {
  test('is fine when all are published', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...girls, value: 30 },
      { ...others, value: 20 },
    ];
    expect(idsOf(withPeople(figures))).toEqual([]);
  });

  test('is refused when one part is hidden, and the next to hide is named', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...girls, value: 47 },
      { ...others, ...hidden },
    ];
    expect(wordsOf(withPeople(figures))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:33:12 disclosure-recoverable “Others in care” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) is hidden, but can be worked out: “All in care” (Q2 2018–19) is 90, “Boys in care” (Q2 2018–19) is 40, “Girls in care” (Q2 2018–19) is 47.
        32 |     period: '2018-19-q2'
        33 |     value: null
           |            ^^^^
        Hide also “Boys in care” (Q2 2018–19), the next smallest, at content/updates/2018-19-q2.mdx, line 25: write value: null (no number), and below it the line markers: [c] (hidden because it is small).

      1 problem to mend.
      "
    `);
  });

  test('is fine when two are hidden', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...girls, ...hidden },
      { ...others, ...hidden },
    ];
    expect(idsOf(withPeople(figures))).toEqual([]);
  });

  test('is refused when two are hidden and only one way is left to fill them', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 88 },
      { ...girls, ...hidden },
      { ...others, ...hidden },
    ];
    expect(idsOf(withPeople(figures))).toEqual(['disclosure-recoverable', 'disclosure-recoverable']);
  });

  test('is refused when it is hidden beside all of them', () => {
    const figures = [
      { ...all, ...hidden },
      { ...boys, value: 40 },
      { ...girls, value: 30 },
      { ...others, value: 20 },
    ];
    expect(idsOf(withPeople(figures))).toEqual(['disclosure-recoverable']);
  });

  test('is refused when it leaves few to a part that is not there, or to those that are hidden', () => {
    const one = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...girls, value: 47 },
    ];
    expect(wordsOf(withPeople(one))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:12 disclosure-difference “All in care” (Q2 2018–19) is 90, “Boys in care” (Q2 2018–19) is 40, “Girls in care” (Q2 2018–19) is 47: that leaves 3 between them. A number of people from 1 to 5 could tell who they are.
        28 |     period: '2018-19-q2'
        29 |     value: 47
           |            ^^
        Hide also “Boys in care” (Q2 2018–19), the next smallest, at content/updates/2018-19-q2.mdx, line 25: write value: null (no number), and below it the line markers: [c] (hidden because it is small).
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q2.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: girls-in-care
            period: '2018-19-q2'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
    const two = [
      { ...all, value: 90 },
      { ...boys, value: 87 },
      { ...girls, ...hidden },
      { ...others, ...hidden },
    ];
    expect(idsOf(withPeople(two))).toEqual(['disclosure-difference']);
  });

  test('is fine when it leaves many to a part that is not there', () => {
    expect(
      idsOf(
        withPeople([
          { ...all, value: 90 },
          { ...boys, value: 40 },
        ]),
      ),
    ).toEqual([]);
  });

  test('is looked at in each area and period by itself', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...girls, value: 47, area: 'england' },
      { ...others, ...hidden, period: `'2018-19-q1'` },
    ];
    expect(idsOf(withPeople(figures))).toEqual([]);
  });

  test('is put together from all updates', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...others, ...hidden },
    ];
    const laid = { [NEXT]: nextUpdate([{ ...girls, value: 47 }]) };
    expect(idsOf(withPeople(figures, {}, laid))).toEqual(['disclosure-recoverable']);
  });

  test('may be published by an exception', () => {
    const figures = [
      { ...all, value: 90 },
      { ...boys, value: 40 },
      { ...girls, value: 47 },
    ];
    expect(idsOf(withPeople(figures, exceptionFor({ indicator: 'girls-in-care' })))).toEqual([
      'disclosure-exception',
    ]);
  });
});

describe('totals and parts made at random', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 });
  const figuresOf = (counts: readonly number[], isHidden: (place: number) => boolean) =>
    [all, boys, girls, others].map((indicator, place) => ({
      ...indicator,
      ...(isHidden(place) ? hidden : { value: counts[place] ?? 0 }),
    }));
  const withTotal = ([a = 0, b = 0, c = 0]: readonly number[]) => [a + b + c, a, b, c];
  const names = ['0', '1', '2', '3'];
  const toHide = (counts: readonly number[]) =>
    suppress(
      {
        counts: new Map(names.map((name, place) => [name, counts[place] ?? 0])),
        sums: [{ total: '0', parts: ['1', '2', '3'] }],
      },
      5,
    );

  test('are fine when what should be hidden is, and refused when any of it is not', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (counts, choice) => {
        const whole = withTotal(counts);
        const chosen = toHide(whole);
        expect(idsOf(withPeople(figuresOf(whole, (place) => chosen.includes(String(place)))))).toEqual([]);
        if (chosen.length === 0) return;
        const shown = chosen[choice % chosen.length];
        const isHidden = (place: number) => chosen.includes(String(place)) && String(place) !== shown;
        const found = idsOf(withPeople(figuresOf(whole, isHidden)));
        expect(found.filter((id) => id.startsWith('disclosure-'))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('the denominator of a share may not be a count that is hidden', () => {
  const share = {
    indicator: 'moved-twice',
    period: `'2018-06-30'`,
    value: 10,
    numerator: 54,
    denominator: 540,
  };
  const count = { indicator: 'children-in-care', period: `'2018-06-30'`, ...hidden };
  expect(wordsOf(withPeople([share, count]))).toContain(
    'is hidden, but can be worked out: the number in all (denominator) for “Children moved twice” (Jun 2018) is 540.',
  );
});

describe('a year and its quarters', () => {
  const quarter = (number: number, value: number) => ({ period: `'2017-18-q${number}'`, value });
  const year = { period: `'2017-18'`, value: 100 };

  test('are refused when they leave one that is hidden', () => {
    const figures = [
      year,
      quarter(1, 30),
      quarter(2, 20),
      quarter(3, 40),
      { period: `'2017-18-q4'`, ...hidden },
    ];
    expect(idsOf(withPeople(figures))).toEqual(['disclosure-recoverable']);
  });

  test('are refused when they leave few to one that is not there', () => {
    expect(idsOf(withPeople([year, quarter(1, 30), quarter(2, 20), quarter(3, 47)]))).toEqual([
      'disclosure-difference',
    ]);
  });

  test('are refused when two years to date leave few to the quarter between', () => {
    const toDate = (number: number, value: number) => ({ ...quarter(number, value), basis: 'year-to-date' });
    expect(idsOf(withPeople([toDate(2, 60), toDate(3, 64)]))).toEqual(['disclosure-difference']);
    expect(idsOf(withPeople([toDate(2, 60), toDate(3, 90)]))).toEqual([]);
  });

  test('are fine where they do not add up: what is counted then is no flow', () => {
    const figures = [year, quarter(1, 60), quarter(2, 70), { period: `'2017-18-q3'`, ...hidden }];
    expect(idsOf(withPeople(figures))).toEqual([]);
  });
});

describe('one quarter and the next', () => {
  test('are refused when few lie between', () => {
    const laid = { [NEXT]: nextUpdate([{ period: `'2018-19-q3'`, value: 63 }]) };
    expect(wordsOf(withPeople([{}], {}, laid))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q3.mdx:13:12 disclosure-difference “Children who left care” for October to December 2018 (Quarter 3, 2018 to 2019) (paragraph 1) is 63, and “Children who left care” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) is 60 (content/updates/2018-19-q2.mdx, line 21): the difference is 3. A number of people from 1 to 5 could tell who they are.
        12 |     period: '2018-19-q3'
        13 |     value: 63
           |            ^^
        Hide one of the two: write value: null (no number), and below it the line markers: [c] (hidden because it is small).
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q3.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: left-care
            period: '2018-19-q3'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['are the same', { period: `'2018-19-q3'`, value: 60 }],
    ['are 6 apart', { period: `'2018-19-q3'`, value: 66 }],
    ['do not follow each other', { period: `'2018-19-q1'`, value: 0 }],
    ['are of two areas', { period: `'2018-19-q3'`, value: 63, area: 'england' }],
    ['are hedged', { period: `'2018-19-q3'`, value: 63, printed: 'around 63' }],
  ])('are fine when they %s', (_what, figure) => {
    expect(idsOf(withPeople([{}], {}, { [NEXT]: nextUpdate([figure]) }))).toEqual([]);
  });

  test('are looked at for counts on days up to a quarter apart', () => {
    const count = { indicator: 'children-in-care', value: 549 };
    const next = (period: string) => withPeople([], {}, { [NEXT]: nextUpdate([{ ...count, period }]) });
    expect(idsOf(next(`'2018-12-31'`))).toEqual(['disclosure-difference']);
    expect(idsOf(next(`'2018-10-31'`))).toEqual(['disclosure-difference']);
    expect(idsOf(next(`'2018-03-31'`))).toEqual([]);
  });
});

describe('a change on the year before', () => {
  const change = (value: number) => ({ measure: 'change', value });
  const yearBefore = { period: `'2017-18-q2'` };

  test('is refused when the year before was small', () => {
    expect(wordsOf(withPeople([{ value: 12 }, change(200)]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:12 disclosure-difference “Children who left care” (Q2 2018–19) is 12, and the change on the year before is +200%. So the figure for Q2 2017–18 was 4. A number of people from 1 to 5 could tell who they are.
        24 |     period: '2018-19-q2'
        25 |     value: 200
           |            ^^^
        Hide the change: write value: null (no number), and below it the line markers: [c] (hidden because it is small).
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q2.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: left-care
            period: '2018-19-q2'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
    expect(idsOf(withPeople([{ value: 60 }, change(100)]))).toEqual([]);
  });

  test('is refused when the year after is small, though nothing gives it', () => {
    expect(idsOf(withPeople([{ ...yearBefore, value: 40 }, change(-90)]))).toEqual(['disclosure-difference']);
  });

  test('is refused when it tells a figure that is hidden', () => {
    expect(idsOf(withPeople([{ ...yearBefore, ...hidden }, { value: 60 }, change(50)]))).toEqual([
      'disclosure-recoverable',
    ]);
    expect(idsOf(withPeople([{ ...yearBefore, value: 40 }, hidden, change(50)]))).toEqual([
      'disclosure-recoverable',
    ]);
  });

  test('is fine where it leaves a choice', () => {
    expect(idsOf(withPeople([{ ...yearBefore, value: 400 }, hidden, change(-50)]))).toEqual([]);
  });
});
