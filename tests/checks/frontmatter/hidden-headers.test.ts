import { describe, expect, test } from 'vitest';
import { wordsAfterLine } from './words-after.ts';

const ENTRY = `  - update: '2017-18-q4'\n    id: peer-audits\n    outcome: done\n    paragraph: '1'`;

describe('the name of a list that is still behind a #', () => {
  test('is reported when an entry below it is not', () => {
    expect(wordsAfterLine(`# closes:\n#   - update: '2017-18-q4'\n\n${ENTRY}`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-swallowed-words The # hides “closes:”, and yet an entry of it, on line 6, is not hidden.
        2 | title: Progress update
        3 | # closes:
          | ^^^^^^^^^
        Take away the # and the space behind it, so that the line is closes: and nothing else.

      1 problem to mend.
      "
    `);
  });

  test('may stand above entries that are behind a # too', () => {
    const hidden = ENTRY.replaceAll(/^/gm, '# ');
    expect(wordsAfterLine(`# closes:\n${hidden}`)).toBe('Nothing is wrong.\n');
  });

  test('is a remark above anything else', () => {
    expect(wordsAfterLine('# note:\nyear-end: false')).toBe('Nothing is wrong.\n');
  });
});
