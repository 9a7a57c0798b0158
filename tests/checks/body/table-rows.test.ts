import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

const HEAD = '| Place | Kind |\n| ----- | ---- |\n';

describe('a row of a table', () => {
  test('has no more cells than its head', () => {
    expect(wordsAfter(`${HEAD}| Thornaby | hub | open |`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:1 body-table-row This row has 3 cells, and the head of the table has 2. The last would not be shown.
        28 | | ----- | ---- |
        29 | | Thornaby | hub | open |
           | ^^^^^^^^^^^^^^^^^^^^^^^^^
        Let each row have as many upright lines (|) as the first. For an empty cell, put a space between two of them; for the line itself as text, write \\|.

      1 problem to mend.
      "
    `);
  });

  test('has no fewer', () => {
    expect(wordsAfter(`${HEAD}| Thornaby | hub |\n| Billingham |`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:30:1 body-table-row This row has one cell, and the head of the table has 2.
        29 | | Thornaby | hub |
        30 | | Billingham |
           | ^^^^^^^^^^^^^^
        Let each row have as many upright lines (|) as the first. For an empty cell, put a space between two of them; for the line itself as text, write \\|.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['empty cells', '| Thornaby | |'],
    ['a line as text', '| Thornaby \\| Yarm | hub |'],
    ['no lines around it', 'Thornaby | hub'],
  ])('may have %s', (_, row) => {
    expect(idsAfter(HEAD + row)).toEqual([]);
  });
});
