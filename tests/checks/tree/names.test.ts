import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeProblems } from '../../../src/checks/tree/index.ts';
import { aPage, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';

const page = (name: string) => aProject({ [`content/pages/${name}`]: aPage() });

describe('a name can be made of small letters, digits and hyphens', () => {
  test.each(['contact.mdx', 'how-we-count-2.mdx', '2018.mdx', `${'a'.repeat(80)}.mdx`])('%s', (name) => {
    expect(idsOf(page(name))).toEqual([]);
  });
});

describe('a name is refused', () => {
  test('with a space in it, and a better one is named', () => {
    expect(wordsOf(page('About Us.mdx'))).toMatchInlineSnapshot(`
      "content/pages/About Us.mdx:1:1 tree-name The name “About Us” has a space in it.
        1 | ---
          | ^
        Rename the file to about-us.mdx.

      1 problem to mend.
      "
    `);
  });

  test('that Windows keeps for itself', () => {
    expect(wordsOf(aProject({ 'data/indicators/con.yaml': anIndicator() }))).toMatchInlineSnapshot(`
      "data/indicators/con.yaml:1:1 tree-name The name “con” is one that Windows keeps for itself.
        1 | title: Children in care
          | ^
        Add a word to the name.

      1 problem to mend.
      "
    `);
  });

  test('that programs keep for themselves', () => {
    expect(wordsOf(page('constructor.mdx'))).toMatchInlineSnapshot(`
      "content/pages/constructor.mdx:1:1 tree-name The name “constructor” is one that programs keep for themselves.
        1 | ---
          | ^
        Add a word to the name.

      1 problem to mend.
      "
    `);
  });

  test.each(['prototype', '__proto__', 'toString', 'hasOwnProperty', 'null', 'true'])(
    'that means something else to programs: %s',
    (name) => {
      expect(idsOf(page(`${name}.mdx`))).toEqual(['tree-name']);
    },
  );

  test('that is too long', () => {
    expect(wordsOf(page(`${'a'.repeat(81)}.mdx`))).toMatchInlineSnapshot(`
      "content/pages/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1 tree-name The name “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa” has 81 characters; there may be 80.
        1 | ---
          | ^
        Rename the file to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx.

      1 problem to mend.
      "
    `);
  });

  test('that begins with an underline, which would not hide it', () => {
    expect(wordsOf(page('_draft.mdx'))).toMatchInlineSnapshot(`
      "content/pages/_draft.mdx:1:1 tree-name The name “_draft” begins with an underline, which hides nothing: the file would be published.
        1 | ---
          | ^
        Rename the file to draft.mdx.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['a capital letter', 'About-us.mdx'],
    ['a letter with an accent', 'café.mdx'],
    ['a letter of another script that looks the same', 'аbout-us.mdx'],
    ['an emoji', 'hello-🙂.mdx'],
    ['a dot inside', 'about.us.mdx'],
    ['a hyphen at the end', 'about-.mdx'],
    ['two hyphens in a row', 'about--us.mdx'],
    ['a backslash', 'about\\us.mdx'],
    ['a question mark', 'about?.mdx'],
    ['a quote', `it's.mdx`],
    ['a new line', 'about\nus.mdx'],
    ['a letter that was lost', 'caf\uFFFD.mdx'],
    ['a name of Windows', 'lpt1.mdx'],
  ])('for %s', (_, name) => {
    expect(idsOf(page(name))).toEqual(['tree-name']);
  });
});

test('whatever a file is called, it is either named plainly or refused', () => {
  const anyName = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !name.includes('/'));
  fc.assert(
    fc.property(anyName, (stem) => {
      const path = `data/indicators/${stem}.yaml`;
      const problems = treeProblems([{ path, kind: 'file', size: 1 }]).filter((one) => one.path === path);
      const isPlain = /^[a-z0-9-]{1,80}$/.test(stem);
      expect(problems.length).toBeLessThanOrEqual(1);
      if (!isPlain) expect(problems).toHaveLength(1);
    }),
  );
});
