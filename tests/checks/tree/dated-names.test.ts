import { describe, expect, test } from 'vitest';
import { aDecision, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const update = (name: string, period = '2017-18-q4') =>
  aProject({
    [`content/updates/${name}`]: anUpdate({ period: `'${period}'`, figures: '[]' }, '1. A quarter.\n'),
  });
const ANOTHER = {
  title: 'Another',
  body: 'Council',
  resolutions: '\n  - number: 1\n    text: To agree the plan.',
};
const decision = (name: string) =>
  aProject({ [`content/decisions/${name}`]: aDecision({ ...ANOTHER, made: `'2018-11-15'` }) });

describe('an update is named after its quarter', () => {
  test('such as 2017-18-q4', () => {
    expect(idsOf(update('2017-18-q4.mdx'))).toEqual([]);
  });

  test('and a century can turn in it', () => {
    expect(idsOf(update('1999-00-q4.mdx', '1999-00-q4'))).not.toContain('tree-update-name');
  });

  test('so that two years that do not follow each other are refused', () => {
    expect(wordsOf(update('2017-19-q4.mdx'))).toMatchInlineSnapshot(`
      "content/updates/2017-19-q4.mdx:1:1 tree-update-name “2017-19” is not two years in a row; write 2017-18.
        1 | ---
          | ^
        Name the file after its quarter, such as 2018-19-q2.mdx for July to September 2018.

      1 problem to mend.
      "
    `);
  });

  test('so that words are refused', () => {
    expect(wordsOf(update('quarter-2.mdx'))).toMatchInlineSnapshot(`
      "content/updates/quarter-2.mdx:1:1 tree-update-name “quarter-2” does not say which quarter this is.
        1 | ---
          | ^
        Name the file after its quarter, such as 2018-19-q2.mdx for July to September 2018.

      1 problem to mend.
      "
    `);
  });

  test.each([
    '2017-18-q5.mdx',
    '2017-18-q0.mdx',
    '2017-18.mdx',
    '2017-2018-q4.mdx',
    '17-18-q4.mdx',
    '2017-18-q4-draft.mdx',
  ])('so that %s is refused', (name) => {
    expect(idsOf(update(name))).toEqual(['tree-update-name']);
  });
});

describe('a decision is named after its day and what it is about', () => {
  test('such as 2018-11-15-annual-report', () => {
    expect(idsOf(decision('2018-11-15-annual-report.mdx'))).toEqual([]);
  });

  test('so that a day that is not in the calendar is refused', () => {
    expect(wordsOf(decision('2018-02-30-annual-report.mdx'))).toMatchInlineSnapshot(`
      "content/decisions/2018-02-30-annual-report.mdx:1:1 tree-decision-name “2018-02-30” is not a day of the calendar.
        1 | ---
          | ^
        Name the file after the day of the decision and what it is about, such as 2018-07-12-year-end.mdx.

      1 problem to mend.
      "
    `);
  });

  test('so that a name without a day is refused', () => {
    expect(wordsOf(decision('annual-report.mdx'))).toMatchInlineSnapshot(`
      "content/decisions/annual-report.mdx:1:1 tree-decision-name “annual-report” does not begin with the day of the decision.
        1 | ---
          | ^
        Name the file after the day of the decision and what it is about, such as 2018-07-12-year-end.mdx.

      1 problem to mend.
      "
    `);
  });

  test('so that a day alone is refused', () => {
    expect(wordsOf(decision('2018-11-15.mdx'))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15.mdx:1:1 tree-decision-name “2018-11-15” does not say what the decision is about.
        1 | ---
          | ^
        Name the file after the day of the decision and what it is about, such as 2018-07-12-year-end.mdx.

      1 problem to mend.
      "
    `);
  });

  test('and the rest of its name is plain', () => {
    expect(idsOf(decision('2018-11-15-Annual.mdx'))).toEqual(['tree-name']);
  });
});
