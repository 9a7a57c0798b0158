import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('a code that stands for a letter', () => {
  test.each(['&#8203;', '&#x202e;', '&zwj;', '&NewLine;', '&copy;', '&colon;', '&#49;'])(
    '%s is refused',
    (code) => {
      expect(idsAfter(`3. In all 55${code}2 children.`)).toEqual(['body-letter-code']);
    },
  );

  test('is named', () => {
    expect(wordsAfter('3. In all &#53;52 children.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:11 body-letter-code “&#53;” is a code that stands for a letter or sign.
        26 | 
        27 | 3. In all &#53;52 children.
           |           ^^^^^
        Write the letter or sign itself.

      1 problem to mend.
      "
    `);
  });

  test('hides no tag that would be reported a second time', () => {
    expect(idsAfter('3. This is &#60;b>.')).toEqual(['body-letter-code']);
  });

  test('is refused though the same code stands beside it behind a backslash', () => {
    expect(idsAfter('3. \\&#8203; is &#8203;.')).toContain('body-letter-code');
  });

  test.each(['&amp;', '&nbsp;', '&pound;', '&lt;', '\\&#60;', 'R&D; and more', '`&#60;`', 'A & B;'])(
    'is allowed where it is needed, and where it is none: %s',
    (text) => {
      expect(idsAfter(`3. It is ${text} so.`)).toEqual([]);
    },
  );
});
