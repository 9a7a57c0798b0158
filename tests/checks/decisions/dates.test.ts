import { describe, expect, test } from 'vitest';
import { UPDATE, aDecision, aProject, anUpdate, DECISION, idsOf, wordsOf } from '../factory.ts';
import { callIn, calledIn, withDecision } from './decisions.ts';

describe('the order of dates', () => {
  test('is refused when call-in closes before publication, and only that is said', () => {
    expect(wordsOf(withDecision(callIn({ stated: '2018-11-15' })))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:18:11 decisions-dates-order Call-in is stated to close on Thursday 15 November 2018, before the record was published, on Friday 16 November 2018.
        17 | call-in:
        18 |   stated: '2018-11-15'
           |           ^^^^^^^^^^^^
        Compare both days with the record, and correct the one that is wrong.

      1 problem to mend.
      "
    `);
  });

  test('is refused when call-in of an old record without a day of publication closes before it was made', () => {
    const tree = withDecision({ legacy: 'true', published: null, ...callIn({ stated: '2018-11-14' }) });
    expect(wordsOf(tree)).toContain('before the decision was made, on Thursday 15 November 2018.');
    expect(idsOf(tree)).toEqual(['decisions-dates-order']);
  });

  test('is refused by the schema when the record is published before the decision is made', () => {
    expect(wordsOf(withDecision({ published: `'2018-11-14'` }))).toContain(
      'The record is published before the decision is made.',
    );
  });

  test('is refused when scrutiny decides before the call-in', () => {
    const called = { on: '2018-11-20', outcome: 'confirmed', 'outcome-on': '2018-11-19' };
    expect(wordsOf(withDecision(calledIn(called)))).toContain(
      'decisions-dates-order Scrutiny is said to have decided on Monday 19 November 2018, before the decision was called in, on Tuesday 20 November 2018.',
    );
  });

  test('may have all on one day', () => {
    const made = { made: `'2018-11-16'`, published: `'2018-11-16'` };
    const called = { on: '2018-11-16', outcome: 'confirmed', 'outcome-on': '2018-11-16' };
    const tree = aProject({
      [DECISION]: null,
      'content/decisions/2018-11-16-quarter-2.mdx': aDecision({ ...made, ...calledIn(called) }),
    });
    expect(idsOf(tree)).toEqual([]);
  });
});

describe('a call-in', () => {
  test.each(['2018-11-16', '2018-11-20'])('on %s, while it is open, is fine', (on) => {
    expect(idsOf(withDecision(calledIn({ on })))).toEqual([]);
  });

  test('after it closed is refused', () => {
    expect(wordsOf(withDecision(calledIn({ on: '2018-11-23' })), '2018-11-30')).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:20:7 decisions-call-in-closed The decision is said to be called in on Friday 23 November 2018, after call-in closed, on Thursday 22 November 2018.
        19 | called-in:
        20 |   on: '2018-11-23'
           |       ^^^^^^^^^^^^
        Compare the days with the record, and correct the one that is wrong.

      1 problem to mend.
      "
    `);
  });

  test('on a day that is no working day is refused, since nobody is there to receive it', () => {
    expect(wordsOf(withDecision(calledIn({ on: '2018-11-17' })))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:20:7 decisions-called-in-day The decision is said to be called in on Saturday 17 November 2018, which is no working day.
        19 | called-in:
        20 |   on: '2018-11-17'
           |       ^^^^^^^^^^^^
        Compare the day with the record. If the notice came on that day, write the next working day, on which the council received it.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['before publication', '2018-11-15', {}, 'before its record was published, on Friday 16 November 2018.'],
    [
      'after the counted day',
      '2018-11-23',
      { 'call-in': null },
      'after call-in closed, on Thursday 22 November',
    ],
    [
      'of an exempt decision',
      '2018-11-20',
      callIn({ exempt: 'The grant ends on Friday.' }),
      'to be exempt from',
    ],
    [
      'where call-in does not apply',
      '2018-11-20',
      callIn({ 'not-applicable': 'Full Council decided.' }),
      'that call-in does not apply to it.',
    ],
    [
      'of a record without a day of publication',
      '2018-11-20',
      { legacy: 'true', published: null, 'call-in': null },
      'the day its record was published, from which call-in counts, is missing.',
    ],
  ])('%s is refused', (_what, on, details, words) => {
    const tree = withDecision({ ...details, ...calledIn({ on }) });
    expect(wordsOf(tree, '2018-11-30')).toContain(words);
    expect(idsOf(tree, '2018-11-30')).toEqual(['decisions-call-in-closed']);
  });
});

describe('days to come', () => {
  test('are refused for the decision itself', () => {
    expect(wordsOf(withDecision({}), '2018-11-14')).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:4:7 decisions-in-the-future The decision is made on Thursday 15 November 2018, but today is Wednesday 14 November 2018.
        3 | body: Cabinet
        4 | made: '2018-11-15'
          |       ^^^^^^^^^^^^
        Correct the day. If the meeting is still to come, keep the record under embargo until then: write publish-at: with that day or a later one, such as '2018-11-15 18:00'.

      1 problem to mend.
      "
    `);
  });

  test('are fine for a decision that is under embargo until then, and for one that waits with its update', () => {
    const embargo = { 'publish-at': `'2018-11-16 18:00'` };
    expect(idsOf(withDecision(embargo), '2018-11-14')).toEqual([]);
    expect(idsOf(withDecision({}, { [UPDATE]: anUpdate(embargo) }), '2018-11-14')).toEqual([]);
  });

  test('are refused when the embargo ends before them', () => {
    const tree = withDecision({ published: `'2018-11-15'`, 'publish-at': `'2018-11-14 09:00'` });
    expect(wordsOf(tree, '2018-11-13')).toContain(
      'but today is Tuesday 13 November 2018, and the record would be public from 2018-11-14 09:00, before that.',
    );
  });

  test('are refused for a call-in and for what came of it', () => {
    const called = { on: '2018-11-21', outcome: 'confirmed', 'outcome-on': '2018-11-22' };
    expect(idsOf(withDecision(calledIn(called)), '2018-11-20')).toEqual([
      'decisions-in-the-future',
      'decisions-in-the-future',
    ]);
  });

  test('are fine for publication', () => {
    expect(idsOf(withDecision({}), '2018-11-15')).toEqual([]);
  });
});

describe('the day of publication', () => {
  test('is refused at a weekend', () => {
    const tree = withDecision({ published: `'2018-11-17'`, ...callIn({ stated: '2018-11-23' }) });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:5:12 decisions-publication-day The record is published on Saturday 17 November 2018, which is no working day.
        4 | made: '2018-11-15'
        5 | published: '2018-11-17'
          |            ^^^^^^^^^^^^
        Correct the day of publication. Call-in would count from the next working day.

      1 problem to mend.
      "
    `);
  });

  test('is refused on a bank holiday, which is named', () => {
    const tree = withDecision({ published: `'2018-12-25'`, 'call-in': null });
    expect(wordsOf(tree)).toContain(
      'The record is published on Tuesday 25 December 2018, which is no working day: it is a bank holiday, Christmas Day.',
    );
  });

  test('of an old record at a weekend is only pointed out once it says how that is known', () => {
    const old = { legacy: 'true', published: `'2018-11-17'`, ...callIn({ stated: '2018-11-23' }) };
    expect(idsOf(withDecision(old))).toEqual(['decisions-publication-day']);
    expect(wordsOf(withDecision(old))).toContain('add a line published-note: that says how it is known.');
    const explained = { ...old, 'published-note': 'The record is dated so by hand.' };
    expect(idsOf(withDecision(explained))).toEqual(['decisions-publication-day-legacy']);
  });
});

describe('the name of the file', () => {
  test('begins with the day of the decision', () => {
    const tree = withDecision({ made: `'2018-11-14'` });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:4:7 decisions-file-name The decision was made on Wednesday 14 November 2018, but its file is named 2018-11-15-quarter-2.mdx.
        3 | body: Cabinet
        4 | made: '2018-11-14'
          |       ^^^^^^^^^^^^
        Correct the line made:, or name the file 2018-11-14-quarter-2.mdx.

      1 problem to mend.
      "
    `);
  });
});
