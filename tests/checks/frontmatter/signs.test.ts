import { describe, expect, test } from 'vitest';
import { aProject, aSite, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { idsAfterLine, idsWith, updateOf, wordsAfterLine, wordsWith } from './words-after.ts';

describe('a sign that copies a value is refused', () => {
  test('where it marks the value', () => {
    expect(wordsWith({ title: '&t Progress update' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-anchor “&t” would mark this value for copying elsewhere.
        1 | ---
        2 | title: &t Progress update
          |        ^^
        If it is text, put straight quotes around it. If not, write the value itself.

      1 problem to mend.
      "
    `);
  });

  test('where it stands for the value, as it does in a title that was meant to be in italics', () => {
    expect(wordsWith({ title: '*Progress*' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-anchor “*Progress*” would copy a value from elsewhere, because it begins with an asterisk.
        1 | ---
        2 | title: *Progress*
          |        ^^^^^^^^^^
        If it is text, put straight quotes around it. If not, write the value itself.

      1 problem to mend.
      "
    `);
  });

  test('a thousand times over', () => {
    const laughs =
      'a0: &a0 [x]\n' +
      Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n');
    const ids = idsAfterLine(laughs);
    expect(new Set(ids)).toEqual(new Set(['frontmatter-anchor']));
    expect(ids.length).toBeLessThanOrEqual(100);
  });
});

describe('a sign that changes how a value is read is refused', () => {
  test('one of the kinds that YAML knows', () => {
    expect(wordsWith({ summary: '!!binary aGVsbG8=' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:10 frontmatter-tag “!!binary” would change how the value is read, because it begins with an exclamation mark.
        3 | period: '2018-19-q2'
        4 | summary: !!binary aGVsbG8=
          |          ^^^^^^^^
        If it is text, put straight quotes around it. If not, take the sign out.

      1 problem to mend.
      "
    `);
  });

  test.each(['!!js/function "x"', '!!str 7', '! x', '!<tag:yaml.org,2002:str> x', '!important'])(
    '%s',
    (summary) => {
      expect(idsWith({ summary })).toEqual(['frontmatter-tag']);
    },
  );
});

test('a line that changes how the file is read is refused', () => {
  expect(wordsOf(updateOf(anUpdate().replace('---\n', '---\n%YAML 1.1\n')))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:2:1 frontmatter-directive A line that begins with a per cent sign would change how the whole file is read.
      1 | ---
      2 | %YAML 1.1
        | ^^^^^^^^^
      Take the line out.

    1 problem to mend.
    "
  `);
});

describe('a second document is refused', () => {
  test('in a file of data', () => {
    expect(wordsOf(aProject({ 'data/site.yaml': `${aSite()}---\na: 1\n` }))).toMatchInlineSnapshot(`
      "data/site.yaml:26:1 frontmatter-second-document This line begins another document, in the middle of the file.
        25 |   link: '#1A5A96'
        26 | ---
           | ^^^
        Take the line out: a file holds one set of details.

      1 problem to mend.
      "
    `);
  });

  test('even when the first only ends', () => {
    expect(idsOf(aProject({ 'data/site.yaml': `${aSite()}...\n` }))).toEqual(['frontmatter-second-document']);
  });

  test('but a file of data may begin with three hyphens', () => {
    expect(idsOf(aProject({ 'data/site.yaml': `---\n${aSite()}` }))).toEqual([]);
  });
});

describe('what is no name is refused', () => {
  test('a question mark that makes anything a name', () => {
    expect(wordsAfterLine('? [a, b]\n: c')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-key A question mark with a space behind it stands where the name of a detail belongs.
        2 | title: Progress update
        3 | ? [a, b]
          | ^
        Write the details as name: value, one a line, such as title: Progress update.

      1 problem to mend.
      "
    `);
  });

  test('a number', () => {
    expect(wordsAfterLine('2018: good')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-key “2018” stands where the name of a detail belongs.
        2 | title: Progress update
        3 | 2018: good
          | ^^^^
        Write the details as name: value, one a line, such as title: Progress update.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'true: a',
    'null: a',
    ': a',
    '~: a',
    '"": a',
    '[a, b]: c',
    '{a: b}: c',
    '1.5: a',
    '0x1f: a',
    '.nan: a',
  ])('in “%s”', (line) => {
    expect(idsAfterLine(line)).toEqual(['frontmatter-key']);
  });

  test('a name that copies the details of another block', () => {
    expect(wordsAfterLine('<<: {summary: x}')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-merge-key “<<” would copy details from another block, for some programs and not for others.
        2 | title: Progress update
        3 | <<: {summary: x}
          | ^^
        Take the line out, and write each detail itself.

      1 problem to mend.
      "
    `);
  });
});

test('signs in quotes, in remarks and in the middle of words are let through', () => {
  expect(
    idsWith({
      title: `'*Progress & more!' # &a *b !c`,
      summary: '"Better & better: more!"',
    }),
  ).toEqual([]);
});
