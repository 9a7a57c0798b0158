import { describe, expect, test } from 'vitest';
import { aPage, aProject, idsOf, wordsOf } from '../factory.ts';

describe('a hidden file is refused', () => {
  test('that can hold passwords', () => {
    expect(wordsOf(aProject({ 'content/updates/.env': 'KEY=1\n' }))).toMatchInlineSnapshot(`
      "content/updates/.env:1:1 tree-hidden-file “.env” is a kind of file that holds passwords and keys.
        1 | KEY=1
          | ^
        Take the file out. Have every password and key in it changed, if it was ever shared.

      1 problem to mend.
      "
    `);
  });

  test('that Astro would pass over in silence', () => {
    expect(wordsOf(aProject({ 'content/pages/.contact.mdx': aPage() }))).toMatchInlineSnapshot(`
      "content/pages/.contact.mdx:1:1 tree-hidden-file The name “.contact.mdx” begins with a dot, which hides the file.
        1 | ---
          | ^
        Take the file out, or give it a name without the dot if it is to be published.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'public/.env.production',
    'data/.env',
    'public/.htaccess',
    'content/.DS_Store',
    'public/images/.x.png',
  ])('%s', (path) => {
    expect(idsOf(aProject({ [path]: 'x' }))).toEqual(['tree-hidden-file']);
  });

  test('even when it is a .gitkeep with something in it', () => {
    expect(idsOf(aProject({ 'public/.gitkeep': 'x' }))).toEqual(['tree-hidden-file']);
  });
});
