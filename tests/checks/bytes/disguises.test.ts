import { describe, expect, test } from 'vitest';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const after = (text: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${text}\n`) });

describe('a letter that is not what it looks like is refused', () => {
  test('under a heap of accents', () => {
    expect(wordsOf(after('Wo\u0300\u0301\u0302\u0303rd.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:2 bytes-heaped-accents 4 accents are heaped on “o”, more than any language has.
        26 | 
        27 | Wò́̂̃rd.
           |  ^^^^^
        Delete the word and type it anew, with the accents that belong to it and no others.

      1 problem to mend.
      "
    `);
  });

  test('with a line drawn through it', () => {
    expect(wordsOf(after('A w\u0336ord.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:3 bytes-heaped-accents A line or ring is drawn over “w” as a sign of its own.
        26 | 
        27 | A w̶ord.
           |   ^^
        Delete the word and type it anew, with the accents that belong to it and no others.

      1 problem to mend.
      "
    `);
  });

  test('when there is an accent and no letter', () => {
    expect(wordsOf(after('A \u0301 word.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:3 bytes-heaped-accents Here stands an accent with no letter below it.
        26 | 
        27 | A ́ word.
           |   ^
        Delete the word and type it anew, with the accents that belong to it and no others.

      1 problem to mend.
      "
    `);
  });

  test('when it is Cyrillic and its word is not', () => {
    expect(wordsOf(after('The c\u043Euncil.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:6 bytes-mixed-alphabets The “о” in “cоuncil” is a letter of the Cyrillic alphabet, which only looks like a plain one.
        26 | 
        27 | The cоuncil.
           |      ^
        Delete the word and type it anew on your keyboard: the letters look alike, but no search finds the word.

      1 problem to mend.
      "
    `);
  });

  test('when it is Greek and its word is not', () => {
    expect(wordsOf(after('The c\u03BFuncil.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:6 bytes-mixed-alphabets The “ο” in “cοuncil” is a letter of the Greek alphabet, which only looks like a plain one.
        26 | 
        27 | The cοuncil.
           |      ^
        Delete the word and type it anew on your keyboard: the letters look alike, but no search finds the word.

      1 problem to mend.
      "
    `);
  });

  test('when the whole word is Cyrillic and looks plain, and nothing around it is Russian', () => {
    expect(idsOf(after('See \u0440\u0430\u0440\u0435\u0440 four.'))).toEqual(['bytes-mixed-alphabets']);
  });

  test('when it is a digit as wide as a Chinese sign', () => {
    expect(wordsOf(after('There were ５０４.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:12 bytes-styled-letter “５” is not a plain letter or digit, which stands for 5: no search finds it, and no check reads it.
        26 | 
        27 | There were ５０４.
           |            ^
        Type the plain letters A to Z or digits 0 to 9 in its place.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['bold by itself', '𝐂ouncil'],
    ['in a circle', 'Part ⑤'],
    ['joined to another', 'e\uFB03cient'],
    ['a small capital', '\u1D04ouncil'],
    ['a Roman numeral in one sign', 'Part \u2163'],
    ['a digit of another alphabet', 'There were \u0665\u0660\u0664'],
    ['a raised digit in place of a number', 'There were ⁵⁰⁴'],
  ])('when it is %s', (_, text) => {
    expect(idsOf(after(`${text}.`))).toEqual(['bytes-styled-letter']);
  });

  test('in the details and in data, too', () => {
    expect(idsOf(aProject({ [UPDATE]: anUpdate({ title: 'Pr\u043Egress' }) }))).toEqual([
      'bytes-mixed-alphabets',
    ]);
    const glossary = '- id: cabinet\n  term: Cabinet\n  means: C\u043Euncillors who decide.\n';
    expect(idsOf(aProject({ 'data/glossary.yaml': glossary }))).toEqual(['bytes-mixed-alphabets']);
  });

  test('in the name of a detail', () => {
    expect(idsOf(aProject({ [UPDATE]: anUpdate({ 'n\u043Ete': 'x' }) }))).toEqual(['bytes-mixed-alphabets']);
  });

  test('behind a code in double quotes', () => {
    expect(wordsOf(aProject({ [UPDATE]: anUpdate({ title: '"Pr\\u043Egress"' }) }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-hidden-character A code in this value, which begins with a backslash, stands for a character that nobody can see, or that looks like another.
        1 | ---
        2 | title: "Pr\\u043Egress"
          |        ^^^^^^^^^^^^^^^
        Take out the code, which begins with a backslash (\\).

      1 problem to mend.
      "
    `);
  });

  test('once in a file for each kind', () => {
    expect(idsOf(after('c\u043Euncil c\u043Euncil ５ ６'))).toEqual([
      'bytes-mixed-alphabets',
      'bytes-styled-letter',
    ]);
  });
});

describe('letters are left alone', () => {
  test.each([
    ['of Welsh', 'O Ŵyl i ŷd, tŷ a dŵr.'],
    ['with accents', 'Café, Müller, Łódź, Nguyễn, Đặng.'],
    [
      'with accents stored apart',
      'Cafe\u0301, w\u0302, y\u0302, u\u0308\u0304, Nguye\u0302\u0303n, o\u0323\u0300.',
    ],
    ['of Russian', 'Андрей Иванов сказал: а он пишет нам.'],
    ['of Greek', 'Ελλάδα, α, β and Ω.'],
    ['of Greek in measures', 'The β-blocker, 5 μg, Δt and 10 Ω.'],
    ['of Arabic and Hebrew', 'مرحبا and שָׁלוֹם.'],
    ['of Hindi, Punjabi and Tamil', 'हिन्दी, ਪੰਜਾਬੀ, தமிழ்.'],
    ['of Thai and Japanese', 'ไทย น้ำ ที่นี่, 日本語.'],
    ['with raised digits behind them', '100 m² of it, footprint₂ and 5½.'],
    ['beside emoji', 'A family 👨‍👩‍👧 and a heart ❤️ and 1️⃣.'],
  ])('%s', (_, text) => {
    expect(idsOf(after(text)).filter((id) => id.startsWith('bytes-'))).toEqual([]);
  });
});
