import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aPage, aProject, idsOf, wordsOf } from '../factory.ts';

const ABOUT = 'content/pages/about.mdx';
const paged = (text: string) => aProject({ [ABOUT]: aPage({}, text) });
const decided = (text: string) => aProject({ [DECISION]: aDecision({}, text) });

describe('the text of a page', () => {
  test('is there', () => {
    expect(wordsOf(paged(''))).toMatchInlineSnapshot(`
      "content/pages/about.mdx:5:1 body-empty-text This page has no text.
        4 | ---
        5 | 
          | ^
        Write the text below the second line of three hyphens, and below its headings. If there is none, take the file out.

      1 problem to mend.
      "
    `);
  });

  test('is more than a heading', () => {
    expect(wordsOf(paged('## Contact\n'))).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:1 body-empty-text This page has nothing below the heading “Contact”.
        5 | 
        6 | ## Contact
          | ^^^^^^^^^^
        Write the text below the second line of three hyphens, and below its headings. If there is none, take the file out.

      1 problem to mend.
      "
    `);
  });

  test.each(['\n', '&nbsp;\n', '\u00a0\n', '---\n', '## One\n\n### Two\n', '## One\n\n&nbsp;\n'])(
    'is more than %j',
    (text) => {
      expect(idsOf(paged(text))).toContain('body-empty-text');
    },
  );

  test.each(['Words.\n', '- a point\n', '## One\n\nWords.\n', 'Words.\n\n## One\n', '## One\n\n> Words.\n'])(
    'may be %j',
    (text) => {
      expect(idsOf(paged(text))).toEqual([]);
    },
  );
});

test('the text of a decision is more than a heading, if there is one', () => {
  expect(idsOf(decided('## What was said\n'))).toEqual(['body-empty-text']);
  expect(idsOf(decided(''))).toEqual([]);
  expect(idsOf(decided('## What was said\n\nMembers asked for more.\n'))).toEqual([]);
});
