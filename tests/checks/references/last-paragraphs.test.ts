import { describe, expect, test } from 'vitest';
import { UPDATE_TEXT, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const ending = (words: string) => withUpdate({}, `${UPDATE_TEXT}\n${words}\n`);

describe('a paragraph behind the last number', () => {
  test('is told when it stands alone below the heading of a priority', () => {
    expect(wordsOf(ending('## Safe children\n\nThe council is ready.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:1 body-paragraph-swallowed This paragraph has no number in front, so that it has no address: below the heading of a priority, it is one of those that are cited.
        28 | 
        29 | The council is ready.
           | ^^^^^^^^^^^^^^^^^^^^^
        Write 3. in front of it. If the record gives it no number, put it below the last paragraph that has one, as far in as that begins.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['it has a number', '## Safe children\n\n3. The council is ready.'],
    ['the heading is of no priority', '## About this update\n\nThe report has no date.'],
    ['it is a note of ours', '## Safe children\n\n<Note>The report says nothing here.</Note>'],
    ['it belongs to the last paragraph', '   More of paragraph 2.'],
    ['it has no heading of its own', 'Something of ours.'],
    [
      'a number behind it shows that none is missing',
      '## Safe children\n\nAs follows.\n\n3. The council is ready.',
    ],
  ])('is fine when %s', (_what, words) => {
    expect(idsOf(ending(words))).toEqual([]);
  });

  test('is fine in an update without numbers', () => {
    const text = '## Safe children\n\nThe council had <Figure of="children-in-care" /> children in care.\n';
    expect(idsOf(withUpdate({}, text))).not.toContain('body-paragraph-swallowed');
  });
});
