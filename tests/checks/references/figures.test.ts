import { describe, expect, test } from 'vitest';
import { idsOf, wordsOf } from '../factory.ts';
import { EARLIER, anEarlierUpdate, withFigures } from '../laid.ts';
import type { Entry } from '../laid.ts';

const NOTE = 'The report of that quarter is not published here.';
const ELSEWHERE: Entry = { value: 'null', markers: '[z]', 'reported-in': '2018-19-q1' };

describe('a figure that another quarter reports', () => {
  test('is refused where this site has no such quarter and no note says so', () => {
    expect(wordsOf(withFigures([ELSEWHERE]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:24:18 references-reported-in The figure of “schools-good-or-outstanding” is said to be reported in 2018-19-q1, but this site has no update for that quarter.
        23 |     markers: [z]
        24 |     reported-in: 2018-19-q1
           |                  ^^^^^^^^^^
        Add to the figure a line note: that says why it cannot be found here, or name another quarter after reported-in:.

      1 problem to mend.
      "
    `);
  });

  test('is refused where that quarter has no such figure', () => {
    const tree = withFigures([{ ...ELSEWHERE, 'reported-in': '2017-18-q4' }], {
      [EARLIER]: anEarlierUpdate([]),
    });
    expect(wordsOf(tree)).toContain(
      'is said to be reported in 2017-18-q4, but that update has no such figure.',
    );
  });

  test('is fine with a note, or where that quarter gives it', () => {
    expect(idsOf(withFigures([{ ...ELSEWHERE, note: NOTE }]))).toEqual([]);
    const there = { [EARLIER]: anEarlierUpdate([{ period: '2017-18-q4' }]) };
    expect(idsOf(withFigures([{ ...ELSEWHERE, 'reported-in': '2017-18-q4' }], there))).toEqual([]);
  });

  test('is refused where the quarter is the update’s own', () => {
    expect(wordsOf(withFigures([{ ...ELSEWHERE, 'reported-in': '2018-19-q2', note: NOTE }])))
      .toMatchInlineSnapshot(`
        "content/updates/2018-19-q2.mdx:24:18 references-reported-here This figure of “schools-good-or-outstanding” is said to be reported in 2018-19-q2, which is this update.
          23 |     markers: [z]
          24 |     reported-in: 2018-19-q2
             |                  ^^^^^^^^^^
          Name the other quarter that reports it, or take the line reported-in: out.

        1 problem to mend.
        "
      `);
  });
});

describe('a figure given twice in one update', () => {
  test('is refused, and only once', () => {
    expect(wordsOf(withFigures([{ period: `'2018-09-30'`, value: 93 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:16 references-figure-twice The update gives “Schools judged good or outstanding” for 30 September 2018 twice; the first is on line 15.
        18 |     paragraph: '2'
        19 |   - indicator: schools-good-or-outstanding
           |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take one of the two out. If they are different things, correct the period or the indicator of one, or write area: for one of another place.

      1 problem to mend.
      "
    `);
  });

  test('is refused where one names what the other implies', () => {
    const stated = { period: `'2018-09-30'`, basis: 'snapshot', area: 'stockton-on-tees' };
    expect(idsOf(withFigures([stated]))).toEqual(['references-figure-twice']);
  });

  test.each([{ period: `'2018-06-30'` }, { area: 'england' }, { indicator: 'children-in-care', value: 500 }])(
    'is fine where %j tells them apart',
    (apart) => {
      expect(idsOf(withFigures([{ period: `'2018-06-30'`, ...apart }]))).toEqual([]);
    },
  );
});

describe('a figure that an earlier update gave', () => {
  const before = { [EARLIER]: anEarlierUpdate([{ period: `'2017-09-30'`, value: 90 }]) };
  const again = (entry: Entry) =>
    withFigures([{ indicator: 'schools-good-or-outstanding', ...entry }], before);
  const differs = (tree: ReturnType<typeof again>) =>
    idsOf(tree).filter((id) => id === 'references-figure-differs');

  test('with another value is refused, naming both', () => {
    const tree = again({ value: 91 });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 references-figure-differs 2018-19-q2 says 91% for “Schools judged good or outstanding” for 30 September 2017, but 2017-18-q4 says 90% (content/updates/2017-18-q4.mdx, line 13).
        20 |     period: '2017-09-30'
        21 |     value: 91
           |            ^^
        Correct the wrong one. If the figure has been revised, add to the later one the line markers: [r] (revised), and a line note: that says so.

      1 problem to mend.
      "
    `);
  });

  test('of another quarter was most likely copied with its period', () => {
    const quarter = { period: '2017-18-q4', value: 90 };
    const tree = (...more: Entry[]) =>
      withFigures([{ ...quarter, value: 91 }, ...more], { [EARLIER]: anEarlierUpdate([quarter]) });
    const mend = "If the figure is for that quarter, write period: '2018-19-q2'.";
    expect(wordsOf(tree())).toContain(`This update is on 2018-19-q2. ${mend}`);
    expect(wordsOf(tree({ period: '2018-19-q2', value: 92 }))).not.toContain(mend);
  });

  test('is fine with the same value, with more decimals of it, and where it is marked as revised', () => {
    expect(differs(again({ value: 90 }))).toEqual([]);
    expect(differs(again({ value: 90.4 }))).toEqual([]);
    expect(differs(again({ value: 91, markers: '[r]' }))).toEqual([]);
    expect(differs(again({ value: 95, printed: 'around 95%' }))).toEqual([]);
    const note = 'The record prints 19%, and 91% in its table.';
    expect(differs(again({ value: 19, 'as-printed': 'true', note }))).toEqual([]);
  });

  test('is refused where the earlier one is right, and only its sign is printed wrongly', () => {
    const note = 'The record prints this without a per cent sign.';
    const odd = { [EARLIER]: anEarlierUpdate([{ value: 90, 'as-printed': 'true', note }]) };
    expect(differs(withFigures([{ value: 91 }], odd))).toEqual(['references-figure-differs']);
  });

  test('is refused when a hedge does not cover the difference', () => {
    expect(differs(again({ value: 60, printed: 'around 60%' }))).toEqual(['references-figure-differs']);
  });

  test('is fine where the earlier one was provisional', () => {
    const open = { [EARLIER]: anEarlierUpdate([{ value: 90, markers: '[p]' }]) };
    expect(differs(withFigures([{ value: 91 }], open))).toEqual([]);
  });

  test('is fine where the change is in the log of corrections', () => {
    const log = `- id: nursery\n  class: correction\n  on: '2018-11-19'\n  update: 2018-19-q2\n  indicator: schools-good-or-outstanding\n  period: '2017-09-30'\n  was: 90\n  now: 91\n  reason: A nursery school had been counted among the schools.\n`;
    expect(differs(withFigures([{ value: 91 }], { ...before, 'data/corrections.yaml': log }))).toEqual([]);
  });

  test('is refused with other counts behind it', () => {
    const counted = { [EARLIER]: anEarlierUpdate([{ value: 90, numerator: 9, denominator: 10 }]) };
    const tree = withFigures([{ value: 90, numerator: 18, denominator: 20 }], counted);
    expect(wordsOf(tree)).toContain('says 90% (18 of 20)');
    expect(differs(tree)).toEqual(['references-figure-differs']);
  });

  test('is fine as a figure of another area or time', () => {
    expect(differs(again({ value: 50, area: 'england' }))).toEqual([]);
    expect(differs(again({ value: 50, period: `'2016-09-30'` }))).toEqual([]);
  });
});
