import { describe, expect, test } from 'vitest';
import { DECISION, FIGURES, aDecision, aProject, idsOf, wordsOf } from '../factory.ts';
import type { Laid } from '../factory.ts';
import { EARLIER, PLAIN_TEXT, anEarlierUpdate, withUpdate } from '../laid.ts';

/** Of schools 92% were good at the end of September 2018, and 90% a year before. */
const BEFORE: Record<string, Laid> = { [EARLIER]: anEarlierUpdate([{}]) };
const SHOWN = 'Of schools, <Figure of="schools-good-or-outstanding" /> were judged good or outstanding.';
const told = (words: string, others = BEFORE) =>
  withUpdate({}, `1. Children.\n\n2. ${SHOWN} ${words}\n`, others);
const decided = (words: string, others = BEFORE) =>
  aProject({ ...others, [DECISION]: aDecision({ reasons: words }) });

describe('percentage points in a text', () => {
  test('are those between two figures', () => {
    expect(wordsOf(told('That is up by 6 percentage points.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:107 arithmetic-number-contradicts The text says 6 percentage points, but “Schools judged good or outstanding” went from 90% for 30 September 2017 to 92% for 30 September 2018.
        22 | 
        23 | /> were judged good or outstanding. That is up by 6 percentage points.
           |                                                   ^^^^^^^^^^^^^^^^^^^
        Correct the text, or the figure that is wrong. If it is between two other times, add the figures of these.

      1 problem to mend.
      "
    `);
  });

  test('are those between two figures of what a decision names', () => {
    const words = 'Schools judged good or outstanding rose by six percentage points.';
    expect(wordsOf(decided(words))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:13:53 arithmetic-number-contradicts The text says six percentage points, but “Schools judged good or outstanding” went from 90% for 30 September 2017 to 92% for 30 September 2018.
        12 |     - update: '2018-19-q2'
        13 | asons: Schools judged good or outstanding rose by six percentage points.
           |                                                   ^^^^^^^^^^^^^^^^^^^^^
        Correct the text, or the figure that is wrong. If it is between two other times, add the figures of these.

      1 problem to mend.
      "
    `);
    expect(idsOf(decided(words.replace('six', 'two')))).toEqual([]);
  });

  test('have no figure where none are as far apart', () => {
    expect(wordsOf(told('That is up by 6 percentage points.', {}))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:107 arithmetic-number-without-figure The text says 6 percentage points, but no two figures of the same thing are that far apart.
        22 | 
        23 | /> were judged good or outstanding. That is up by 6 percentage points.
           |                                                   ^^^^^^^^^^^^^^^^^^^
        Add both figures to figures: at the top of the file, or write without the number. If it is our own remark, put it in a <Note>.

      1 problem to mend.
      "
    `);
    const summary = 'The share of good schools is up by 6 percentage points.';
    expect(idsOf(withUpdate({ summary, figures: FIGURES }, PLAIN_TEXT))).toEqual([
      'arithmetic-number-without-figure',
    ]);
  });

  test.each([
    'That is up by 2 percentage points.',
    'That is up by two percentage points on last year.',
    'That is up by 3 percentage points.',
    'The target is 6 percentage points more.',
    'It should rise by 6 percentage points.',
    'The plan has six points.',
    '<Note>Another report says that it is up by 2 percentage points.</Note>',
  ])('are fine where two figures are, or may be: %s', (words) => {
    expect(idsOf(told(words))).toEqual([]);
  });

  test.each([
    'That is up by 6 percentage points on the quarter before.',
    '<Note>It is up by 6 points.</Note>',
  ])('are fine where nothing is known of them: %s', (words) => {
    expect(idsOf(told(words, {}))).toEqual([]);
    expect(idsOf(decided('Attendance rose by 6 percentage points.'))).toEqual([]);
  });
});
