import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/checks/bytes/index.ts';
import { INDICATOR, UPDATE, aProject, anIndicator, anUpdate, idsOf, wordsOf } from '../factory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a file that is not UTF-8 is refused', () => {
  test('at the line and letter from which it is not', () => {
    const latin = joined(bytes('title: Sch'), Uint8Array.of(0xf6), bytes('n\n'));
    expect(wordsOf(aProject({ [INDICATOR]: joined(bytes('unit: count\n'), latin) }))).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:2:11 bytes-not-utf8 This letter or sign is not stored as UTF-8, as all others must be, and cannot be read.
        Open the file in a text editor and choose “Save as”. Where it asks for the encoding, which is how letters are stored, choose UTF-8.

      1 problem to mend.
      "
    `);
  });

  test('when it is UTF-16', () => {
    const utf16 = joined(Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from(anUpdate(), 'utf16le')));
    expect(wordsOf(aProject({ [UPDATE]: utf16 }))).toContain(
      `${UPDATE}:1:1 bytes-not-utf8 The letters of this file are stored as UTF-16, which some programs call “Unicode”, and not as UTF-8.`,
    );
  });

  test.each([
    ['a letter cut short at the end', [0x61, 0xe2, 0x80], 2],
    ['a letter written the long way', [0x61, 0x62, 0xc0, 0xaf], 3],
    ['half of a pair of UTF-16', [0xed, 0xa0, 0x80], 1],
    ['a letter beyond the last', [0xf4, 0x90, 0x80, 0x80], 1],
    ['a byte that begins nothing', [0xe2, 0x82, 0xac, 0x80], 2],
    ['a byte of Windows after a letter that was lost', [0xef, 0xbf, 0xbd, 0x92], 2],
  ])('with %s', (_, found, column) => {
    const { problems } = readText('a.mdx', joined(bytes('first\n'), Uint8Array.from(found)));
    expect(problems).toMatchObject([{ id: 'bytes-not-utf8', line: 2, column }]);
  });
});

test('letters of every script are read', () => {
  expect(
    idsOf(aProject({ [INDICATOR]: anIndicator({ title: 'Plant – gofal, cafè, 子ども, Дети, أطفال' }) })),
  ).toEqual([]);
});
