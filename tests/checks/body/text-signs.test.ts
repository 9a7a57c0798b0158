import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('text may hold', () => {
  test.each([
    ['signs for less and more', '3. a < b, \\<5%, &lt;5% and > 3'],
    ['signs as they are typed', '3. `{a} <b> [^1] ftp://x.org`'],
    ['stars and lines that stand for themselves', '3. 2 \\* 3, snake_case, a_b_c'],
    ['one hash', '#1 of the list'],
    ['a colon', '3. In short: a, b.'],
    ['words that programs begin with', '3. import and\nexport duties, and import taxes from abroad.'],
    ['times and shares', '3. At 10:30, in the ratio 2:1; C++ and x = y.'],
    ['a link and a colon', '3. See [this](#p1): it says so.'],
    ['a dot between two words', '3. **Hub** · home'],
    ['letters in square brackets', '3. It was [c], or [x] (see below).'],
    ['markers side by side', '3. It was 5 [p][r], or [low] [p].'],
    ['dollars and blanks', '3. It cost $5 in_all and $6.'],
    ['a dash in a sentence', '3. Homes\n– all of them – are good.'],
    ['whom a quotation is from', '> They listen to us.\n\n– A young person'],
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
    ['points from a word processor', '3. There were:\n• a hub\n• a home'],
    ['points from a word processor, by themselves', '•\ta hub'],
    ['a row without a table', '| Thornaby | hub |'],
    ['a fence of plus signs', '+++'],
    ['words in bright colours', '3. This is ==bright==.'],
    ['raised letters', '3. The 1^st^ of them.'],
    ['the address of a heading', '## Risks [#risks]'],
    ['a small picture by its name', '3. Thank you :smile: all.'],
    ['a meaning below a word', 'Hub\n: a place'],
    ['what letters stand for', '*[HUB]: a place'],
    ['a line of a program with a space in front', ' import a from "b"'],
    ['a line of a program in a list', '- export const a = 1'],
    ['a backtick', '3. The council`s work.'],
    ['bold words that do not end', '3. Much **better.'],
    ['a link without an address', '3. See [the report][r].'],
    ['a program', '3. See javascript:alert(1) there.'],
    ['a note within the line', '3. A word^[inline note] here.'],
    ['words behind a cover', '3. A ||hidden|| word.'],
    ['a formula', '3. It is $x^2$ here.'],
    ['underscores that do not end', '3. Much __better.'],
    ['a point behind a dash', '– a hub'],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual(['body-stray-sign']);
    expect(wordsAfter(text)).toMatchSnapshot();
  });
});
