import { expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const saying = (words: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n3. ${words}\n`) });

test('a sign that has lost its number is told', () => {
  expect(wordsOf(saying('In the quarter % of schools took part.'))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:19 blanks-number Before this % a number is missing.
      26 | 
      27 | 3. In the quarter % of schools took part.
         |                   ^
      Look it up in the record, and put it back. If none belongs there, write a word in place of the sign.

    1 problem to mend.
    "
  `);
});

test.each(['Take-up rose to %.', 'The hub cost £ million.', 'The hub cost £.'])('%s', (words) =>
  expect(idsOf(saying(words))).toEqual(['blanks-number']),
);

test.each([
  'In the quarter <Figure of="schools-good-or-outstanding" /> of schools took part.',
  'It is shown as a % of all schools.',
  'The hub cost £2 million.',
])('nothing is lost in: %s', (words) => expect(idsOf(saying(words))).toEqual([]));
