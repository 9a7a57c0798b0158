import { describe, expect, test } from 'vitest';
import { aPage, aProject, aStrategy, anIndicator, idsOf, wordsOf } from '../factory.ts';

const page = (name: string) => aProject({ [`content/pages/${name}`]: aPage() });

describe('a file is refused for its ending', () => {
  test('.md, in which nothing would be checked', () => {
    expect(wordsOf(page('contact.md'))).toMatchInlineSnapshot(`
      "content/pages/contact.md:1:1 tree-wrong-ending The files of content/pages/ end in “.mdx”; this one ends in “.md”. It is read as another kind of text, in which nothing is checked.
        1 | ---
          | ^
        Rename the file to contact.mdx if it belongs here, or take it out.

      1 problem to mend.
      "
    `);
  });

  test('.yml, with the right one named', () => {
    expect(wordsOf(aProject({ 'data/indicators/adoptions.yml': anIndicator() }))).toMatchInlineSnapshot(`
      "data/indicators/adoptions.yml:1:1 tree-wrong-ending The files of data/indicators/ end in “.yaml”; this one ends in “.yml”.
        1 | title: Children in care
          | ^
        Rename the file to adoptions.yaml if it belongs here, or take it out.

      1 problem to mend.
      "
    `);
  });

  test('.astro, which would run', () => {
    expect(wordsOf(page('contact.astro'))).toMatchInlineSnapshot(`
      "content/pages/contact.astro:1:1 tree-wrong-ending The files of content/pages/ end in “.mdx”; this one ends in “.astro”. A file of this kind can hold a program, which must never be among the content.
        1 | ---
          | ^
        Rename the file to contact.mdx if it belongs here, or take it out.

      1 problem to mend.
      "
    `);
  });

  test('none at all', () => {
    expect(wordsOf(page('contact'))).toMatchInlineSnapshot(`
      "content/pages/contact:1:1 tree-wrong-ending The files of content/pages/ end in “.mdx”; this one has no ending.
        1 | ---
          | ^
        Rename the file to contact.mdx if it belongs here, or take it out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'contact.markdown',
    'contact.mdx.bak',
    'contact.MDX',
    'contact.Mdx',
    'contact.mdx~',
    'contact.txt',
    'contact.docx',
    'contact.html',
    'contact.js',
    'contact.mjs',
    'contact.ts',
    'contact.tsx',
    'contact.json',
    'contact.yaml',
    'contact.svg',
    'contact.mdx ',
    'contact.mdx.',
    'Thumbs.db',
  ])('%s', (name) => {
    expect(idsOf(page(name))).toEqual(['tree-wrong-ending']);
  });

  test('.json among the strategies', () => {
    expect(idsOf(aProject({ 'data/strategies/plan.json': aStrategy() }))).toEqual(['tree-wrong-ending']);
  });
});
