import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const listed = (lead: string, ...lines: string[]) =>
  aProject({
    [UPDATE]: anUpdate(
      {},
      `${UPDATE_TEXT}\n3. ${lead}\n${lines.map((line, index) => `    ${index + 1}. ${line}\n`).join('')}`,
    ),
  });
const TWO = ['to open the hub', 'to train more carers'];

test('a list with fewer lines than announced is told', () => {
  expect(wordsOf(listed('The council set itself three aims for the spring:', ...TWO))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:4 arithmetic-list-count warning: The text announces three, but the list below it has 2.
      26 | 
      27 | 3. The council set itself three aims for the spring:
         |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Write the line that is missing, or correct the number in the sentence above the list.

    1 warning.
    "
  `);
});

describe('a list is refused below', () => {
  test.each([
    'Three things stand out:',
    'In the autumn, 4 main aims were agreed:',
    'There were five changes:',
    'There were changes in three areas:',
  ])('%s', (lead) => expect(idsOf(listed(lead, ...TWO))).toEqual(['arithmetic-list-count']));
});

describe('a list is fine below', () => {
  test.each([
    'Two things stand out:',
    'The three aims of the plan have these figures:',
    'In four areas the council did this:',
    'The board has five members and agreed:',
    'Of its three aims, the board met:',
    'One thing stands out:',
    'The other three aims are left:',
    'Three aims were met. The council still wants:',
  ])('%s', (lead) => expect(idsOf(listed(lead, ...TWO))).toEqual([]));
});
