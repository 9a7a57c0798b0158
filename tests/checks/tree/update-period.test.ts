import { expect, test } from 'vitest';
import { aProject, anUpdate, wordsOf } from '../factory.ts';

test('an update reports on the quarter that it is named after', () => {
  const laid = { 'content/updates/2018-19-q3.mdx': anUpdate({ period: `'2018-19-q2'` }) };
  expect(wordsOf(aProject(laid))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q3.mdx:3:9 tree-update-period The file is named 2018-19-q3.mdx, but reports on 2018-19-q2.
      2 | title: Progress update
      3 | period: '2018-19-q2'
        |         ^^^^^^^^^^^^
      Correct the line period:, or the name of the file, so that both say the same quarter.

    1 problem to mend.
    "
  `);
});
