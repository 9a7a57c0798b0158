import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aDecision, aProject, anUpdate, DECISION, idsOf, wordsOf } from '../factory.ts';

const saying = (words: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n3. ${words}\n`) });

test('a paragraph that is not there is told with those that are', () => {
  expect(wordsOf(saying('The reasons are given in paragraph 15 above.'))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:29 references-no-such-paragraph The update 2018-19-q2 has no paragraph 15. Its paragraphs are 1 to 3.
      26 | 
      27 | 3. The reasons are given in paragraph 15 above.
         |                             ^^^^^^^^^^^^
      Write the number that the paragraph has on the page, such as '7f', or the line of the table, such as 'line-4'.

    1 problem to mend.
    "
  `);
});

describe('a paragraph that is named in a sentence', () => {
  test.each([
    'See paragraph 1b above.',
    'Paragraph 4 of this report says more.',
    'This follows paragraph 31 of the Quarter 2 update of 2018 to 2019.',
    'This follows paragraph 31 of the Q2 report 2018/19.',
  ])('is missing in: %s', (words) => expect(idsOf(saying(words))).toEqual(['references-no-such-paragraph']));

  test.each([
    'See paragraph 2 above.',
    'This follows paragraph 1 of the Quarter 2 update of 2018 to 2019.',
    'This follows paragraph 31 of the Quarter 4 update of 2016 to 2017, which is not here.',
    'Paragraph 15 of the Children Act says more.',
    'The reasons are in paragraph 15.',
  ])('is there, or of another text, in: %s', (words) => expect(idsOf(saying(words))).toEqual([]));

  test('is looked for from a decision too', () => {
    const words = 'It speaks of paragraph 12 of the Quarter 2 update of 2018 to 2019.\n';
    expect(idsOf(aProject({ [DECISION]: aDecision({}, words) }))).toEqual(['references-no-such-paragraph']);
  });
});
