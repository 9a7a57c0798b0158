import { describe, expect, test } from 'vitest';
import { idsAfter, wordsAfter, wordsFor } from './texts.ts';

describe('headings', () => {
  test('go from ## to ####, a level at a time, and back by as many as they like', () => {
    expect(idsAfter('### a b\n\n#### c d\n\n## e f\n\n### *g* `h` [i](#p1) ###')).toEqual([]);
  });

  test('may end in a year or a quarter', () => {
    expect(idsAfter('## Quarter 2\n\n### From 2017 to 2018')).toEqual([]);
  });

  test('are never of the first level', () => {
    expect(wordsAfter('# Risks')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-level The heading “Risks” has # in front, but only the title of the page is of the first level.
        26 | 
        27 | # Risks
           | ^^^^^^^
        Write ## in front of it.

      1 problem to mend.
      "
    `);
  });

  test('are never deeper than the fourth', () => {
    expect(wordsAfter('##### Risks')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-level The heading “Risks” has ##### in front, but headings go no deeper than ####.
        26 | 
        27 | ##### Risks
           | ^^^^^^^^^^^
        Write ### in front of it.

      1 problem to mend.
      "
    `);
  });

  test('leave out no level', () => {
    expect(wordsAfter('#### Risks')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-level The heading “Risks” has #### in front, but the heading before it has ##: a level is left out.
        26 | 
        27 | #### Risks
           | ^^^^^^^^^^
        Write ### in front of it.

      1 problem to mend.
      "
    `);
  });

  test('begin at the second level', () => {
    expect(wordsFor('### Risks\n')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:1 body-heading-level The heading “Risks” has ### in front, but the first heading of a text has ##.
        20 | 
        21 | ### Risks
           | ^^^^^^^^^
        Write ## in front of it.

      1 problem to mend.
      "
    `);
  });

  test('are reported once where one was wrong', () => {
    expect(idsAfter('#### Risks\n\n#### Money')).toEqual(['body-heading-level']);
  });

  test('have words', () => {
    expect(wordsAfter('##')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-empty This heading has no words.
        26 | 
        27 | ##
           | ^^
        Write the heading behind the signs, or take them out.

      1 problem to mend.
      "
    `);
    expect(idsAfter('## …')).toEqual(['body-heading-empty']);
  });

  test('are not made by a line of hyphens under a sentence', () => {
    expect(wordsAfter('The end of the record.\n---')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-underlined “The end of the record.” is shown as a heading, because the line below it holds only hyphens or equals signs.
        26 | 
        27 | The end of the record.
           | ^^^^^^^^^^^^^^^^^^^^^^
        For a heading, write ## and a space in front of the words and take out the line below. For a line across, put an empty line above it.

      1 problem to mend.
      "
    `);
  });

  test('do not begin with a number, which would read as a paragraph’s', () => {
    expect(wordsAfter('## 4. Risks')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-heading-numbered The heading “4. Risks” begins with a number, which readers would take for that of a paragraph.
        26 | 
        27 | ## 4. Risks
           | ^^^^^^^^^^^
        Take the number out: only paragraphs are numbered.

      1 problem to mend.
      "
    `);
  });

  test.each(['3. a\n\n   ## Risks', '> ## Risks', '- ## Risks'])('stand in nothing else: %j', (text) => {
    expect(idsAfter(text)).toContain('body-heading-place');
  });

  test('stand in nothing else, in words', () => {
    expect(wordsAfter('3. There are some.\n\n   ## Risks')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:29:4 body-heading-place The heading “Risks” stands within something else, such as a list or a quotation.
        28 | 
        29 |    ## Risks
           |    ^^^^^^^^
        Begin the heading at the very start of a line of its own, with an empty line above and below.

      1 problem to mend.
      "
    `);
  });
});
