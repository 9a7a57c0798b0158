import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CITATION,
  citationAnchor,
  citationInWords,
  isParagraphNumber,
  letterOf,
  paragraphAnchor,
  paragraphNumber,
  romanOf,
} from '../../src/domain/paragraph-number.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const NUMERALS = upTo(49).map(romanOf);
const NUMBERS = ['1', '25', '9999', '7f', '7z', '7aa', '7fi', '7fii', '12dxlix'];
const NOT_NUMBERS = [
  '',
  '0',
  '07',
  '10000',
  '7F',
  '7 f',
  '7.f',
  '7fff',
  '7fiiii',
  '7fvx',
  '7aaii',
  'f',
  'p7f',
  '7f\n',
];

/** Positions as reports have them: as far as 26 lettered paragraphs, since 7ai is also the 35th letter. */
const positions = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 26 }), fc.integer({ min: 1, max: 49 }))
  .chain((all) => fc.constantFrom(all.slice(0, 1), all.slice(0, 2), all));

describe('isParagraphNumber', () => {
  test.each(NUMBERS)('%s is one', (text) => {
    expect(isParagraphNumber(text)).toBe(true);
  });

  test.each(NOT_NUMBERS)('%j is none', (text) => {
    expect(isParagraphNumber(text)).toBe(false);
  });

  test('of all the words that i, v, x and l can form, the third level takes the numerals alone', () => {
    const longer = (words: string[]) =>
      words.flatMap((word) => ['i', 'v', 'x', 'l'].map((letter) => word + letter));
    let words = longer(['']);
    const accepted: string[] = [];
    for (let length = 2; length <= 7; length++) {
      words = longer(words);
      accepted.push(...words.filter((word) => isParagraphNumber(`7f${word}`)));
    }
    expect(accepted.toSorted()).toEqual(NUMERALS.filter(({ length }) => length > 1).toSorted());
  });
});

describe('letterOf', () => {
  test.each([
    [1, 'a'],
    [15, 'o'],
    [26, 'z'],
    [27, 'aa'],
    [52, 'az'],
    [53, 'ba'],
    [702, 'zz'],
  ])('position %d is %s', (position, letter) => {
    expect(letterOf(position)).toBe(letter);
  });

  test('no two positions share a letter, and the letters sort as the positions do', () => {
    const letters = upTo(702).map(letterOf);
    const byLengthThenLetter = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);
    expect(new Set(letters).size).toBe(702);
    expect(letters.toSorted(byLengthThenLetter)).toEqual(letters);
  });

  test.each([0, 703, -1, 1.5, Number.NaN])('nothing stands for position %d', (position) => {
    expect(() => letterOf(position)).toThrow(new RangeError(`No letter stands for position ${position}.`));
  });
});

describe('romanOf', () => {
  test('the first ten numerals', () => {
    expect(NUMERALS.slice(0, 10)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']);
  });

  test.each([
    [14, 'xiv'],
    [38, 'xxxviii'],
    [39, 'xxxix'],
    [40, 'xl'],
    [44, 'xliv'],
    [49, 'xlix'],
  ])('%d is %s', (position, numeral) => {
    expect(romanOf(position)).toBe(numeral);
  });

  test('no two positions share a numeral', () => {
    expect(new Set(NUMERALS).size).toBe(49);
  });

  test.each([0, 50, -1, 2.5, Number.NaN])('nothing stands for position %d', (position) => {
    expect(() => romanOf(position)).toThrow(
      new RangeError(`No small roman numeral is used for position ${position}.`),
    );
  });
});

describe('paragraphNumber', () => {
  test.each([
    [[7], '7'],
    [[7, 6], '7f'],
    [[7, 6, 2], '7fii'],
    [[3, 15], '3o'],
  ])('%j is %s', (path, number) => {
    expect(paragraphNumber(path)).toBe(number);
  });

  test('every number it makes is a paragraph number', () => {
    fc.assert(
      fc.property(positions, (path) => {
        expect(isParagraphNumber(paragraphNumber(path))).toBe(true);
      }),
    );
  });

  test('no two paragraphs share a number', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(paragraphNumber(a) === paragraphNumber(b)).toBe(a.join() === b.join());
      }),
    );
  });

  test('within one paragraph, every lettered and roman place has a number of its own', () => {
    const places = upTo(26).flatMap((letter) => [
      [7, letter],
      ...upTo(49).map((roman) => [7, letter, roman]),
    ]);
    expect(new Set(places.map(paragraphNumber)).size).toBe(places.length);
  });

  test.each([[[]], [[0]], [[10_000]], [[1.5]], [[-7]], [[7, 6, 2, 1]], [[7, 27, 1]]])(
    'no paragraph is numbered for %j',
    (path) => {
      expect(() => paragraphNumber(path)).toThrow(
        new RangeError(`No paragraph number stands for the position [${path.join(', ')}].`),
      );
    },
  );
});

describe('paragraphAnchor', () => {
  test('paragraph 7f is at #p7f for ever', () => {
    expect(paragraphAnchor('7f')).toBe('p7f');
  });
});

describe('CITATION', () => {
  test.each([...NUMBERS, 'line-1', 'line-17', 'line-999'])('%s can be cited', (text) => {
    expect(text).toMatch(CITATION);
  });

  test.each([...NOT_NUMBERS, 'line-0', 'line-1000', 'line-', 'line-4a', 'Line-4'])(
    '%j cannot be cited',
    (text) => {
      expect(text).not.toMatch(CITATION);
    },
  );
});

describe('citationAnchor', () => {
  test('a paragraph and a line of the table each have a place on the page', () => {
    expect(citationAnchor('7f')).toBe('p7f');
    expect(citationAnchor('line-4')).toBe('line-4');
  });
});

describe('citationInWords', () => {
  test('a citation reads as people say it', () => {
    expect(citationInWords('7f')).toBe('paragraph 7f');
    expect(citationInWords('line-17')).toBe('line 17 of the table');
  });
});
