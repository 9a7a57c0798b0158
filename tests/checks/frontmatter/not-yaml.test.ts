import { describe, expect, test } from 'vitest';
import { anUpdate, idsOf, wordsOf } from '../factory.ts';
import { updateOf, withLine, wordsAfterLine, wordsWith } from './words-after.ts';

describe('details that cannot be read are reported where the slip is', () => {
  test('an apostrophe within single quotes', () => {
    expect(wordsWith({ title: `'Children's plan'` })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:17 frontmatter-not-yaml The value ends at this apostrophe, because it began with one, and more stands behind it.
        1 | ---
        2 | title: 'Children's plan'
          |                 ^
        Write the apostrophe inside as ’, or take the quotes around the whole value out.

      1 problem to mend.
      "
    `);
  });

  test('a space in front of the very first detail', () => {
    expect(wordsOf(updateOf(anUpdate().replace('title:', ' title:')))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:1 frontmatter-not-yaml The first detail has spaces in front, and those below it have none.
        1 | ---
        2 |  title: Progress update
          | ^
        Take out the spaces at the beginning of the line.

      1 problem to mend.
      "
    `);
  });

  test('a quote within double quotes', () => {
    expect(wordsWith({ title: `"A "better" plan"` })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:11 frontmatter-not-yaml The value ends at this quote, because it began with one, and more stands behind it.
        1 | ---
        2 | title: "A "better" plan"
          |           ^
        Take the quotes around the whole value out, or write the ones inside as “ and ”.

      1 problem to mend.
      "
    `);
  });

  test('a quote that the next one closes, lines later', () => {
    expect(wordsWith({ title: `'Progress update` })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-not-yaml The quote that opens here, ', is never closed.
        1 | ---
        2 | title: 'Progress update
          |        ^
        Write ' again behind the last word of the value.

      1 problem to mend.
      "
    `);
  });

  test('a quote that nothing closes', () => {
    expect(wordsWith({ title: '"Progress update' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-not-yaml The quote that opens here, ", is never closed.
        1 | ---
        2 | title: "Progress update
          |        ^
        Write " again behind the last word of the value.

      1 problem to mend.
      "
    `);
  });

  test('a colon in a sentence', () => {
    expect(wordsWith({ title: 'Progress: better' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:16 frontmatter-not-yaml This colon, with a space behind it, reads as if another detail began here.
        1 | ---
        2 | title: Progress: better
          |                ^
        Put straight quotes around the whole value, from behind the first colon to the end of the line.

      1 problem to mend.
      "
    `);
  });

  test('no space behind a colon', () => {
    expect(wordsAfterLine('year-end:true')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:9 frontmatter-not-yaml There is no space behind the colon.
        2 | title: Progress update
        3 | year-end:true
          |         ^
        Put a space behind the colon.

      1 problem to mend.
      "
    `);
  });

  test('no colon', () => {
    expect(wordsAfterLine('year-end true')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-not-yaml There is no colon on this line. Every detail is a name, a colon, a space and a value.
        2 | title: Progress update
        3 | year-end true
          | ^^^^^^^^^^^^^
        Write the line as name: value, or put two spaces in front of it if it carries on the line above.

      1 problem to mend.
      "
    `);
  });

  test('an indent too many', () => {
    expect(wordsWith({ source: '\n  kind: report\n    title: x' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:9:5 frontmatter-not-yaml This line does not begin as far in as the lines it belongs to.
        8 |   kind: report
        9 |     title: x
          |     ^^^^^^^^
        Let it begin with as many spaces as the line above that it belongs with.

      1 problem to mend.
      "
    `);
  });

  test('an indent too few', () => {
    expect(wordsWith({ source: '\n  kind: report\n title: x' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:9:2 frontmatter-not-yaml This line does not begin as far in as the lines it belongs to.
        8 |   kind: report
        9 |  title: x
          |  ^^^^^^^^
        Let it begin with as many spaces as the line above that it belongs with.

      1 problem to mend.
      "
    `);
  });

  test('a hyphen that stands too far left', () => {
    expect(wordsWith({ figures: '\n    - indicator: x\n      value: 1\n  - indicator: y' }))
      .toMatchInlineSnapshot(`
        "content/updates/2018-19-q2.mdx:13:3 frontmatter-not-yaml This line does not begin as far in as the lines it belongs to.
          12 |       value: 1
          13 |   - indicator: y
             |   ^^^^^^^^^^^^^^
          Let it begin with as many spaces as the line above that it belongs with.

        1 problem to mend.
        "
      `);
  });

  test('a list on the line of its name', () => {
    expect(wordsWith({ strategies: '- childrens-plan' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:5:13 frontmatter-not-yaml A hyphen stands where a list cannot begin.
        4 | summary: A little better than a year before.
        5 | strategies: - childrens-plan
          |             ^
        Begin the list on the next line, with two spaces in front, or put straight quotes around the value.

      1 problem to mend.
      "
    `);
  });

  test('a bracket that nothing closes', () => {
    expect(wordsWith({ strategies: '[childrens-plan' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:5:13 frontmatter-not-yaml The bracket that opens here is never closed.
        4 | summary: A little better than a year before.
        5 | strategies: [childrens-plan
          |             ^
        Close the bracket, or put straight quotes around the value if it is text.

      1 problem to mend.
      "
    `);
  });

  test('a sign that no value can begin with', () => {
    expect(wordsWith({ title: '@progress' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-not-yaml A value cannot begin with “@”.
        1 | ---
        2 | title: @progress
          |        ^
        Put straight quotes around the value.

      1 problem to mend.
      "
    `);
  });

  test('a backslash within double quotes', () => {
    expect(wordsWith({ title: '"C:\\quarter"' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:11 frontmatter-not-yaml A backslash within double quotes begins a code, and there is none of this name.
        1 | ---
        2 | title: "C:\\quarter"
          |           ^^
        Put the value in single quotes instead.

      1 problem to mend.
      "
    `);
  });

  test('a remark without a space', () => {
    expect(wordsWith({ title: '"Progress"# of the year' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:18 frontmatter-not-yaml There is no space in front of the sign “#”.
        1 | ---
        2 | title: "Progress"# of the year
          |                  ^
        Put a space in front of #, or put straight quotes around the value if it is text.

      1 problem to mend.
      "
    `);
  });

  test('a value on the line of a sign that announces lines', () => {
    expect(wordsWith({ title: '> Progress' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-not-yaml A value that begins with “>” or “|” stands on the lines below, and not on this one.
        1 | ---
        2 | title: > Progress
          |        ^
        Put straight quotes around the value, or write it on the next line, with two spaces in front.

      1 problem to mend.
      "
    `);
  });

  test('anything else', () => {
    expect(wordsWith({ strategies: '[childrens-plan] and more' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:5:1 frontmatter-not-yaml The details cannot be read from here on.
        4 | summary: A little better than a year before.
        5 | strategies: [childrens-plan] and more
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Compare the line with the same line of an earlier file: look for a missing colon, quote or space.

      1 problem to mend.
      "
    `);
  });
});

test('only the first slip of a file is reported, since the rest mostly follows from it', () => {
  const text = withLine('year-end:true').replace('summary: ', 'summary:').replace('kind: ', 'kind:');
  expect(idsOf(updateOf(text))).toEqual(['frontmatter-not-yaml']);
});

test('the text below may be missing altogether', () => {
  const details = anUpdate({ figures: null }).split('\n---\n')[0] ?? '';
  expect(wordsOf(updateOf(`${details}\n---`))).not.toContain('frontmatter-');
});
