import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter } from './texts.ts';

describe('HTML is refused', () => {
  test.each([
    '<script>alert(1)</script>',
    '<style>a</style>',
    '<iframe src="https://example.com" />',
    '3. a <b>c</b>',
    '3. a <br />',
    '<svg:a />',
    '<></>',
    '<img src="/images/a.png" onerror="alert(1)" />',
  ])('%s', (text) => {
    expect(idsAfter(text)).toEqual(['body-html']);
  });

  test('in words that name the tag', () => {
    expect(wordsAfter('3. Much <b onclick="alert(1)">better</b>.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:9 body-html “<b>” is a tag of web pages (HTML), which a text cannot hold.
        26 | 
        27 | 3. Much <b onclick="alert(1)">better</b>.
           |         ^^
        Take out the tag, which is all from < to >. For bold words, put ** before the first and behind the last; for a new paragraph, leave a line empty. For “less than”, write the words.

      1 problem to mend.
      "
    `);
  });
});

describe('components that are not listed are refused', () => {
  test.each(['<Fragment>a</Fragment>', '<Content />', '<Figure.Chart />', '<Figure:x />', '<$x />', '<é />'])(
    '%s',
    (text) => {
      expect(idsAfter(text)).toEqual(['body-unknown-component']);
    },
  );

  test('and the one that was meant is named', () => {
    expect(wordsAfter('3. There were <Figrue of="children-in-care" /> children.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:15 body-unknown-component “<Figrue>” is none of the tags that a text can hold, which are <Figure>, <Chart> and <Note>. Did you mean <Figure>?
        26 | 
        27 | 3. There were <Figrue of="children-in-care" /> children.
           |               ^^^^^^^
        Write <Figure … />, <Chart … /> or <Note>…</Note>, with that capital letter.

      1 problem to mend.
      "
    `);
  });

  test('whatever their capitals', () => {
    expect(wordsAfter('3. There were <figure of="children-in-care" /> children.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:15 body-unknown-component “<figure>” is none of the tags that a text can hold, which are <Figure>, <Chart> and <Note>. Did you mean <Figure>?
        26 | 
        27 | 3. There were <figure of="children-in-care" /> children.
           |               ^^^^^^^
        Write <Figure … />, <Chart … /> or <Note>…</Note>, with that capital letter.

      1 problem to mend.
      "
    `);
  });
});
