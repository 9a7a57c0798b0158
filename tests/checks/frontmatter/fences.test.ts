import { describe, expect, test } from 'vitest';
import { anUpdate, idsOf, wordsOf } from '../factory.ts';
import { updateOf } from './words-after.ts';

const sound = anUpdate();
const opening = (line: string) => updateOf(sound.replace(/^---\n/, `${line}\n`));
const closing = (line: string) => updateOf(sound.replace(/\n---\n/, `\n${line}\n`));

describe('a file that does not begin with three hyphens is refused', () => {
  test('when there are no details at all', () => {
    expect(wordsOf(updateOf('# A heading\n'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-no-fence The file does not begin with its details, between two lines of three hyphens.
        1 | # A heading
          | ^^^^^^^^^^^
        Begin the file with a line of three hyphens, then the details (lines such as title: Progress update), then another line of three hyphens.

      1 problem to mend.
      "
    `);
  });

  test('when something stands in front of them', () => {
    expect(wordsOf(updateOf(`\n${sound}`))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-no-fence The three hyphens must be the very first line of the file, with nothing in front of them.
        1 | 
          | ^
        Begin the file with a line of three hyphens, then the details (lines such as title: Progress update), then another line of three hyphens.

      1 problem to mend.
      "
    `);
  });

  test('when there are four', () => {
    expect(wordsOf(opening('----'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-no-fence The first line has 4 hyphens and not three.
        1 | ----
          | ^^^^
        Let the first line be three hyphens and nothing else.

      1 problem to mend.
      "
    `);
  });

  test('when there is a space behind them', () => {
    expect(wordsOf(opening('--- '))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-no-fence There are spaces behind the hyphens of the first line.
        1 | --- 
          | ^^^^
        Let the first line be three hyphens and nothing else.

      1 problem to mend.
      "
    `);
  });

  test('when they are plus signs', () => {
    expect(wordsOf(opening('+++'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-no-fence The details begin with plus signs. They must begin with a line of three hyphens: ---.
        1 | +++
          | ^^^
        Begin the file with a line of three hyphens, then the details (lines such as title: Progress update), then another line of three hyphens.

      1 problem to mend.
      "
    `);
  });

  test.each(['--', '—', '–––', ';;;', '<!-- x -->', '{'])('but with %s', (line) => {
    expect(idsOf(opening(line))).toEqual(['frontmatter-no-fence']);
  });
});

describe('a program behind the three hyphens is refused, unread', () => {
  test('JavaScript', () => {
    expect(wordsOf(updateOf('---js\n{ title: process.exit(3) }\n---\n\nx\n'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-language Behind the three hyphens stands “js”, which would have the details read in another way, or even run as a program.
        1 | ---js
          | ^^^^^
        Let the first line be three hyphens and nothing else.

      1 problem to mend.
      "
    `);
  });

  test.each(['---javascript', '--- js', '---coffee', '---json', '---toml', '---yaml', '---yml', '+++toml'])(
    '%s',
    (line) => {
      expect(idsOf(opening(line))).toEqual(['frontmatter-language']);
    },
  );
});

describe('details that do not end with three hyphens are refused', () => {
  test('when they do not end', () => {
    expect(wordsOf(updateOf('---\ntitle: x\n\nA paragraph.\n'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 frontmatter-not-closed The details that begin here do not end: there is no second line of three hyphens.
        1 | ---
          | ^^^
        Put a line of three hyphens, and nothing else, between the details and the text.

      1 problem to mend.
      "
    `);
  });

  test('when another sign ends them', () => {
    expect(wordsOf(updateOf('---\ntitle: x\n...\n\nA paragraph.\n'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-not-closed The details end with three hyphens, ---, at the beginning of a line; here stands “...”.
        2 | title: x
        3 | ...
          | ^^^
        Put a line of three hyphens, and nothing else, between the details and the text.

      1 problem to mend.
      "
    `);
  });

  test('when more stands behind the hyphens', () => {
    expect(wordsOf(closing('--- # the text'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:1 frontmatter-not-closed This line must be three hyphens and nothing else: here the details end.
        18 |     paragraph: '2'
        19 | --- # the text
           | ^^^^^^^^^^^^^^
        Put a line of three hyphens, and nothing else, between the details and the text.

      1 problem to mend.
      "
    `);
  });

  test('when plus signs would end them for Astro alone', () => {
    expect(wordsOf(closing('+++'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:1 frontmatter-not-closed This line of plus signs would end the details for some programs and not for others.
        18 |     paragraph: '2'
        19 | +++
           | ^^^
        Put a line of three hyphens, and nothing else, between the details and the text.

      1 problem to mend.
      "
    `);
  });

  test.each(['----', '--- ', '---x', '+++x'])('but with “%s”', (line) => {
    expect(idsOf(closing(line))).toEqual(['frontmatter-not-closed']);
  });

  test.each([' ---', '--', '—', '- - -'])('but with “%s”, and no other line', (line) => {
    expect(idsOf(closing(line))).toEqual(['frontmatter-not-closed']);
  });

  test('when the file holds nothing but its first line', () => {
    expect(idsOf(updateOf('---'))).toEqual(['frontmatter-not-closed']);
    expect(idsOf(updateOf('---\n'))).toEqual(['frontmatter-not-closed']);
  });
});

describe('the details do not end twice', () => {
  test('before all of them are told', () => {
    const early = sound.replace('figures:\n', '---\nfigures:\n');
    expect(wordsOf(updateOf(early))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:10:1 frontmatter-second-document The details end at this line of three hyphens, and yet more details stand below it.
         9 |   title: Report on the second quarter
        10 | ---
           | ^^^
        Take this line out, so that the details end at the next line of three hyphens.

      1 problem to mend.
      "
    `);
  });

  test('before the last of them', () => {
    expect(idsOf(updateOf('---\ntitle: x\n---\nsummary: y\n---\n\nA paragraph.\n'))).toEqual([
      'frontmatter-second-document',
    ]);
  });

  test.each([
    'In short: a line follows.\n\n---',
    'It was so:\n\n- a\n\n---',
    'Of these\nnote: a, b.\n\n***\n\n---',
  ])('though the text says %j', (text) => {
    expect(idsOf(updateOf(`${sound}\n\n${text}\n`)).filter((id) => id.startsWith('frontmatter-'))).toEqual(
      [],
    );
  });
});

test('a line across in the text is no fence', () => {
  expect(idsOf(updateOf(`${sound}\n\n---\n`))).toEqual([]);
});
