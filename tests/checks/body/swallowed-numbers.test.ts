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
        Write 1. in place of a., with 4 spaces in front of it: the page shows a and b for 1 and 2, and below those i and ii.

      content/updates/2018-19-q2.mdx:29:5 body-paragraph-swallowed “b.” would be shown as it stands, and not as the number of a paragraph.
        28 |     a. some
        29 |     b. more
           |     ^^
        Write 2. in place of b., with 4 spaces in front of it: the page shows a and b for 1 and 2, and below those i and ii.

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

describe('a paragraph loses its number to how it is written', () => {
  test('without a space behind the full stop', () => {
    expect(wordsAfter('3.We looked.\n\n4. We leapt.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-swallowed There is no space behind “3.”, so that it does not number the paragraph.
        26 | 
        27 | 3.We looked.
           | ^^
        Write 3. in its place: the number, a full stop and a space.

      1 problem to mend.
      "
    `);
  });

  test('with a backslash', () => {
    expect(wordsAfter('3\\. We looked.\n\n4. We leapt.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-swallowed There is a backslash in “3\\.”, so that it does not number the paragraph.
        26 | 
        27 | 3\\. We looked.
           | ^^^
        Write 3. in its place: the number, a full stop and a space.

      1 problem to mend.
      "
    `);
  });

  test('when the number is deleted', () => {
    expect(wordsAfter('We looked.\n\n4. We leapt.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-swallowed This paragraph has no number in front, and number 3 is missing: the next is numbered 4.
        26 | 
        27 | We looked.
           | ^^^^^^^^^^
        Write 3. in front of it. If it is to have no number, begin the paragraphs behind it with 3.

      1 problem to mend.
      "
    `);
  });

  test('when a hyphen stands in its place', () => {
    expect(wordsAfter('- We looked.\n\n4. We leapt.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-swallowed This paragraph has a hyphen and no number in front, and number 3 is missing: the next is numbered 4.
        26 | 
        27 | - We looked.
           | ^^^^^^^^^^^^
        Write 3. in front of it, in place of the hyphen. If it is to have no number, begin the paragraphs behind it with 3.

      1 problem to mend.
      "
    `);
  });

  test('when the number is deleted below another', () => {
    expect(wordsAfter('3. There are:\n    1. some\n    more\n    3. many')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:5 body-paragraph-swallowed This line has no number in front, so that it is part of paragraph 3a, and number 2 is missing.
        28 |     1. some
        29 |     more
           |     ^^^^
        Write 2. in front of it, as far in as the line above begins. If it is part of that paragraph, begin the next with 2.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['in bold', '**3.** We looked.'],
    ['in bold with its first words', '**3. We** looked.'],
    ['behind a #', '#3. We looked.'],
    ['with a bracket behind the full stop', '3.) We looked.'],
    ['with a space in front of the full stop', '3 . We looked.'],
    ['with a colon', '3: We looked.'],
    ['with a comma', '3, We looked.'],
    ['without a full stop', '3 We looked.'],
    ['in brackets', '(3) We looked.'],
    ['as a Roman numeral', 'iii. We looked.'],
  ])('%s, and only that is told', (_, paragraph) => {
    expect(idsAfter(`${paragraph}\n\n4. We leapt.`)).toEqual(['body-paragraph-swallowed']);
    expect(wordsAfter(`${paragraph}\n\n4. We leapt.`)).toContain('Write 3. in its place');
  });

  test('at the end of the text', () => {
    expect(idsAfter('3.We looked.')).toEqual(['body-paragraph-swallowed']);
    expect(idsAfter('3\\. We looked.')).toEqual(['body-paragraph-swallowed']);
  });

  test('below another, without a space', () => {
    expect(idsAfter('3. There are:\n    1. some\n    2.more\n    3. many')).toEqual([
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
    ['though a paragraph without one begins with another number', '3 schools were judged good.\n\n3. a'],
    ['though a paragraph without one stands between', 'What we did next\n\n3. a\n\nAnd then\n\n4. b'],
    ['though a paragraph begins with a decimal', '3.5 million pounds were spent.\n\n3. a'],
    ['though a point stands between', '- What we did next\n\n3. a'],
    ['though a sentence begins with an abbreviation', '3. We saw some, e.g. these\n   i.e. those'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual([]);
  });
});

describe('numbers as other reports have them', () => {
  test.each(['3: A colon.', '3a. A letter.', '3.1. A decimal.', '3a) A letter.'])('are told: %s', (words) => {
    expect(idsAfter(words)).toEqual(['body-paragraph-swallowed']);
  });

  test('say what to write in place of a part', () => {
    expect(wordsAfter('2.3. The third part.')).toContain(
      'Write 3. in place of 2.3., with 4 spaces in front of it',
    );
    expect(wordsAfter('2b. The second part.')).toContain(
      'Write 2. in place of 2b., with 4 spaces in front of it',
    );
  });

  test.each(['9: it is no next number.', '2.5 million children.', '4x4 cars.'])(
    'leave alone: %s',
    (words) => {
      expect(idsAfter(words)).not.toContain('body-paragraph-swallowed');
    },
  );
});

test('a number behind a hyphen is told', () => {
  expect(idsAfter('-3. A hyphen.')).toEqual(['body-paragraph-swallowed']);
  expect(wordsAfter('-3. A hyphen.')).toContain('There is a sign in front of the number in “-3.”');
  expect(idsAfter('-3 degrees in winter.')).toEqual([]);
});

describe('a letter straight below a part', () => {
  test('is the next part where it follows in order', () => {
    expect(wordsAfter('3. Three:\n    1. one\n    2. two\n(c) three')).toContain(
      'Write 3. in place of (c), with 4 spaces in front of it',
    );
    expect(idsAfter('3. Three:\n    1. one\n    2. two\n    3. three')).toEqual([]);
  });

  test('is a part of that part where it begins anew', () => {
    expect(wordsAfter('3. Three:\n    1. one\n    2. two\n(a) more')).toContain(
      'Write 1. in place of (a), with 8 spaces in front of it',
    );
  });
});
