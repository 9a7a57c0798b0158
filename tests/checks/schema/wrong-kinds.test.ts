import { describe, expect, test } from 'vitest';
import { INDICATOR, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { figureLines, updateWith, withFigure } from './figures.ts';

const figure = (changes: Record<string, string | null>) => wordsOf(withFigure(figureLines(changes)));

describe('where a number belongs', () => {
  test('a number in quotes is refused', () => {
    expect(figure({ value: `'540'` })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-wrong-kind “value” must be a plain number; this is text, because it stands in quotes.
        20 |     period: '2018-06-30'
        21 |     value: '540'
           |            ^^^^^
        Take the quotes off: 540.

      1 problem to mend.
      "
    `);
  });

  test('a number with a comma is refused, and the digits are named', () => {
    expect(figure({ value: '1,990' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-wrong-kind “value” must be a plain number; “1,990” is text.
        20 |     period: '2018-06-30'
        21 |     value: 1,990
           |            ^^^^^
        Write the digits alone, without commas, signs or words:
          value: 1990

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['92%', '92'],
    ['£1.5 million', '1.5'],
    ['around 822', '822'],
    ['12 000', '12000'],
    ['-3.5%', '-3.5'],
  ])('%s is refused, and %s is named', (value, digits) => {
    expect(figure({ value: `'${value}'` })).toContain(`:\n    value: ${digits}\n`);
  });

  test('words are refused', () => {
    expect(figure({ value: 'many' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-wrong-kind “value” must be a plain number; “many” is text.
        20 |     period: '2018-06-30'
        21 |     value: many
           |            ^^^^
        Write digits only, with a point if need be, such as 1990 or 88.9.

      1 problem to mend.
      "
    `);
    expect(figure({ value: '10 to 20' })).toContain('Write digits only');
  });

  test('true is refused', () => {
    expect(figure({ value: 'true' })).toContain('“value” must be a plain number; “true” is true or false.');
  });

  test('a part of one is refused, where it must be whole', () => {
    expect(figure({ numerator: '30.5', denominator: '60' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:16 frontmatter-wrong-kind “numerator” must be a whole number; this is 30.5.
        22 |     paragraph: '1'
        23 |     numerator: 30.5
           |                ^^^^
        Write it without a point and the digits behind it.

      1 problem to mend.
      "
    `);
  });
});

describe('where text belongs', () => {
  test('a number is refused', () => {
    expect(figure({ paragraph: '7' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:22:16 frontmatter-wrong-kind “paragraph” must be text; without quotes, 7 is a number.
        21 |     value: 540
        22 |     paragraph: 7
           |                ^
        Put it in straight quotes: '7'.

      1 problem to mend.
      "
    `);
  });

  test('a list is refused', () => {
    expect(wordsOf(updateWith({ title: '[a, b]' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-wrong-kind “title” must be text; this is a list.
        1 | ---
        2 | title: [a, b]
          |        ^^^^^^
        Write it as text, on the same line as its name.

      1 problem to mend.
      "
    `);
  });

  test('null is refused', () => {
    expect(wordsOf(updateWith({ title: 'null' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-wrong-kind “title” cannot be null, which means that there is no value.
        1 | ---
        2 | title: null
          |        ^^^^
        Write the value, or take the line out.

      1 problem to mend.
      "
    `);
  });
});

describe('where true or false belongs', () => {
  test('words are refused', () => {
    expect(wordsOf(aProject({ [INDICATOR]: anIndicator({ people: 'y' }) }))).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:4:9 frontmatter-wrong-kind “people” must be true or false; “y” is text.
        3 | of: children
        4 | people: y
          |         ^
        Write true or false, without quotes.

      1 problem to mend.
      "
    `);
  });

  test('they are refused in quotes', () => {
    expect(wordsOf(updateWith({ 'year-end': `'true'` }))).toContain('Take the quotes off: true.');
  });
});

describe('where a list belongs', () => {
  test('a single word is refused', () => {
    expect(wordsOf(updateWith({ strategies: 'childrens-plan' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:5:13 frontmatter-wrong-kind “strategies” must be a list; this is text.
        4 | summary: A little better than a year before.
        5 | strategies: childrens-plan
          |             ^^^^^^^^^^^^^^
        Write each entry on a line of its own below the name, with two spaces, a hyphen and a space in front:
          - childrens-plan

      1 problem to mend.
      "
    `);
  });

  test('a block is refused', () => {
    expect(wordsOf(updateWith({ commitments: '\n  id: x' }))).toContain(
      'must be a list; this is a block of details.',
    );
  });
});

describe('where a block belongs', () => {
  test('text is refused', () => {
    expect(wordsOf(updateWith({ source: 'report' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:7:9 frontmatter-wrong-kind “source” must be a block of details; this is text.
        6 |   - childrens-plan
        7 | source: report
          |         ^^^^^^
        Write each of its details on a line of its own below the name, with two spaces in front, as name: value.

      1 problem to mend.
      "
    `);
  });

  test('an entry that is only a word is refused', () => {
    expect(wordsOf(updateWith({ commitments: '\n  - improve' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:20:5 frontmatter-wrong-kind Each commitment must be a block of details; this is text.
        19 | commitments:
        20 |   - improve
           |     ^^^^^^^
        Write each of its details on a line of its own, as name: value, the first behind the hyphen.

      1 problem to mend.
      "
    `);
  });
});

describe('where details belong', () => {
  test('nothing at all is refused', () => {
    expect(wordsOf(aProject({ 'content/pages/about.mdx': '---\n---\n\nText.\n' }))).toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1 frontmatter-wrong-kind There are no details between the two lines of three hyphens.
        1 | ---
          | ^
        Write the details as name: value, one a line, as in an earlier file.

      1 problem to mend.
      "
    `);
    expect(wordsOf(aProject({ [INDICATOR]: '# nothing yet\n' }))).toContain(
      'There are no details in this file.',
    );
  });

  test('a list is refused', () => {
    expect(wordsOf(aProject({ 'content/pages/about.mdx': '---\n- a\n---\n\nText.\n' })))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:2:1 frontmatter-wrong-kind What stands between the two lines of three hyphens is a list, where details should be.
        1 | ---
        2 | - a
          | ^^^
        Write the details as name: value, one a line, as in an earlier file.

      1 problem to mend.
      "
    `);
  });

  test('words are refused', () => {
    expect(idsOf(aProject({ 'content/pages/about.mdx': '---\nAbout us\n---\n\nText.\n' }))).toEqual([
      'frontmatter-wrong-kind',
    ]);
  });
});

test('a block is refused where the glossary lists its terms', () => {
  expect(wordsOf(aProject({ 'data/glossary.yaml': 'cabinet: The councillors.\n' }))).toMatchInlineSnapshot(`
    "data/glossary.yaml:1:1 frontmatter-wrong-kind What stands in this file is a block of details, where a list should be.
      1 | cabinet: The councillors.
        | ^^^^^^^^^^^^^^^^^^^^^^^^^
      Begin each entry with a hyphen and a space, as in an earlier file: - name: value

    1 problem to mend.
    "
  `);
});

test('the number in the message is the one that is written', () => {
  expect(figure({ paragraph: '7.10' })).toContain(`Put it in straight quotes: '7.10'.`);
});
