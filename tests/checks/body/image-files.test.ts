import { expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

test('an image that is in public/images is shown', () => {
  const laid = { 'public/images/hub.webp': new Uint8Array([1]) };
  expect(idsAfter('![The new hub](/images/hub.webp)', laid)).toEqual([]);
});

test('an image that is not there is missed, and one of a similar name suggested', () => {
  const laid = { 'public/images/family-hub.png': new Uint8Array([1]) };
  expect(wordsAfter('![The new hub](/images/famliy-hub.png)', laid)).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:1 body-image-missing There is no image “/images/famliy-hub.png”. Did you mean /images/family-hub.png?
      26 | 
      27 | ![The new hub](/images/famliy-hub.png)
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Put the file into public/images, or correct its name.

    1 problem to mend.
    "
  `);
});

test('a folder of that name is no image', () => {
  const laid = { 'public/images/hub.png': { kind: 'folder' } as const };
  expect(idsAfter('![The new hub](/images/hub.png)', laid)).toEqual(['body-image-missing']);
});
