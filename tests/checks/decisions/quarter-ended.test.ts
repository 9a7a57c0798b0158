import { describe, expect, test } from 'vitest';
import { DECISION, UPDATE, aDecision, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { withDecision } from './decisions.ts';

const on = (day: string, details = {}) =>
  aProject({
    [DECISION]: null,
    [`content/decisions/${day}-quarter-2.mdx`]: aDecision({
      made: `'${day}'`,
      published: `'${day}'`,
      'call-in': null,
      ...details,
    }),
  });

describe('a decision', () => {
  test('is not made before the quarter it is on has ended', () => {
    expect(wordsOf(on('2018-09-27'))).toMatchInlineSnapshot(`
      "content/decisions/2018-09-27-quarter-2.mdx:4:7 decisions-before-quarter-end The decision was made on Thursday 27 September 2018, before the quarter 2018-19-q2 had ended, on Sunday 30 September 2018.
        3 | body: Cabinet
        4 | made: '2018-09-27'
          |       ^^^^^^^^^^^^
        Correct the day of the decision, or name the update that it is really on.

      1 problem to mend.
      "
    `);
  });

  test('may be made on the day after, or much later', () => {
    expect(idsOf(on('2018-10-01'))).toEqual([]);
    expect(idsOf(on('2018-11-16'))).toEqual([]);
  });

  test('notes no update on a quarter that has not ended', () => {
    const later = anUpdate({ period: `'2018-19-q3'`, figures: '[]' }, '1. One.\n');
    const resolutions = `\n  - number: 1\n    text: To note the report.\n    notes:\n      - update: '2018-19-q3'`;
    const tree = withDecision({ resolutions }, { 'content/updates/2018-19-q3.mdx': later });
    expect(idsOf(tree)).toEqual(['decisions-before-quarter-end']);
  });
});

describe('a record', () => {
  test('is not published half a year after the decision', () => {
    const details = { published: `'2018-12-17'`, 'call-in': null };
    expect(idsOf(on('2018-11-15', details))).toEqual([]);
    const made = {
      made: `'2018-05-17'`,
      update: `'2017-18-q4'`,
      resolutions: '\n  - number: 1\n    text: To note the report.',
    };
    const earlier = anUpdate({ period: `'2017-18-q4'`, figures: '[]' }, '1. One.\n');
    const tree = (more: object) =>
      aProject({
        [DECISION]: null,
        'content/updates/2017-18-q4.mdx': earlier,
        'content/decisions/2018-05-17-year-end.mdx': aDecision({ ...details, ...made, ...more }),
      });
    expect(wordsOf(tree({}))).toContain('more than half a year after the decision was made');
    expect(idsOf(tree({}))).toEqual(['decisions-dates-order']);
    expect(idsOf(tree({ 'published-note': 'The record was found late.' }))).toEqual([]);
  });
});

describe('an update', () => {
  const published = (day: string, kind = 'report') =>
    aProject({
      [UPDATE]: anUpdate({ published: `'${day}'`, source: `\n  kind: ${kind}\n  title: Report` }),
    });

  test('is not published before its quarter has ended', () => {
    expect(wordsOf(published('2018-09-22'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 decisions-update-published The update is published on Saturday 22 September 2018, before its quarter ended, on Sunday 30 September 2018.
        18 |     paragraph: '2'
        19 | published: '2018-09-22'
           |            ^^^^^^^^^^^^
        Compare the day after published: with the record, and correct it.

      1 problem to mend.
      "
    `);
    expect(idsOf(published('2018-10-01'))).toEqual([]);
  });

  test('is not published before the decision whose record it is drawn from', () => {
    expect(idsOf(published('2018-11-14', 'decision-record'))).toEqual(['decisions-update-published']);
    expect(idsOf(published('2018-11-16', 'decision-record'))).toEqual([]);
    expect(idsOf(published('2018-11-14'))).toEqual([]);
  });

  test('that is drawn from the record of a decision is published with that', () => {
    expect(wordsOf(published('2018-11-19', 'decision-record'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 decisions-update-published The update is published on Monday 19 November 2018, but the record of the decision that it is drawn from on Friday 16 November 2018.
        18 |     paragraph: '2'
        19 | published: '2018-11-19'
           |            ^^^^^^^^^^^^
        Compare the day after published: with the record, and correct it.

      1 problem to mend.
      "
    `);
    expect(idsOf(published('2018-11-15', 'decision-record'))).toEqual(['decisions-update-published']);
  });

  test('is not published after the record of the decision on it', () => {
    expect(wordsOf(published('2018-11-19'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 decisions-update-published The update is published on Monday 19 November 2018, after the record of the decision on it, on Friday 16 November 2018.
        18 |     paragraph: '2'
        19 | published: '2018-11-19'
           |            ^^^^^^^^^^^^
        Compare both days with the records, and correct the one that is wrong. If the update comes out here only after the decision, take the line published: out.

      1 problem to mend.
      "
    `);
    expect(idsOf(published('2018-11-16'))).toEqual([]);
  });
});
