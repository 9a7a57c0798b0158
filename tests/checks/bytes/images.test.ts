import { describe, expect, test } from 'vitest';
import { aProject, idsOf, wordsOf } from '../factory.ts';
import { JPEG, PNG, WEBP } from './pictures.ts';

const image = (name: string, bytes: string | Uint8Array) => aProject({ [`public/images/${name}`]: bytes });

describe('an image is what its name says', () => {
  test.each([
    ['map.png', PNG],
    ['map.jpg', JPEG],
    ['map.jpeg', JPEG],
    ['map.webp', WEBP],
  ])('%s', (name, bytes) => {
    expect(idsOf(image(name, bytes))).toEqual([]);
  });
});

describe('an image is refused', () => {
  test('when it is of another kind than its name says', () => {
    expect(wordsOf(image('map.png', JPEG))).toMatchInlineSnapshot(`
      "public/images/map.png:1:1 bytes-not-an-image The name says that this is a PNG image, but the file is a JPEG image.
        Let the name end in .jpg.

      1 problem to mend.
      "
    `);
  });

  test('when it is a page of HTML', () => {
    expect(wordsOf(image('map.jpg', '<script>alert(1)</script>\n'))).toMatchInlineSnapshot(`
      "public/images/map.jpg:1:1 bytes-not-an-image The name says that this is a JPEG image, but the file is not an image.
        1 | <script>alert(1)</script>
          | ^
        Save the image anew from a program for images, as PNG, JPEG or WebP, and use that file.

      1 problem to mend.
      "
    `);
  });

  test('when it is larger than 5 MiB', () => {
    const large = new Uint8Array(5 * 1024 * 1024 + 1);
    large.set(PNG);
    expect(wordsOf(image('map.png', large))).toMatchInlineSnapshot(`
      "public/images/map.png:1:1 bytes-too-large The file has 5.1 megabytes; there may be 5 megabytes.
        Make the file smaller, or take out what does not belong in it.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['only the beginning of one', PNG.slice(0, 4)],
    [
      'a page behind the first bytes of one',
      Uint8Array.of(...PNG.slice(0, 8), ...new TextEncoder().encode('<script>alert(1)</script>')),
    ],
    ['a sound', 'RIFF\x10\0\0\0WAVEfmt '],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('when it is %s', (_, bytes) => {
    expect(idsOf(image('map.webp', bytes))).toEqual(['bytes-not-an-image']);
  });
});
