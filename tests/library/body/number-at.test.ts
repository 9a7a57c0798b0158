import { describe, expect, test } from 'vitest';
import { numberAt } from '../../../src/library/body/number-at.ts';
import { outline } from '../../../src/library/body/outline.ts';
import { renderBody } from './render-body.ts';

const items = (indent: string, start: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${indent}${start + index}. Text\n`).join('');

const AT_ZERO = 'Paragraph numbers start at 1, but a list in the text starts at 0. Start it at 1 or more.';

describe('the number of a place in the text', () => {
  test.each([
    [[7], '7'],
    [[7, 6], '7f'],
    [[7, 6, 2], '7fii'],
    [[7, 27], '7aa'],
    [[9999, 26, 49], '9999zxlix'],
  ])('%j is %s', (positions, number) => {
    expect(numberAt(positions)).toBe(number);
  });

  test.each([
    [[0], AT_ZERO],
    [[10_000], 'Paragraph numbers end at 9999, but a list in the text reaches 10000. Make it shorter.'],
    [
      [7, 0],
      'The letters below paragraph 7 start at 1, but a list in the text starts at 0. Start it at 1 or more.',
    ],
    [
      [7, 703],
      'The letters below paragraph 7 end at 702, but a list in the text reaches 703. Make it shorter.',
    ],
    [
      [7, 6, 0],
      'The numerals below paragraph 7f start at 1, but a list in the text starts at 0. Start it at 1 or more.',
    ],
    [
      [7, 6, 50],
      'The numerals below paragraph 7f end at 49, but a list in the text reaches 50. Make it shorter.',
    ],
    [
      [7, 27, 1],
      'Paragraph 7aa cannot have numbered paragraphs below it: only the first 26 letters can. Make them part of 7aa, or begin a new paragraph before it.',
    ],
  ])('%j has none, and an author is told why', (positions, words) => {
    expect(() => numberAt(positions)).toThrow(new Error(words));
  });
});

describe('a text whose lists run past what can be numbered', () => {
  const bodies = [
    ['a list that starts at 0', items('', 0, 2), AT_ZERO],
    ['a list past 9999', items('', 9999, 2), 'Paragraph numbers end at 9999'],
    ['letters from 0', `7. Text\n\n${items('    ', 0, 1)}`, 'The letters below paragraph 7 start at 1'],
    ['703 letters', `7. Text\n${items('    ', 1, 703)}`, 'The letters below paragraph 7 end at 702'],
    [
      'numerals below the 27th letter',
      `7. Text\n${items('    ', 1, 27)}${items('        ', 1, 1)}`,
      'Paragraph 7aa cannot have numbered paragraphs below it',
    ],
    [
      '50 numerals',
      `7. Text\n    1. Text\n${items('        ', 1, 50)}`,
      'The numerals below paragraph 7a end at 49',
    ],
  ] as const;

  test.each(bodies)('%s: the outline says so', (_what, body, words) => {
    expect(() => outline(body, () => undefined)).toThrow(words);
  });

  test.each(bodies)('%s: the page says so', (_what, body, words) => {
    expect(() => renderBody(body)).toThrow(words);
  });

  test('27 letters are not too many: the last is 7aa', () => {
    expect(outline(`7. Text\n${items('    ', 1, 27)}`, () => undefined).at(-1)?.number).toBe('7aa');
  });
});
