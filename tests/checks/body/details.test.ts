import { describe, expect, test } from 'vitest';
import { UPDATE, aProject, anUpdate } from '../factory.ts';
import { bodyProblemsOf, bodyWordsOf } from './texts.ts';

const withSummary = (summary: string) => aProject({ [UPDATE]: anUpdate({ summary }) });

describe('a detail at the top', () => {
  test.each([
    'Less than <5%, and a < b.',
    'A letter [p] (provisional).',
    'Up from 1 * 2 to 3 * 4.',
    '‘<10%’',
  ])('may say %s', (summary) => {
    expect(bodyProblemsOf(withSummary(`"${summary}"`))).toEqual([]);
  });

  test.each(['a <b>c</b>', '<br/>', 'see [this](/about/)', 'up by {x}', '**much** better'])(
    'is shown as it is written: %s',
    (summary) => {
      expect(bodyProblemsOf(withSummary(`"${summary}"`)).map(({ id }) => id)).toEqual([
        'body-markup-in-detail',
      ]);
    },
  );

  test('is pointed at where the words stand, however deep', () => {
    const source = '\n  kind: report\n  title: Report <i>on</i> the second quarter';
    expect(bodyWordsOf(aProject({ [UPDATE]: anUpdate({ source }) }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:9:10 body-markup-in-detail “<i>” stands in a detail, where it would be shown as it is written.
        8 |   kind: report
        9 |   title: Report <i>on</i> the second quarter
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the detail in plain words. Links and bold words only work in the text below.

      1 problem to mend.
      "
    `);
  });
});
