import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

const items = (count: number, indent: string) =>
  Array.from({ length: count }, (_, index) => `${indent}${index + 1}. a\n`).join('');

describe('numbered paragraphs', () => {
  test('have room for 26 letters and 49 numerals below them', () => {
    expect(idsAfter(`3. a\n${items(26, '    ')}\n4. a\n    1. b\n${items(49, '        ')}`)).toEqual([]);
  });

  test('have no 27th letter below them', () => {
    expect(wordsAfter(`3. a\n${items(27, '    ')}`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:54:5 body-paragraph-limit Below paragraph 3 there is room for 26 paragraphs, and this is number 27.
        53 |     26. a
        54 |     27. a
           |     ^^^
        Begin a new paragraph above, and put the rest below that.

      1 problem to mend.
      "
    `);
  });

  test('have no 50th numeral below them', () => {
    expect(wordsAfter(`3. a\n    1. b\n${items(50, '        ')}`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:78:9 body-paragraph-limit Below paragraph 3a there is room for 49 paragraphs, and this is number 50.
        77 |         49. a
        78 |         50. a
           |         ^^^
        Begin a new paragraph above, and put the rest below that.

      1 problem to mend.
      "
    `);
  });

  test('are reported once, however many there are beyond the last', () => {
    expect(idsAfter(`3. a\n${items(40, '    ')}`)).toEqual(['body-paragraph-limit']);
  });

  test('go three levels deep', () => {
    expect(wordsAfter('3. a\n    1. b\n        1. c\n            1. d')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:30:13 body-paragraph-depth Numbered paragraphs go 3 levels deep (7, 7f, 7f ii), and this list stands deeper.
        29 |         1. c
        30 |             1. d
           |             ^^^^
        Make it a list of points with hyphens, or move it up a level.

      1 problem to mend.
      "
    `);
  });

  test('do not stand in bullets', () => {
    expect(wordsAfter('- There are:\n    1. some')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:5 body-paragraph-place A numbered list stands within bullets, a quotation or a tag, where no link can lead to its numbers.
        27 | - There are:
        28 |     1. some
           |     ^^^^^^^
        Use hyphens instead of the numbers, or move the list out.

      1 problem to mend.
      "
    `);
  });

  test.each(['> 1. a', '3. a\n    - b\n        1. c', '3. a\n\n    > 1. b\n    >     1. c'])(
    'do not stand in quotations or in bullets of theirs: %j',
    (text) => {
      expect(idsAfter(text)).toEqual(['body-paragraph-place']);
    },
  );
});
