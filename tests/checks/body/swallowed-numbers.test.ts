import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('a paragraph loses its number', () => {
  test('straight below a line of text', () => {
    expect(wordsAfter('What we did next:\n3. We looked.\n\n4. We leapt.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:1 body-paragraph-swallowed “3.” does not begin a paragraph here: it would be shown as part of the one above.
        27 | What we did next:
        28 | 3. We looked.
           | ^^
        Put an empty line above it. If it belongs to the sentence, put it on the line above.

      1 problem to mend.
      "
    `);
  });

  test('straight below another, at the level beneath, when it is not the first there', () => {
    expect(wordsAfter('3. There are:\n    2. some')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:5 body-paragraph-swallowed “2.” does not begin a paragraph here: it would be shown as part of the one above.
        27 | 3. There are:
        28 |     2. some
           |     ^^
        Put an empty line above it. If it belongs to the sentence, put it on the line above.

      1 problem to mend.
      "
    `);
  });

  test('when it is written as a letter', () => {
    expect(wordsAfter('3. There are:\n    a. some\n    b. more')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:5 body-paragraph-swallowed “a.” would be shown as it stands, and not as the number of a paragraph.
        27 | 3. There are:
        28 |     a. some
           |     ^^
        Write 1. in front of the first and 2. in front of the next: the page shows a and b, below those i and ii.

      content/updates/2018-19-q2.mdx:29:5 body-paragraph-swallowed “b.” would be shown as it stands, and not as the number of a paragraph.
        28 |     a. some
        29 |     b. more
           |     ^^
        Write 1. in front of the first and 2. in front of the next: the page shows a and b, below those i and ii.

      2 problems to mend.
      "
    `);
  });

  test('when it is written as a letter or numeral in brackets', () => {
    expect(idsAfter('3. There are:\n\n    (a) some\n\n    (ii) more')).toEqual([
      'body-paragraph-swallowed',
      'body-paragraph-swallowed',
    ]);
  });
});

describe('a paragraph keeps its number', () => {
  test.each([
    ['straight below another', '3. a\n4. b'],
    ['when it is the first below another', '3. a\n    1. b'],
    [
      'though a sentence goes on with a number on the next line',
      'It was better in\n2017. We were glad of that in\n12. or so',
    ],
    ['though a sentence below a number goes on with a year', '3. It was better in\n   2017. We were glad.'],
    ['though a sentence begins with an abbreviation', '3. We saw some, e.g. these\n   i.e. those'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual([]);
  });
});
