import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

/** The first paragraph of the update, which shows 552 children. */
const after = (words: string) =>
  aProject({ [UPDATE]: anUpdate({}, UPDATE_TEXT.replace(/(1\. .*)/, `$1 ${words}`)) });

test('a difference that does not lead to the figure shown is told with what it leads to', () => {
  expect(wordsOf(after('That is 47 more than the 500 of June.'))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:23:107 arithmetic-number-contradicts The text says “47 more than the 500”, which is 547, but it shows 552.
      22 | 
      23 | dren in its care at the end of September. That is 47 more than the 500 of June.
         |                                                   ^^^^^^^^^^^^^^^^^^^^
      Correct the difference or the number it is from. If it is of another figure, say which.

    1 problem to mend.
    "
  `);
});

describe('a difference is wrong in', () => {
  test.each(['It is 40 fewer than the 600 of June.', 'It is 52 higher than 502.'])('%s', (words) =>
    expect(idsOf(after(words))).toContain('arithmetic-number-contradicts'),
  );
});

describe('a difference is right, or of something else, in', () => {
  test.each([
    'That is 52 more than the 500 of June.',
    'It is 48 fewer than 600.',
    'The hub had 40 more than last year.',
  ])('%s', (words) => expect(idsOf(after(words))).not.toContain('arithmetic-number-contradicts'));
});
