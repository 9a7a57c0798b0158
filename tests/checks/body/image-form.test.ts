import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

const FILES = { 'public/images/family-hub.png': new Uint8Array([1]) };
const ids = (image: string) => idsAfter(image, FILES);
const words = (image: string) => wordsAfter(image, FILES);

test('an image has an address of this site and words for those who do not see it', () => {
  expect(ids('![The new family hub](/images/family-hub.png)')).toEqual([]);
  expect(ids('![Family hub](/images/family-hub.png)')).toEqual([]);
});

describe('the address of an image', () => {
  test.each([
    './evil.mjs',
    'family-hub.png',
    '../public/images/family-hub.png',
    '.env?raw',
    '/images/family-hub.png?raw',
    '/images/family-hub.png#a',
    '/images/family-hub.svg',
    '/images/Family-Hub.png',
    '/images/a/../family-hub.png',
    '/images//family-hub.png',
    '/family-hub.png',
    'https://example.com/family-hub.png',
    '//example.com/images/family-hub.png',
    'data:image/png;base64,AAAA',
    '%E0%A4%A',
    '/images/family&#45;hub.png',
    '',
  ])('is not “%s”', (address) => {
    expect(ids(`![The hub](${address})`)).toEqual(['body-image-address']);
  });

  test('is refused in words that say where images belong', () => {
    expect(words('![The hub](./evil.mjs)')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-image-address “./evil.mjs” is not the address of an image of this site.
        26 | 
        27 | ![The hub](./evil.mjs)
           | ^^^^^^^^^^^^^^^^^^^^^^
        Put the image into public/images under a name of small letters, digits and hyphens, and write ![what it shows](/images/name.png). It can be png, jpg, jpeg or webp.

      1 problem to mend.
      "
    `);
  });
});

describe('the words of an image', () => {
  test.each(['', ' ', '…', 'family-hub', 'family-hub.png', 'IMG_2041.JPG'])('are not “%s”', (alt) => {
    expect(ids(`![${alt}](/images/family-hub.png)`)).toEqual(['body-image-words']);
  });

  test('are asked for', () => {
    expect(words('![](/images/family-hub.png)')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-image-words This image says nothing to those who cannot see it: there are no words in its square brackets.
        26 | 
        27 | ![](/images/family-hub.png)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write what it shows in the square brackets: ![what it shows](/images/name.png).

      1 problem to mend.
      "
    `);
  });

  test('are asked for where the name of the file stands', () => {
    expect(words('![family-hub.png](/images/family-hub.png)')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-image-words “family-hub.png” is the name of the file, and does not say what the image shows.
        26 | 
        27 | ![family-hub.png](/images/family-hub.png)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write what it shows in the square brackets: ![what it shows](/images/name.png).

      1 problem to mend.
      "
    `);
  });

  test('are not hidden', () => {
    expect(words('![The hub](/images/family-hub.png "It has 12 rooms")')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-hidden-words The words “It has 12 rooms” behind the address of this image are hidden from most readers.
        26 | 
        27 | ![The hub](/images/family-hub.png "It has 12 rooms")
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take out the words in quotes inside the round brackets, and say them in the text if they matter.

      1 problem to mend.
      "
    `);
  });
});

test.each(['image', 'A photo', 'picture'])('words such as “%s” do not say what an image shows', (alt) => {
  expect(ids(`![${alt}](/images/family-hub.png)`)).toEqual(['body-image-words']);
  expect(ids(`![${alt} of the new hub](/images/family-hub.png)`)).toEqual([]);
});
