import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('text may hold', () => {
  test.each([
    ['signs for less and more', '3. a < b, \\<5%, &lt;5% and > 3'],
    ['signs as they are typed', '3. `{a} <b> [^1] ftp://x.org`'],
    ['stars and lines that stand for themselves', '3. 2 \\* 3, snake_case, a_b_c'],
    ['one hash', '#1 of the list'],
    ['a colon', '3. In short: a, b.'],
    ['letters in square brackets', '3. It was [c], or [x] (see below).'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual([]);
  });
});

describe('text does not hold', () => {
  test.each([
    ['a curly bracket', '3. There were 12} children.'],
    ['a curly bracket behind a backslash', '3. There were \\{12\\} children.'],
    ['a tag behind codes', '3. This is &lt;b&gt;bold&lt;/b&gt;.'],
    ['a tag with a space in front of its name', '3. All < Figure of="children-in-care" /> children.'],
    ['the sign of a footnote', '3. Up by 5%.[^1]'],
    ['a link with a space before its address', '3. See [paragraph 1] (#p1).'],
    ['a link with a space in its address', '3. See [paragraph 1](# p1).'],
    ['an address of another kind', '3. See ftp://example.org/a.'],
    ['a box of another Markdown', ':::note\nNew.\n:::'],
    ['a heading without its space', '##Risks'],
    ['bold words that do not end', '3. Much **better.'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual(['body-stray-sign']);
    expect(wordsAfter(text)).toMatchSnapshot();
  });
});
