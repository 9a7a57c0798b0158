import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aProject, idsOf, wordsOf } from '../factory.ts';
import type { Laid } from '../factory.ts';
import { EARLIER, anEarlierUpdate, withUpdate } from '../laid.ts';

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
        Correct the text, or the figure that is wrong. If it is between two other times, say which.

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
        Correct the text, or the figure that is wrong. If it is between two other times, say which.

      1 problem to mend.
      "
    `);
    expect(idsOf(decided(words.replace('six', 'two')))).toEqual([]);
  });

  test.each([
    'That is up by 6 percentage points on last year.',
    'It is 6 percentage points more than a year before.',
    '<Note>That is up by 6 percentage points.</Note>',
  ])('are refused, too, as: %s', (words) => {
    expect(idsOf(told(words))).toEqual(['arithmetic-number-contradicts']);
  });

  test('are those of the one share that an update has, where nothing is named', () => {
    const summary = 'The share is up by 6 percentage points.';
    expect(idsOf(withUpdate({ summary }, undefined, BEFORE))).toEqual(['arithmetic-number-contradicts']);
    expect(idsOf(withUpdate({ summary: summary.replace('6', '2') }, undefined, BEFORE))).toEqual([]);
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
    'That is up by 6 percentage points since March.',
    'In England it is up by 6 percentage points.',
  ])('are fine where the figures of that time or place are not published: %s', (words) => {
    expect(idsOf(told(words))).toEqual([]);
  });

  test('are fine where there is one figure', () => {
    expect(idsOf(told('That is up by 6 percentage points on last year.', {}))).toEqual([]);
    expect(idsOf(decided('Attendance rose by 6 percentage points.'))).toEqual([]);
  });
});
