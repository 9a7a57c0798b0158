import { describe, expect, test } from 'vitest';
import { aPage, aProject, aSite, anUpdate, idsOf, wordsOf } from '../factory.ts';

describe('a file stands where it is not looked for', () => {
  test('straight in content', () => {
    expect(wordsOf(aProject({ 'content/2018-19-q3.mdx': anUpdate() }))).toMatchInlineSnapshot(`
      "content/2018-19-q3.mdx:1:1 tree-wrong-place Nothing is read straight from content/.
        1 | ---
          | ^
        Move the file to content/updates, content/decisions or content/pages, or take it out.

      1 problem to mend.
      "
    `);
  });

  test('straight in data, under a name that nothing asks for', () => {
    expect(wordsOf(aProject({ 'data/notes.yaml': 'a: 1\n' }))).toMatchInlineSnapshot(`
      "data/notes.yaml:1:1 tree-wrong-place There is no use for a file “notes.yaml” in data/.
        1 | a: 1
          | ^
        Indicators belong in data/indicators, strategies in data/strategies. Beside those, data/ holds site.yaml, glossary.yaml, bank-holidays.json, corrections.yaml, redirects.yaml.

      1 problem to mend.
      "
    `);
  });

  test('as site.yml, which is reported once, and not as a missing file too', () => {
    expect(wordsOf(aProject({ 'data/site.yaml': null, 'data/site.yml': aSite() }))).toMatchInlineSnapshot(`
      "data/site.yml:1:1 tree-wrong-place There is no use for a file “site.yml” in data/. Did you mean site.yaml?
        1 | council: Borough Council
          | ^
        Rename the file to site.yaml.

      1 problem to mend.
      "
    `);
  });
});

describe('a folder stands where there may be none', () => {
  test('within the updates, and is reported once for all that is in it', () => {
    const laid = { 'content/updates/drafts/2018-19-q3.mdx': anUpdate(), 'content/updates/drafts/x.md': 'x' };
    expect(wordsOf(aProject(laid))).toMatchInlineSnapshot(`
      "content/updates/drafts/2018-19-q3.mdx:1:1 tree-folder content/updates/ holds files only, and no folders.
        1 | ---
          | ^
        Move the files out of the folder to where they belong, and take the folder out.

      1 problem to mend.
      "
    `);
  });

  test('in content, under a name that is not known', () => {
    expect(wordsOf(aProject({ 'content/news/one.mdx': aPage() }))).toMatchInlineSnapshot(`
      "content/news/one.mdx:1:1 tree-folder There is no folder “news” in content/. The folders there are updates, decisions, pages.
        1 | ---
          | ^
        Move the files out of the folder to where they belong, and take the folder out.

      1 problem to mend.
      "
    `);
  });

  test('though there is nothing in it', () => {
    expect(idsOf(aProject({ 'data/indicators/old': { kind: 'folder' } }))).toEqual(['tree-folder']);
  });

  test('with the ending of a file', () => {
    expect(idsOf(aProject({ 'content/updates/2018-19-q3.mdx': { kind: 'folder' } }))).toEqual([
      'tree-folder',
    ]);
  });
});

test('a file stands where a folder should be', () => {
  expect(wordsOf(aProject({ 'public/images': 'x' }))).toMatchInlineSnapshot(`
    "public/images:1:1 tree-folder public/images must be a folder, and is a file.
      1 | x
        | ^
      Take the file out, and make a folder with the name public/images.

    1 problem to mend.
    "
  `);
});

test('an empty .gitkeep may keep a folder in git', () => {
  const laid = { 'public/.gitkeep': '', 'public/images/.gitkeep': '', 'data/published/.gitkeep': '' };
  expect(idsOf(aProject(laid))).toEqual([]);
});
