import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/checks/body/body.ts';
import { closedList } from '../../../src/checks/body/closed-list.ts';
import { idsAfter, wordsAfter } from './texts.ts';

describe('a text can hold', () => {
  test.each([
    ['words in bold, in italics and as they are typed', '3. **a** *b* `{c} <d>`'],
    ['a line across', 'a\n\n***\n\nb'],
    ['a new line in a paragraph', 'a  \nb\\\nc'],
    ['a quotation', '> a'],
    ['points in points', '- a\n  - b'],
    ['a table with figures', '| a | b |\n|--|:-:|\n| 1 | <Figure of="children-in-care" /> |'],
    ['letters in square brackets, which mark figures', '3. The figure is [p], [c] or [x].'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual([]);
  });
});

describe('a text cannot hold', () => {
  test('an import', () => {
    expect(wordsAfter('import evil from "./evil.mjs"')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-program “import evil from "./evil.mjs"” is read as a line of a program, not as text.
        26 | 
        27 | import evil from "./evil.mjs"
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take the line out. If it is a sentence, begin it with another word or with a capital letter.

      1 problem to mend.
      "
    `);
  });

  test('an export', () => {
    expect(idsAfter('export const a = 1')).toEqual(['body-program']);
  });

  test('a program in curly brackets, on a line of its own', () => {
    expect(wordsAfter('{process.exit()}')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-curly-brackets What stands in curly brackets is read as a program, not as text: “{process.exit()}”.
        26 | 
        27 | {process.exit()}
           | ^^^^^^^^^^^^^^^^
        Take them out, or write round brackets instead.

      1 problem to mend.
      "
    `);
  });

  test('a program in curly brackets, in a sentence', () => {
    expect(wordsAfter('3. In total {1 + 1} children.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:13 body-curly-brackets What stands in curly brackets is read as a program, not as text: “{1 + 1}”.
        26 | 
        27 | 3. In total {1 + 1} children.
           |             ^^^^^^^
        Take them out, or write round brackets instead.

      1 problem to mend.
      "
    `);
  });

  test('a comment in curly brackets', () => {
    expect(idsAfter('{/* not yet */}')).toEqual(['body-curly-brackets']);
  });

  test('a block of code', () => {
    expect(wordsAfter('```js\nalert(1)\n```')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-code-block This is a block of program code. No check reads what stands in one.
        26 | 
        27 | \`\`\`js
           | ^^^^^
        Take out the lines of three backticks (\`\`\`) around it, and write what it says as sentences or a list.

      1 problem to mend.
      "
    `);
  });

  test('a footnote, which is reported once', () => {
    expect(wordsAfter('3. Up by 5%.[^1]\n\n[^1]: Provisional.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:1 body-footnote “[^1]: Provisional.” is a footnote, which would stand far from its paragraph.
        28 | 
        29 | [^1]: Provisional.
           | ^^^^^^^^^^^^^^^^^^
        Write the note into the sentence, or between <Note> and </Note> behind it.

      1 problem to mend.
      "
    `);
  });

  test('an address apart from its words, which would make a link of every [p]', () => {
    expect(wordsAfter('3. The figure is [p].\n\n[p]: /about/')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:1 body-link-definition “[p]: /about/” is not shown. It gives an address to everything in the text that stands in the same brackets.
        28 | 
        29 | [p]: /about/
           | ^^^^^^^^^^^^
        Write the address straight behind the words: [words](address). If it is no link, put no colon behind the square brackets.

      1 problem to mend.
      "
    `);
  });

  test('words struck out', () => {
    expect(wordsAfter('3. ~~Fewer~~ more children.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:4 body-struck-out “~~Fewer~~” would be shown struck out.
        26 | 
        27 | 3. ~~Fewer~~ more children.
           |    ^^^^^^^^^
        Take the words out, or take out the wave signs (~) around them.

      1 problem to mend.
      "
    `);
  });

  test('boxes to tick', () => {
    expect(wordsAfter('- [ ] Review the plan')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-task-list The square brackets at the beginning would be shown as a box to tick.
        26 | 
        27 | - [ ] Review the plan
           | ^^^^^^^^^^^^^^^^^^^^^
        Take out the square brackets, and say in words what is done.

      1 problem to mend.
      "
    `);
  });
});

describe('what Markdown can be taught later is refused too', () => {
  const features = { math: true, directive: true, superscript: true, subscript: true, wikilinks: true };
  const file = { path: 'content/updates/x.mdx' };

  test.each([
    '$x$',
    '$$\nx\n$$',
    ':::note\nx\n:::',
    '::note',
    'x^2^',
    'H~2~O',
    '---\na: b\n---\n',
    '+++\na=1\n+++\n',
  ])('%j', (text) => {
    const body = bodyOf({ ...file, text }, 'updates', mdxToMdast(text, { features }));
    expect(closedList(body).map(({ id }) => id)).toContain('body-other-markup');
  });

  test('in words that say what it is', () => {
    const text = 'x^2^';
    const body = bodyOf({ ...file, text }, 'updates', mdxToMdast(text, { features }));
    expect(closedList(body).map(({ message }) => message)).toEqual(['A text cannot hold this: “^2^”.']);
  });
});
