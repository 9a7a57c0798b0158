import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter, wordsFor } from './texts.ts';

describe('paragraph numbers', () => {
  test('carry on across headings, charts, lines and other paragraphs', () => {
    const text =
      '3. a\n\n## b c\n\n4. d\n5. e\n\n<Chart of="children-in-care" />\n\n6. f\n\n***\n\ng\n\n7. h';
    expect(idsAfter(text)).toEqual([]);
  });

  test('begin again below each paragraph, and carry on there too', () => {
    const text = '3. a\n    1. b\n    2. c\n        1. d\n\n    e\n\n    3. f\n\n4. g\n    1. h';
    expect(idsAfter(text)).toEqual([]);
  });

  test('begin with 1', () => {
    expect(wordsFor('4. a\n5. b\n')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:1 body-paragraph-order The first paragraph is numbered 4, and not 1.
        20 | 
        21 | 4. a
           | ^^
        Write 1 in place of 4, or put in what is missing before it.

      1 problem to mend.
      "
    `);
  });

  test('leave no number out', () => {
    expect(wordsAfter('## Risks\n\n4. There are some.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:1 body-paragraph-order This paragraph is numbered 4, but the next number is 3.
        28 | 
        29 | 4. There are some.
           | ^^
        Write 3 in place of 4, or put in what is missing before it.

      1 problem to mend.
      "
    `);
  });

  test('do not come twice', () => {
    expect(wordsAfter('## Risks\n\n2. There are some.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:1 body-paragraph-order This paragraph is numbered 2, but the next number is 3.
        28 | 
        29 | 2. There are some.
           | ^^
        Write 3 in place of 2.

      1 problem to mend.
      "
    `);
  });

  test('are reported once where one is left out', () => {
    expect(idsAfter('## b c\n\n5. a\n6. b\n\n## d e\n\n7. c')).toEqual(['body-paragraph-order']);
  });

  test('are published as they are written', () => {
    expect(wordsAfter('5. There are some.\n6. There are more.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-renumbered This paragraph is written as 5 but would be published as 3.
        26 | 
        27 | 5. There are some.
           | ^^
        Write 3 in place of 5, or put in what is missing before it.

      1 problem to mend.
      "
    `);
  });

  test('are published as they are written, below others too', () => {
    expect(wordsAfter('3. There are:\n    1. some\n    3. more')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:5 body-paragraph-renumbered This paragraph below paragraph 3 is written as 3 but would be published as 2, which is 3b.
        28 |     1. some
        29 |     3. more
           |     ^^
        Write 2 in place of 3, or put in what is missing before it.

      1 problem to mend.
      "
    `);
  });

  test('are not left to Markdown to count', () => {
    expect(idsAfter('## b c\n\n3. a\n3. b\n3. c\n3. d')).toEqual(['body-paragraph-renumbered']);
  });

  test('belong below another paragraph when they are indented far enough', () => {
    expect(wordsAfter('3. There are:\n  1. some\n  2. more')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:3 body-paragraph-renumbered This paragraph is written as 1 but would be published as 4.
        27 | 3. There are:
        28 |   1. some
           |   ^^
        Write 4 in place of 1. If it belongs below paragraph 3, begin its line with 4 spaces.

      1 problem to mend.
      "
    `);
  });

  test('need more room below a number of two digits', () => {
    const ten = Array.from({ length: 8 }, (_, index) => `${index + 3}. a\n`).join('');
    expect(wordsAfter(`${ten}   1. some`)).toContain(
      'If it belongs below paragraph 10, begin its line with 4 spaces.',
    );
  });

  test('below a paragraph begin with 1', () => {
    expect(wordsAfter('3. There are:\n\n    2. some')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:5 body-paragraph-order The first paragraph below paragraph 3 is numbered 2, and not 1.
        28 | 
        29 |     2. some
           |     ^^
        Write 1 in place of 2, or put in what is missing before it.

      1 problem to mend.
      "
    `);
  });

  test('belong beside another paragraph when they are not indented', () => {
    expect(wordsAfter('3. a\n\n    4. b\n\n5. c')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:5 body-paragraph-order The first paragraph below paragraph 3 is numbered 4, and not 1.
        28 | 
        29 |     4. b
           |     ^^
        If it stands beside paragraph 3, begin its line where the line of that paragraph begins. If it belongs below it, write 1 in place of 4.

      1 problem to mend.
      "
    `);
  });

  test('may go on in two ways behind a wrong one, and only that is told', () => {
    expect(idsAfter('3. a\n\n3. b\n\n5. c')).toEqual(['body-paragraph-renumbered']);
    expect(idsAfter('3. a\n\n3. b\n\n## c d\n\n5. e')).toEqual(['body-paragraph-renumbered']);
    expect(idsAfter('## a b\n\n4. c\n\n## d e\n\n4. f')).toEqual(['body-paragraph-order']);
  });

  test('are not 0, and not beyond 9999', () => {
    expect(idsAfter('## b c\n\n0. a')).toEqual(['body-paragraph-order']);
    expect(idsAfter('## b c\n\n10000. a')).toEqual(['body-paragraph-order']);
  });
});

describe('a number that is missing straight below a part', () => {
  test('is told at the line that lacks it', () => {
    expect(wordsAfter('3. c\n    1. d\n    2. e\nThe line without a number.\n\n5. f')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:30:1 body-paragraph-swallowed This line has no number in front, so that it is part of paragraph 3b, and number 4 is missing.
        29 |     2. e
        30 | The line without a number.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write 4. in front of it. If it is part of paragraph 3b, begin it as far in as the line above, and the next paragraph with 4.

      1 problem to mend.
      "
    `);
  });

  test('is not looked for in a line that stands as far in as the part', () => {
    const words = wordsAfter('3. c\n    1. d\n    2. e\n       More of it.\n\n5. f');
    expect(words).toContain('Write 4 in place of 5, or put in what is missing before it.');
  });
});
