import { describe, expect, test } from 'vitest';
import { idsOf, wordsOf } from '../factory.ts';
import { withPeople } from './people.ts';

const HIDDEN = { value: 'null', markers: '[c]' };
const month = (first: string, last: string, details: object) => ({
  period: `'${first}--${last}'`,
  ...details,
});
const JULY = month('2018-07-01', '2018-07-31', { value: 30 });
const AUGUST = month('2018-08-01', '2018-08-31', { value: 40 });
const SEPTEMBER = month('2018-09-01', '2018-09-30', HIDDEN);
const QUARTER = (value: number) => ({ period: `'2018-19-q2'`, value });

describe('the months of a quarter', () => {
  test('give a hidden one away beside the quarter', () => {
    expect(wordsOf(withPeople([JULY, AUGUST, SEPTEMBER, QUARTER(90)]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:12 disclosure-recoverable “Children who left care” for September 2018 (paragraph 1) is hidden, but can be worked out: “Children who left care” (Q2 2018–19) is 90, “Children who left care” (Jul 2018) is 30, “Children who left care” (Aug 2018) is 40.
        28 |     period: '2018-09-01--2018-09-30'
        29 |     value: null
           |            ^^^^
        Hide also “Children who left care” (Jul 2018), the next smallest, at content/updates/2018-19-q2.mdx, line 21: write value: null (no number), and below it the line markers: [c] (hidden because it is small).

      1 problem to mend.
      "
    `);
  });

  test('leave few people where one is not given', () => {
    expect(idsOf(withPeople([JULY, AUGUST, QUARTER(73)]))).toEqual(['disclosure-difference']);
    expect(idsOf(withPeople([JULY, AUGUST, QUARTER(90)]))).toEqual([]);
  });

  test('give nothing away where two are hidden, or not given', () => {
    const august = month('2018-08-01', '2018-08-31', HIDDEN);
    expect(idsOf(withPeople([JULY, august, SEPTEMBER, QUARTER(90)]))).toEqual([]);
    expect(idsOf(withPeople([AUGUST, QUARTER(43)]))).toEqual([]);
  });
});

test('the halves of a calendar year give one of them away', () => {
  const year = { period: `'2017'`, basis: 'calendar-year', value: 100 };
  const halves = [
    month('2017-01-01', '2017-06-30', { value: 60 }),
    month('2017-07-01', '2017-12-31', HIDDEN),
  ];
  expect(idsOf(withPeople([year, ...halves]))).toEqual(['disclosure-recoverable']);
});

describe('one stretch in two forms', () => {
  const july = month('2018-07-01', '2018-09-30', { value: 40 });

  test('is hidden in both', () => {
    expect(idsOf(withPeople([july, { ...QUARTER(0), ...HIDDEN }]))).toEqual(['disclosure-recoverable']);
    expect(
      idsOf(
        withPeople([
          { ...july, ...HIDDEN },
          { ...QUARTER(0), ...HIDDEN },
        ]),
      ),
    ).toEqual([]);
  });

  test('is a day, and the quarter that it ends', () => {
    const day = { period: `'2018-09-30'`, ...HIDDEN };
    expect(idsOf(withPeople([day, QUARTER(60)]))).toEqual(['disclosure-recoverable']);
    expect(idsOf(withPeople([{ ...day, period: `'2018-08-31'` }, QUARTER(60)]))).toEqual([]);
    expect(idsOf(withPeople([{ ...day, value: 90, markers: null }, QUARTER(60)]))).toEqual([]);
  });
});

describe('a change on the year before', () => {
  const change = (value: number) => ({ period: `'2018-19-q2'`, measure: 'change', value, decimals: 1 });

  test('that is of few people is refused', () => {
    expect(wordsOf(withPeople([QUARTER(512), change(-0.6)]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:12 disclosure-difference “Children who left care” (Q2 2018–19) is 512, and the change on the year before is −0.6%. So the figure for Q2 2017–18 was 3 more. A number of people from 1 to 5 could tell who they are.
        24 |     period: '2018-19-q2'
        25 |     value: -0.6
           |            ^^^^
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
  });

  test.each([-5.2, 0, 4])('of more, or none, is fine: %d', (value) => {
    expect(idsOf(withPeople([QUARTER(512), change(value)]))).toEqual([]);
  });
});
