import { describe, expect, test } from 'vitest';
import { SOUND_HOLIDAYS, aBankHolidayList } from './holidays.ts';
import { aDecision, aProject, aSite, DECISION, idsOf, wordsOf } from '../factory.ts';
import { withDecision } from './decisions.ts';

const RULE = 'working-days: 5\n    count-publication-day: true\n    cutoff: midnight';
const rulesFrom = (...days: string[]) =>
  aSite({ 'call-in': days.map((from) => `\n  - from: '${from}'\n    ${RULE}`).join('') });

describe('rules of call-in', () => {
  test('that begin on the same day are refused, whether or not a decision falls under them', () => {
    const site = rulesFrom('2011-04-01', '2025-04-01', '2025-04-01');
    expect(wordsOf(aProject({ 'data/site.yaml': site }))).toMatchInlineSnapshot(`
      "data/site.yaml:22:11 decisions-two-rules Another rule of call-in begins on 1 April 2025 too: nothing says which of the two holds.
        21 |     cutoff: midnight
        22 |   - from: '2025-04-01'
           |           ^^^^^^^^^^^^
        Keep one of the two, or correct the day from which one holds.

      data/site.yaml:26:11 decisions-two-rules Another rule of call-in begins on 1 April 2025 too: nothing says which of the two holds.
        25 |     cutoff: midnight
        26 |   - from: '2025-04-01'
           |           ^^^^^^^^^^^^
        Keep one of the two, or correct the day from which one holds.

      2 problems to mend.
      "
    `);
  });

  test('that begin on the same day are reported there and not at each decision', () => {
    expect(idsOf(aProject({ 'data/site.yaml': rulesFrom('2011-04-01', '2011-04-01') }))).toEqual([
      'decisions-two-rules',
      'decisions-two-rules',
    ]);
  });

  test('must have begun when a record is published', () => {
    expect(wordsOf(aProject({ 'data/site.yaml': rulesFrom('2019-04-01') }))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:5:12 decisions-no-rule The record is published on Friday 16 November 2018, but the first rule of call-in in data/site.yaml begins on 1 April 2019.
        4 | made: '2018-11-15'
        5 | published: '2018-11-16'
          |            ^^^^^^^^^^^^
        Correct the day of publication, or add the rule of that time to call-in in data/site.yaml.

      1 problem to mend.
      "
    `);
  });

  test('may begin on the day of publication', () => {
    expect(idsOf(aProject({ 'data/site.yaml': rulesFrom('2018-11-16') }))).toEqual([]);
  });

  test('need not have begun for a decision that cannot be called in', () => {
    const laid = { 'data/site.yaml': rulesFrom('2019-04-01') };
    expect(idsOf(withDecision({ 'call-in': '\n  exempt: The grant ends on Friday.' }, laid))).toEqual([]);
  });
});

describe('bank holidays', () => {
  test('must be known for the whole of call-in', () => {
    const laid = { published: `'2018-12-27'`, 'call-in': null };
    expect(wordsOf(withDecision(laid))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:5:12 decisions-unknown-holidays The record is published on Thursday 27 December 2018, but bank holidays are known only for the years 2018 to 2018. Call-in runs past them.
        4 | made: '2018-11-15'
        5 | published: '2018-12-27'
          |            ^^^^^^^^^^^^
        Correct the day, or add that year’s bank holidays to data/bank-holidays.json.

      1 problem to mend.
      "
    `);
  });

  test.each(['2019-11-14', '2019-12-12'])('must be known for a record published on %s', (day) => {
    const details = { made: `'${day}'`, published: `'${day}'`, 'call-in': null };
    const file = `content/decisions/${day}-quarter-2.mdx`;
    const tree = aProject({ [DECISION]: null, [file]: aDecision(details) });
    expect(wordsOf(tree, '2021-01-01')).toContain('That day is not among them.');
    expect(idsOf(tree, '2021-01-01')).toEqual(['decisions-unknown-holidays']);
    const exempt = aDecision({
      ...details,
      legacy: 'true',
      'call-in': '\n  exempt: The grant ends on Friday.',
    });
    expect(idsOf(aProject({ [DECISION]: null, [file]: exempt }), '2021-01-01')).toEqual([]);
  });

  test.each([
    [
      'outside its years',
      { firstYear: 2019, lastYear: 2019 },
      'is outside the years',
      'decisions-holiday-list',
    ],
    [
      'in a year it says it covers',
      { lastYear: 2019 },
      'has no bank holiday in 2019',
      'decisions-holiday-list',
    ],
    ['when it ends before it begins', { lastYear: 2017 }, 'before it begins', 'decisions-holiday-list'],
    ['at a weekend', { move: ['2018-12-26', '2018-12-29'] }, 'is at a weekend', 'decisions-holiday-list'],
    ['twice', { move: ['2018-12-26', '2018-12-25'] }, 'is in the list twice', 'decisions-holiday-list'],
  ] as const)(
    'of a list that contradicts itself are reported once, in the list: %s',
    (_what, change, words, id) => {
      const tree = aProject({ 'data/bank-holidays.json': aBankHolidayList(change) });
      expect(wordsOf(tree)).toContain(words);
      expect([...new Set(idsOf(tree))]).toContain(id);
      expect(wordsOf(tree)).not.toContain(DECISION);
    },
  );

  test('that are missing are told at the next of the year', () => {
    const tree = aProject({ 'data/bank-holidays.json': aBankHolidayList({ drop: '2018-03-30' }) });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "data/bank-holidays.json:12:15 decisions-holiday-missing The list has no Friday 30 March 2018, Good Friday, among the bank holidays of 2018. Deadlines around it come out a day early.
        11 |     {
        12 |       "date": "2018-04-02",
           |               ^^^^^^^^^^^^
        Compare the list with the one on GOV.UK for England and Wales, and add the day to data/bank-holidays.json.

      1 problem to mend.
      "
    `);
  });

  test('that are none are told with the one they stand for', () => {
    const tree = aProject({
      'data/bank-holidays.json': aBankHolidayList({ move: ['2018-05-28', '2018-05-31'] }),
    });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "data/bank-holidays.json:24:15 decisions-holiday-unknown Thursday 31 May 2018 (Spring bank holiday) is no bank holiday in England and Wales. The spring bank holiday, on Monday 28 May 2018, is not in the list.
        23 |     {
        24 |       "date": "2018-05-31",
           |               ^^^^^^^^^^^^
        Compare the list with the one on GOV.UK for England and Wales, and take the day out or correct it.

      1 problem to mend.
      "
    `);
  });

  test('that are none by themselves are refused', () => {
    const day = { date: '2018-01-02', title: '2nd January' };
    const tree = aProject({ 'data/bank-holidays.json': aBankHolidayList({ add: day }) });
    expect(idsOf(tree)).toEqual(['decisions-holiday-unknown']);
    expect(wordsOf(tree)).toContain(
      'Tuesday 2 January 2018 (2nd January) is no bank holiday in England and Wales.\n',
    );
  });

  test('of a list that fits its years are fine', () => {
    expect(idsOf(aProject({ 'data/bank-holidays.json': SOUND_HOLIDAYS }))).toEqual([]);
  });
});
