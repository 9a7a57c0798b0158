import { describe, expect, test } from 'vitest';
import { UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const titled = (title: string) => aProject({ [UPDATE]: anUpdate({ title }) });

describe('words behind a #', () => {
  test('are not lost in silence', () => {
    expect(wordsOf(titled('Progress on priority #1'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:29 frontmatter-swallowed-words “#1” is not part of the value: behind a space, the sign # makes the rest of the line a remark.
        1 | ---
        2 | title: Progress on priority #1
          |                             ^^
        Put straight quotes around the whole value, with the # inside them. If it is a remark, put a space behind the #.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['in quotes', `'Progress on priority #1'`],
    ['without a space in front', 'Progress on priority#1'],
    ['as a remark', 'Progress # The priority of the year.'],
    ['as a remark behind quotes', `'Progress' #remark`],
  ])('may stand %s', (_, title) => {
    expect(idsOf(titled(title))).toEqual([]);
  });
});
