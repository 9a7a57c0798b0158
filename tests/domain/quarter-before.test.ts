import { describe, expect, test } from 'vitest';
import { isOnQuarterBefore } from '../../src/domain/quarter-before.ts';

/** Whether the 6% in a sentence is a change on the quarter before. */
function isSaidIn(sentence: string): boolean {
  const [before = '', after = ''] = sentence.split('6%');
  return isOnQuarterBefore(before, after);
}

describe('a change on the quarter before', () => {
  test.each([
    'Contacts rose by 6% on the quarter before.',
    'Contacts fell 6% compared with the previous quarter.',
    'Contacts rose by 6% on Quarter 2, after a fall.',
    'There was a rise of 6% in contacts since last quarter.',
  ])('is one: %s', (sentence) => expect(isSaidIn(sentence)).toBe(true));

  test.each([
    'Contacts rose by 6% on the year before.',
    'Contacts rose by 6% on Quarter 3 of last year.',
    'Contacts rose by 6% compared with Quarter 3 2017/18.',
    'Contacts rose to 6% from the quarter before.',
    'Take-up was 6%, better than in the quarter before.',
    'Contacts rose by 6%. They had fallen on the quarter before.',
    'Contacts rose by 6% against 7% in the quarter before.',
  ])('is none: %s', (sentence) => expect(isSaidIn(sentence)).toBe(false));
});
