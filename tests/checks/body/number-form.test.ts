import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('the number of a paragraph', () => {
  test('has no bracket behind it', () => {
    expect(wordsAfter('3) We looked.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-form The number “3)” of this paragraph has a bracket behind it.
        26 | 
        27 | 3) We looked.
           | ^^
        Write 3. in its place: the number, a full stop and a space.

      1 problem to mend.
      "
    `);
  });

  test('has no nought in front', () => {
    expect(wordsAfter('03. We looked.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-paragraph-form The number “03.” of this paragraph has a nought in front.
        26 | 
        27 | 03. We looked.
           | ^^^
        Write 3. in its place: the number, a full stop and a space.

      1 problem to mend.
      "
    `);
  });

  test('has none below another, either', () => {
    expect(idsAfter('3. There are:\n    1) some\n    2) more')).toEqual(['body-paragraph-form']);
  });

  test('is a number and a full stop', () => {
    expect(idsAfter('3. a\n    1. b\n    2. c\n4. d')).toEqual([]);
  });

  test('may be followed by brackets', () => {
    expect(idsAfter('3. (See paragraph 1.) We looked.')).toEqual([]);
  });
});
