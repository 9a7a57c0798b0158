import { describe, expect, test } from 'vitest';
import { bodyProblemsOf, idsAfter, wordsAfter } from './texts.ts';
import { aPage, aProject } from '../factory.ts';

describe('the address of a heading', () => {
  test('is that of no other heading', () => {
    expect(wordsAfter('## Children in care')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-repeated The heading “Children in care” would have the same address as the one on line 21, or be taken for it.
        26 | 
        27 | ## Children in care
           | ^^^^^^^^^^^^^^^^^^^
        Give one of the headings other words.

      1 problem to mend.
      "
    `);
    expect(idsAfter('## CHILDREN, in care!')).toEqual(['body-heading-repeated']);
  });

  test('is not one that differs by a number only, as if it had been made for a second heading', () => {
    expect(idsAfter('## Children in care 2')).toEqual(['body-heading-repeated']);
    expect(idsAfter('## Children in care 2018')).toEqual([]);
  });

  test('is that of no other part of the page', () => {
    expect(wordsAfter('## Figures')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-taken The heading “Figures” would have the address “#figures”, which another part of the page has.
        26 | 
        27 | ## Figures
           | ^^^^^^^^^^
        Give the heading other words, or one word more.

      1 problem to mend.
      "
    `);
  });

  test.each(['Targets', 'Commitments', 'At a glance', 'Main', 'P7', 'p7f', 'Line 4', 'R1'])(
    'is not “%s”',
    (words) => {
      expect(idsAfter(`## ${words}`)).toEqual(['body-heading-taken']);
    },
  );

  test('may be one that only updates have, on other pages', () => {
    expect(
      bodyProblemsOf(aProject({ 'content/pages/about.mdx': aPage({}, '## Targets\n\nWords.\n') })),
    ).toEqual([]);
  });
});
