import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('an item of a list', () => {
  test('has words, if it is numbered', () => {
    expect(wordsAfter('3.\n4. We looked.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-empty-item This numbered paragraph has no words.
        26 | 
        27 | 3.
           | ^
        Write its words behind the number or hyphen, or take it out.

      1 problem to mend.
      "
    `);
  });

  test('has words, if it is a point', () => {
    expect(wordsAfter('- \n- We looked.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-empty-item This point of a list has no words.
        26 | 
        27 | - 
           | ^
        Write its words behind the number or hyphen, or take it out.

      1 problem to mend.
      "
    `);
  });

  test('has words of its own above a list', () => {
    expect(idsAfter('3. 1. a')).toEqual(['body-empty-item']);
  });

  test.each(['3. `a`', '3. <Figure of="children-in-care" />', '- [a](#p1)'])(
    'may hold anything shown: %s',
    (text) => {
      expect(idsAfter(text)).toEqual([]);
    },
  );
});
