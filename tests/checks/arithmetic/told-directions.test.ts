import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE_TEXT, idsOf, wordsOf } from '../factory.ts';
import { EARLIER, anEarlierUpdate, withUpdate } from '../laid.ts';

/** 552 children in care at the end of September 2018, and 500 at the end of March. */
const summed = (words: string) =>
  withUpdate({ summary: `'${words}'` }, UPDATE_TEXT, {
    [EARLIER]: anEarlierUpdate([{ indicator: 'children-in-care', period: `'2018-03-31'`, value: 500 }]),
  });

describe('words that say which way a figure went', () => {
  test('are refused where it went the other way', () => {
    expect(wordsOf(summed('Fewer children were in care than in March.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:11 arithmetic-number-contradicts The text says “Fewer”, but “Children in care” went from 500 for 31 March 2018 to 552 for 30 September 2018.
        3 | period: '2018-19-q2'
        4 | summary: 'Fewer children were in care than in March.'
          |           ^^^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'The number of children in care has fallen since March.',
    'Children in care are down from March 2018.',
    'Slightly fewer children are in care than at the end of March.',
    'The number of children in care has doubled since March.',
    'Children in care have halved since the end of March 2018.',
  ])('are refused: %s', (words) => {
    expect(idsOf(summed(words))).toEqual(['arithmetic-number-contradicts']);
  });

  test.each([
    'More children were in care than in March.',
    'The number of children in care has risen since March.',
    'The number of children in care has not fallen since March.',
    'Fewer children were in care than in January.',
    'Fewer children were in care in January than in March.',
    'Fewer children in care moved than in March.',
    'The cost of children in care has fallen since March.',
    'The rate of children in care has fallen since March.',
    'Meetings on children in care have halved since March.',
    'In England, fewer children were in care than in March.',
    'Fewer children were in care than in March 2017.',
    'If fewer children were in care than in March, homes would close.',
  ])('are fine: %s', (words) => {
    expect(idsOf(summed(words))).toEqual([]);
  });
});

test('words before a change that say the other way are refused', () => {
  const change = `\n  - indicator: schools-good-or-outstanding\n    period: '2018-09-30'\n    measure: change\n    value: -4\n    paragraph: '3'`;
  const told = (words: string) =>
    withUpdate(
      { figures: FIGURES + change },
      `${UPDATE_TEXT.replace('"schools-good-or-outstanding"', '"schools-good-or-outstanding" measure="level"')}\n3. The share ${words} <Figure of="schools-good-or-outstanding" measure="change" unsigned="true" />.\n`,
    );
  expect(idsOf(told('is down by'))).toEqual([]);
  expect(wordsOf(told('is up by'))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:32:23 arithmetic-number-contradicts The text says “up”, but the change in “Schools judged good or outstanding” for 30 September 2018 is −4%.
      31 | 
      32 | 3. The share is up by <Figure of="schools-good-or-outstanding" measure="change" unsigned="true" />.
         |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

    1 problem to mend.
    "
  `);
});
