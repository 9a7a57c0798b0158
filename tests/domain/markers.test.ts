import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MARKERS,
  MARKER_CODES,
  markerFault,
  markersExplained,
  markersInBrackets,
  replacingMarker,
} from '../../src/domain/markers.ts';
import type { Marker } from '../../src/domain/markers.ts';

const REPLACING: Marker[] = ['c', 'x', 'z', 'k', 'low'];
const QUALIFYING: Marker[] = ['p', 'r', 'e', 'f', 'b', 'u'];
const qualifiers = fc.shuffledSubarray(QUALIFYING);
const replacement = fc.constantFrom(...REPLACING);
const value = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('MARKERS', () => {
  test('the shorthand of the Government Analysis Function: what replaces a value, then what qualifies one', () => {
    expect(MARKER_CODES).toEqual([...REPLACING, ...QUALIFYING]);
    expect(MARKER_CODES.filter((code) => MARKERS[code].kind === 'replacing')).toEqual(REPLACING);
  });
});

describe('replacingMarker', () => {
  test('the marker that replaces a value is found among those that qualify it', () => {
    expect(replacingMarker(['p', 'x', 'r'])).toBe('x');
  });

  test('a provisional, revised figure has none', () => {
    expect(replacingMarker(['p', 'r'])).toBeUndefined();
    expect(replacingMarker([])).toBeUndefined();
  });

  test('every marker either replaces or qualifies', () => {
    expect(MARKER_CODES.filter((code) => replacingMarker([code]) === code)).toEqual(REPLACING);
  });
});

describe('markerFault', () => {
  const MISSING =
    'null means that there is no number. Say why in the line markers: below it, by one of these: [c] hidden because it is small, [x] not available, [z] not applicable, [k] or [low] nearly nought.';

  test('a value with qualifying markers only is sound, and a true zero too', () => {
    expect(markerFault(0, [])).toBeUndefined();
    fc.assert(
      fc.property(value, qualifiers, (number, some) => {
        expect(markerFault(number, some)).toBeUndefined();
      }),
    );
  });

  test('a missing value with one reason is sound, whatever else qualifies it', () => {
    fc.assert(
      fc.property(replacement, qualifiers, (reason, some) => {
        expect(markerFault(null, [...some, reason])).toBeUndefined();
      }),
    );
  });

  test('a missing value without a reason is not', () => {
    fc.assert(
      fc.property(qualifiers, (some) => {
        expect(markerFault(null, some)).toBe(MISSING);
      }),
    );
  });

  test('nor is one with two reasons', () => {
    expect(markerFault(null, ['x', 'z'])).toBe(MISSING);
  });

  test('a marker stands in place of a value or there is a value, not both, and zero is a value', () => {
    expect(markerFault(0, ['x'])).toBe(
      'After markers: stands x (not available), which is for when there is no number. Write value: null, or take x out.',
    );
    fc.assert(
      fc.property(value, qualifiers, replacement, (number, some, reason) => {
        expect(markerFault(number, [...some, reason])).toBe(
          `After markers: stands ${reason} (${MARKERS[reason].means}), which is for when there is no number. Write value: null, or take ${reason} out.`,
        );
      }),
    );
  });

  test('a marker is given once', () => {
    expect(markerFault(5.5, ['p', 'r', 'p'])).toBe('One letter stands twice after markers:.');
    expect(markerFault(null, ['x', 'x'])).toBe('One letter stands twice after markers:.');
  });
});

describe('markersInBrackets', () => {
  test('each marker has brackets of its own, in the order given', () => {
    expect(markersInBrackets(['r', 'p'])).toBe('[r] [p]');
    expect(markersInBrackets(['low'])).toBe('[low]');
  });

  test('no markers print nothing', () => {
    expect(markersInBrackets([])).toBe('');
  });
});

test('markers that are used are explained, each once, those in place of a figure first', () => {
  expect(markersExplained(['p', 'c', 'p'])).toBe(
    '[c] means confidential: hidden so that no one can be identified. [p] means provisional: may still change.',
  );
  expect(markersExplained([])).toBe('');
});
