import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followsFromSentence } from '../../../src/checks/arithmetic/own-sums.ts';
import { numbersIn } from '../../../src/domain/prose-number.ts';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const saying = (words: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n3. ${words}\n`) });

test('a share that its own two numbers do not give is told with the right one', () => {
  expect(wordsOf(saying('Of the 25 nurseries that were inspected, 17 (58%) were warm.')))
    .toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:49 arithmetic-number-contradicts The text says that 17 of 25 is 58%, but it is 68.0%.
      26 | 
      27 | 3. Of the 25 nurseries that were inspected, 17 (58%) were warm.
         |                                                 ^^
      Correct the sum. If the record prints it so, say that it does.

    1 problem to mend.
    "
  `);
});

test('numbers that go the other way than their sentence says are told', () => {
  expect(wordsOf(saying('Visits to the hub rose from 2,310 in the last quarter to 2,130 in this one.')))
    .toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:22 arithmetic-number-contradicts The text says “rose”, but from 2,310 to 2,130 it goes down.
      26 | 
      27 | 3. Visits to the hub rose from 2,310 in the last quarter to 2,130 in this one.
         |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Correct the word or the numbers: two of them may have changed places.

    1 problem to mend.
    "
  `);
});

describe('a sentence is wrong in itself', () => {
  test.each([
    'It inspected 25 nurseries: 17 (58%) were warm.',
    'Visits fell slightly from 1,200 to 1,300.',
    'There was a drop from 12 visits a week to about 14.',
    'Spending went up from £2.4 million to £2.1 million.',
  ])('%s', (words) => expect(idsOf(saying(words))).toEqual(['arithmetic-number-contradicts']));
});

describe('a percentage is no figure where its sentence gives it', () => {
  test.each([
    'It inspected 25 nurseries: 17 (68%) were warm and 8 (32%) were cold.',
    'Visits to the hub rose from 1,200 to 1,500, an increase of 25%.',
    'Of 17 nurseries inspected, 14 were warm (82%).',
    'Visits fell from 40 in 2016 to 28 in 2018.',
    'The hub is open from 9 to 5, and up from 10 on Sundays.',
    'The share rose from 12 in 2016 to 2018.',
  ])('%s', (words) => expect(idsOf(saying(words))).toEqual([]));

  test('and is one where it does not', () => {
    expect(idsOf(saying('Of the visitors to the hub 25% came again.'))).toEqual([
      'arithmetic-number-without-figure',
    ]);
  });

  test('of any two counts, to whatever decimals', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 5000 }))
      .filter(([part, whole]) => part < whole);
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ([part, whole], decimals) => {
        const share = ((100 * part) / whole).toFixed(decimals);
        const text = `Of ${whole} visits, ${part} (${share}%) were long.`;
        const number = numbersIn(text).find(({ kind }) => kind === 'percent');
        expect(number && followsFromSentence(number, text)).toBe(true);
      }),
    );
  });
});
