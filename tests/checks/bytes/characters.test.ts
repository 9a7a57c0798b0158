import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, problemsOf, wordsOf } from '../factory.ts';

const titled = (title: string) => aProject({ [UPDATE]: anUpdate({ title }) });
const after = (text: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${text}\n`) });

describe('a character that cannot be seen is refused', () => {
  test('a control character, in the details', () => {
    expect(wordsOf(titled('One\u0000two'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:11 bytes-control-character Here stands a sign that tells a machine what to do (NUL, number U+0000), and is no part of any text.
        1 | ---
        2 | title: One·two
          |           ^
        Delete the sign. If you cannot see it, delete the word around it and type the word again.

      1 problem to mend.
      "
    `);
  });

  test('a mark that turns the direction of the text, with how many there are', () => {
    expect(wordsOf(after('A \u202Eb\u202C c.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:3 bytes-direction-mark Here stands an invisible mark (a right-to-left override, number U+202E) that can make text read as other than it is. There are 2 of the kind in this file.
        26 | 
        27 | A ·b· c.
           |   ^
        Delete the words around this place and type them again: then the mark is gone too.

      1 problem to mend.
      "
    `);
  });

  test('a space of no width', () => {
    expect(wordsOf(after('chil\u200Bdren'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:5 bytes-invisible-character Here stands an invisible character (a space of no width, number U+200B).
        26 | 
        27 | chil·dren
           |     ^
        Delete the words around this place and type them again: then the invisible character is gone too.

      1 problem to mend.
      "
    `);
  });

  test('a character for private use', () => {
    expect(wordsOf(after('A \uE000 b.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:3 bytes-unknown-character Here stands a character (number U+E000) that has no meaning, and shows as an empty box.
        26 | 
        27 | A  b.
           |   ^
        Delete the character, and type what should be there.

      1 problem to mend.
      "
    `);
  });

  test('what stands in place of a letter that was lost', () => {
    expect(wordsOf(after('caf\uFFFD'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:4 bytes-unknown-character Here stands “�”, in place of a letter that was lost when the text was copied or saved.
        26 | 
        27 | caf�
           |    ^
        Delete the character, and type what should be there.

      1 problem to mend.
      "
    `);
  });

  test.each([
    [
      'bytes-control-character',
      ['\u0000', '\u0007', '\u0008', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\u009B'],
    ],
    [
      'bytes-direction-mark',
      ['\u061C', '\u200E', '\u200F', '\u202A', '\u202D', '\u202E', '\u2066', '\u2067', '\u2069'],
    ],
    [
      'bytes-invisible-character',
      [
        '\u00AD',
        '\u034F',
        '\u115F',
        '\u180E',
        '\u200B',
        '\u200C',
        '\u200D',
        '\u2028',
        '\u2029',
        '\u2060',
        '\u2064',
        '\u206A',
        '\u3164',
        '\uFE0F',
        '\uFEFF',
        '\uFFA0',
        '\uFFF9',
        '\u{E0001}',
        '\u{E0041}',
        '\u{E0100}',
      ],
    ],
    [
      'bytes-unknown-character',
      ['\u0378', '\uE000', '\uF8FF', '\uFDD0', '\uFFFE', '\u{1FFFF}', '\u{F0000}', '\uFFFD'],
    ],
  ])('%s', (id, characters) => {
    for (const character of characters) {
      const code = character.codePointAt(0)?.toString(16);
      expect([code, ...idsOf(after(`a${character}b`))]).toEqual([code, id]);
      expect([code, ...idsOf(titled(`a${character}b`))]).toEqual([code, id]);
    }
  });

  test('each kind once, and each kind for itself', () => {
    expect(idsOf(after('a\u200Bb\u200Bc\u202Ed\u0007'))).toEqual([
      'bytes-invisible-character',
      'bytes-direction-mark',
      'bytes-control-character',
    ]);
  });
});

describe('a character that can be seen is not', () => {
  test.each([
    ['an emoji of several characters', '👩🏽‍🚀 👨‍👩‍👧 🏳️‍🌈 ❤️ 1️⃣'],
    ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a letter with a mark of its own', 'cafe\u0301'],
    ['a letter of another script', 'Ελλάδα 日本 नमस्ते'],
    ['a space that does not break', '1\u00A0990'],
    ['a sign', '£ € ½ ≤ → ✓'],
  ])('%s', (_, text) => {
    expect(idsOf(after(`So: ${text}.`))).toEqual([]);
  });

  test('and a joiner that is no part of an emoji is refused beside one', () => {
    expect(idsOf(after('👩🏽‍🚀 a\u200Db'))).toEqual(['bytes-invisible-character']);
  });
});

test('a byte order mark is refused', () => {
  expect(wordsOf(aProject({ [UPDATE]: `\uFEFF${anUpdate()}` }))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:1:1 bytes-byte-order-mark The file begins with an invisible mark, which some programs put there when they save.
      1 | ---
        | ^
      Open the file in a text editor and choose “Save as”. Where it asks for the encoding, which is how letters are stored, choose UTF-8, and not “UTF-8 with BOM”.

    1 problem to mend.
    "
  `);
});

describe('line ends', () => {
  test('of Windows are taken as they are, and count for nothing', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(idsOf(aProject({ [UPDATE]: windows(anUpdate()) }))).toEqual([]);
    const wrong = anUpdate({ summary: '7' });
    expect(problemsOf(aProject({ [UPDATE]: windows(wrong) }))).toEqual(
      problemsOf(aProject({ [UPDATE]: wrong })),
    );
  });

  test('of old Macs are refused', () => {
    expect(wordsOf(after('one\rlayout: two'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:4 bytes-carriage-return A line ends here for some programs, and for others it goes on.
        26 | 
        27 | one·layout: two
           |    ^
        Open the file in a text editor and save it with line ends of the kind “LF”. Most editors show the kind at the bottom of the window, and change it when it is clicked.

      1 problem to mend.
      "
    `);
  });
});
