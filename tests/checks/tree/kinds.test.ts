import { symlinkSync, mkdtempDisposableSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeTree } from '../../../src/checks/project/tree.ts';
import { aPage, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';

test('a link is refused, whatever it leads to', () => {
  expect(wordsOf(aProject({ 'data/indicators/adoptions.yaml': { kind: 'link' } }))).toMatchInlineSnapshot(`
    "data/indicators/adoptions.yaml:1:1 tree-link This is not a file but a link to another place.
      Take the link out, and put a copy of the file itself in its place.

    1 problem to mend.
    "
  `);
});

test('a link is refused in place of a whole folder', () => {
  expect(idsOf(aProject({ 'public/images': { kind: 'link' } }))).toEqual(['tree-link']);
});

test('a link on disk is seen as one, and not followed', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-'));
  mkdirSync(join(folder.path, 'public'));
  writeFileSync(join(folder.path, 'secret'), 'x');
  symlinkSync('../secret', join(folder.path, 'public/images'));
  expect(nodeTree(folder.path).entries('public')).toEqual([
    { path: 'public/images', kind: 'link', size: expect.any(Number) },
  ]);
});

test('a pipe, a socket or a device is refused', () => {
  expect(wordsOf(aProject({ 'content/pages/pipe.mdx': { kind: 'other' } }))).toMatchInlineSnapshot(`
    "content/pages/pipe.mdx:1:1 tree-special-file This is neither a file nor a folder that can be opened.
      Take it out.

    1 problem to mend.
    "
  `);
});

test('an empty file is refused', () => {
  expect(wordsOf(aProject({ 'content/pages/contact.mdx': '' }))).toMatchInlineSnapshot(`
    "content/pages/contact.mdx:1:1 tree-empty-file There is nothing in this file.
      1 | 
        | ^
      Put back what it should hold, or take the file out.

    1 problem to mend.
    "
  `);
});

describe('two names that differ only in capital letters', () => {
  test('are reported once, for the one with the capitals', () => {
    const laid = { 'data/indicators/Children-In-Care.yaml': anIndicator() };
    expect(wordsOf(aProject(laid))).toMatchInlineSnapshot(`
      "data/indicators/Children-In-Care.yaml:1:1 tree-same-but-capitals This name and data/indicators/children-in-care.yaml differ only in capital letters; many computers take the two for one file.
        1 | title: Children in care
          | ^
        Keep one of the two files, with a name in small letters.

      1 problem to mend.
      "
    `);
  });

  test('are reported when both have capitals', () => {
    const laid = { 'content/pages/Contact.mdx': aPage(), 'content/pages/conTact.mdx': aPage() };
    expect(idsOf(aProject(laid))).toEqual(['tree-same-but-capitals', 'tree-same-but-capitals']);
  });
});
