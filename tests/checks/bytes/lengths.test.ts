import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/checks/bytes/index.ts';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const after = (text: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${text}\n`) });
const words = (tree: ReturnType<typeof after>) => wordsOf(tree).replace(/(x|word ){15,}/g, '…');
const only = (path: string, text: string) =>
  readText(path, new TextEncoder().encode(text)).problems.map(({ id, line, message }) => ({
    id,
    line,
    message,
  }));

describe('a file may be', () => {
  test('1 MiB large, and no larger', () => {
    const paragraphs = 'A paragraph of no great length.\n\n'.repeat(40_000);
    expect(words(after(paragraphs))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:1:1 bytes-too-large The file has 1.3 megabytes; there may be one megabyte.
        1 | ---
          | ^
        Make the file smaller, or take out what does not belong in it.

      1 problem to mend.
      "
    `);
    expect(only('a.mdx', 'a '.repeat(1000))).toEqual([]);
  });

  test('20,000 lines long, and no longer', () => {
    expect(only('a.mdx', 'a\n'.repeat(19_999))).toEqual([]);
    expect(only('a.mdx', 'a\n'.repeat(20_001))).toEqual([
      { id: 'bytes-too-many-lines', line: 20_001, message: 'The file has more than 20,000 lines.' },
    ]);
  });
});

describe('a line may be', () => {
  test('20,000 characters long', () => {
    expect(only('a.mdx', 'word '.repeat(4000))).toEqual([]);
  });

  test('and no longer', () => {
    expect(words(after(`${'word '.repeat(4000)}x`))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 bytes-long-line This line has 20,001 characters; there may be 20,000.
        26 | 
        27 | …
           | ^
        Divide the line into paragraphs, with an empty line between them, or take out what does not belong in it.

      1 problem to mend.
      "
    `);
  });

  test('longer in JSON, which programs write on a single line', () => {
    expect(only('data/bank-holidays.json', `["${'x'.repeat(30_000)}"]`)).toEqual([]);
  });
});

describe('a paragraph may have many quotation marks, but not so many that reading it fills the memory', () => {
  test('a long one', () => {
    expect(only('a.mdx', `${'He said "it’s so" -- and it’s so.\n'.repeat(400)}\n`)).toEqual([]);
  });

  test('a far longer one', () => {
    expect(idsOf(after('He said "it is so" and so it is.\n'.repeat(4000)))).toEqual([
      'bytes-crowded-paragraph',
    ]);
    expect(only('a.mdx', `x\n\n${'He said "it is so".\n'.repeat(6000)}`)).toEqual([
      {
        id: 'bytes-crowded-paragraph',
        line: 3,
        message:
          'This paragraph of 120,001 characters has too many quotation marks, apostrophes, dashes or codes in it.',
      },
    ]);
  });

  test('and as many paragraphs as there is room for', () => {
    expect(only('a.mdx', 'He said "it is so" and so it is.\n\n'.repeat(9000))).toEqual([]);
  });
});
