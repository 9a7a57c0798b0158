import { describe, expect, test } from 'vitest';
import { idsWith, wordsWith } from './words-after.ts';

describe('curly quotes around a whole value are refused', () => {
  test('because readers would see them', () => {
    expect(wordsWith({ title: '“Progress update”' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-curly-quotes The quotation marks around this value are curly ones, so that readers would see them.
        1 | ---
        2 | title: “Progress update”
          |        ^^^^^^^^^^^^^^^^^
        Write it without them:
          title: Progress update
        If readers are to see them, put straight quotes around the whole, in front of “ and behind ”.

      1 problem to mend.
      "
    `);
  });

  test('with straight ones in their place where the value needs some', () => {
    expect(wordsWith({ title: '‘#1 of the council’s aims’' })).toContain(
      `  title: '#1 of the council’s aims'\n`,
    );
  });

  test('in a list', () => {
    expect(wordsWith({ strategies: '\n  - “childrens-plan”' })).toContain('\n    - childrens-plan\n');
  });

  test('and a long value is not said again', () => {
    expect(wordsWith({ title: `“${'Progress '.repeat(8)}update”` })).toContain(
      'Take out the quotes at its beginning and at its end.',
    );
  });
});

describe('curly quotes may stand', () => {
  test.each([
    ['around one word of several', '“Better” than 2017'],
    ['around the first and the last word', '“Better” or “worse”'],
    ['around the first and the last word, single ones', '‘Better’ or ‘worse’'],
    ['in straight ones, as readers are to see them', `'“Progress update”'`],
    ['as an apostrophe at the beginning and at the end', '’Tis the councils’'],
  ])('%s', (_case, title) => expect(idsWith({ title })).toEqual([]));
});
