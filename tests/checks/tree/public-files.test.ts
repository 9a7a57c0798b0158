import { describe, expect, test } from 'vitest';
import { aProject, idsOf, wordsOf } from '../factory.ts';
import { PNG } from '../bytes/pictures.ts';

describe('a file in public is refused', () => {
  test('that would be published in place of a page', () => {
    expect(wordsOf(aProject({ 'public/index.html': '<h1>x</h1>\n' }))).toMatchInlineSnapshot(`
      "public/index.html:1:1 tree-public-file This file would be published at /index.html as it is, unchecked, in place of any page that is there.
        1 | <h1>x</h1>
          | ^
        Take the file out of public/. Only images belong there, in public/images.

      1 problem to mend.
      "
    `);
  });

  test('that is an SVG, which can hold a program', () => {
    expect(wordsOf(aProject({ 'public/images/map.svg': '<svg/>\n' }))).toMatchInlineSnapshot(`
      "public/images/map.svg:1:1 tree-public-file An SVG file can hold a program, which would run on readers’ machines.
        1 | <svg/>
          | ^
        Save the image as PNG, JPEG or WebP, and use that file.

      1 problem to mend.
      "
    `);
  });

  test('that is an image outside public/images', () => {
    expect(wordsOf(aProject({ 'public/map.png': PNG }))).toMatchInlineSnapshot(`
      "public/map.png:1:1 tree-public-file This image is not in public/images, and no text can show it.
        Move it to public/images/map.png.

      1 problem to mend.
      "
    `);
  });

  test('whose ending is in capital letters', () => {
    expect(wordsOf(aProject({ 'public/images/map.PNG': PNG }))).toMatchInlineSnapshot(`
      "public/images/map.PNG:1:1 tree-public-file The ending “.PNG” is in capital letters.
        Let the name end in .png.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'public/robots.txt',
    'public/_redirects',
    'public/images/run.js',
    'public/images/map.gif',
    'public/images/map',
  ])('%s', (path) => {
    expect(idsOf(aProject({ [path]: 'x' }))).toEqual(['tree-public-file']);
  });

  test('under a folder that would be the folder of a page', () => {
    expect(idsOf(aProject({ 'public/updates/2018-19-q2/index.html': 'x' }))).toEqual(['tree-folder']);
  });

  test('under a name that is not plain', () => {
    expect(idsOf(aProject({ 'public/images/Map of 2018.png': PNG }))).toEqual(['tree-name']);
  });
});

test('an image in public/images under a plain name may be there', () => {
  expect(idsOf(aProject({ 'public/images/map-of-2018.png': PNG }))).toEqual([]);
});
