import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../../../src/charts/drawing/text-size.ts';

describe('wrapping', () => {
  test('breaks between words where a line is full', () => {
    expect(wrap('July to September 2018', 90)).toEqual(['July to', 'September', '2018']);
  });

  test('keeps a word that is longer than the line whole', () => {
    expect(wrap('Stockton-on-Tees', 20)).toEqual(['Stockton-on-Tees']);
  });

  test('loses no word and fills no line beyond its width', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 40, max: 480 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines.filter((each) => each.includes(' ')))
          expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('a text is as wide as its letters together', () => {
  expect(textWidth('12')).toBe(textWidth('1') + textWidth('2'));
  expect(textWidth('wm')).toBeGreaterThan(textWidth('il'));
});
