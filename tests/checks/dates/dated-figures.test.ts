import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

/** The first paragraph of the update, which shows the 552 children of 30 September 2018. */
const first = (words: string) =>
  aProject({ [UPDATE]: anUpdate({}, UPDATE_TEXT.replace(/1\. .*/, `1. ${words}`)) });
const CHILDREN = '<Figure of="children-in-care" />';

test('a figure that a sentence dates to another month is told', () => {
  expect(wordsOf(first(`At the end of November ${CHILDREN} children were in care.`))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:23:18 dates-figure The text says “November”, but the figure it shows there is of 30 September 2018.
      22 | 
      23 | 1. At the end of November <Figure of="children-in-care" /> children were in care.
         |                  ^^^^^^^^
      Correct the day in the text, or the period: of the figure. If another figure is meant, show that one.

    1 problem to mend.
    "
  `);
});

describe('the day of a figure is another in', () => {
  test.each([
    `It rose. On 30 June 2018, ${CHILDREN} children were in care.`,
    `On 29 September there were ${CHILDREN} children in care.`,
    `At the end of September 2017 the council looked after ${CHILDREN} children.`,
  ])('%s', (words) => expect(idsOf(first(words))).toEqual(['dates-figure']));
});

describe('the day of a figure is its own, or not told, in', () => {
  test.each([
    `At the end of September ${CHILDREN} children were in care.`,
    `On 30 September 2018 there were ${CHILDREN} children in care.`,
    `In June the hub opened, and there are ${CHILDREN} children in care.`,
    `Since the end of June it rose. There were ${CHILDREN} children in care.`,
  ])('%s', (words) => expect(idsOf(first(words))).toEqual([]));
});
