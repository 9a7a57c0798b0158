import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAKEN } from '../../../src/checks/tree/taken-addresses.ts';
import { aPage, aProject, wordsOf } from '../factory.ts';

test('a page cannot have the address of another part of the site', () => {
  expect(wordsOf(aProject({ 'content/pages/updates.mdx': aPage() }))).toMatchInlineSnapshot(`
    "content/pages/updates.mdx:1:1 tree-taken-address The address /updates/ belongs to another part of the site.
      1 | ---
        | ^
      Give the file another name: it becomes the address of the page.

    1 problem to mend.
    "
  `);
});

test('every address that the site has itself is known', () => {
  const addresses = readdirSync('src/pages')
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/, ''));
  expect(addresses.filter((address) => !TAKEN.has(address))).toEqual([]);
});
