import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, nearestFirst } from '../../src/checks/suggest.ts';

const NAMES = ['value', 'period', 'paragraph', 'key-priorities', 'key-priorities-year', 'note'];

describe('what somebody most likely meant', () => {
  test.each([
    ['valeu', 'value'],
    ['Value', 'value'],
    ['vlaue', 'value'],
    ['perod', 'period'],
    ['paragraphs', 'paragraph'],
    ['pargraph', 'paragraph'],
    ['key_priorities', 'key-priorities'],
    ['Key Priorities', 'key-priorities'],
    ['notes', 'note'],
  ])('by %s is %s', (word, meant) => {
    expect(nearest(word, NAMES)).toBe(meant);
  });

  test.each(['', 'x', 'title', 'denominator', 'values-of-the-year', 'a'.repeat(5000)])(
    'by %s is not known',
    (word) => {
      expect(nearest(word, NAMES)).toBeUndefined();
    },
  );

  test('is not asked about a word that is one of them', () => {
    expect(nearest('note', NAMES)).toBeUndefined();
  });

  test('is the one with the fewest slips, and of two alike the first', () => {
    expect(nearest('beta', ['delta', 'betas'])).toBe('betas');
    expect(nearest('bats', ['bets', 'bits'])).toBe('bets');
  });
});

test('one slip in a word of four letters or more is always seen through', () => {
  const word = fc.stringMatching(/^[a-z]{4,20}$/);
  const index = fc.nat();
  fc.assert(
    fc.property(word, index, fc.constantFrom('a', 'z'), (meant, at, letter) => {
      const place = at % meant.length;
      const slips = [
        meant.slice(0, place) + meant.slice(place + 1),
        meant.slice(0, place) + letter + meant.slice(place),
        meant.slice(0, place) + letter + meant.slice(place + 1),
      ];
      for (const slip of slips) if (slip !== meant) expect(nearest(slip, ['0123456789', meant])).toBe(meant);
    }),
  );
});

test('choices can be listed with the likeliest first, and none is lost', () => {
  expect(nearestFirst('percnt', ['count', 'percentage-points', 'percent'])[0]).toBe('percent');
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, choices) => {
      expect(nearestFirst(word, choices).toSorted()).toEqual(choices.toSorted());
    }),
  );
});
