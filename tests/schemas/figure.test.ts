import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKERS, MARKER_CODES } from '../../src/domain/markers.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { FIGURE, aFigure } from '../factories/figure.ts';
import { faultsIn } from './faults-in.ts';

const faultsWith = (override: Record<string, unknown>) => faultsIn(figureSchema, { ...FIGURE, ...override });

const NEEDS_MARKER =
  'value: null means that there is no number. Say why in the line markers: below it, by one of these: [c] hidden because it is small, [x] not available, [z] not applicable, [k] or [low] nearly nought.';

describe('a figure', () => {
  test('needs its indicator, period, value and paragraph, and is a level without markers unless it says more', () => {
    expect(aFigure()).toEqual({ ...FIGURE, measure: 'level', markers: [] });
    for (const key of Object.keys(FIGURE)) {
      expect(faultsWith({ [key]: undefined })).toEqual([expect.stringContaining(`${key}: `)]);
    }
  });

  test('a misspelt key is refused by its name', () => {
    expect(faultsWith({ valeu: 3 })).toEqual(['Unrecognized key: "valeu"']);
  });

  test('everything wrong with it is said at once', () => {
    expect(
      faultsWith({ value: null, numerator: 9, denominator: 4, 'as-printed': true, period: '2018-19-q9' }),
    ).toEqual([
      NEEDS_MARKER,
      'numerator: More are counted (numerator) than there are in all (denominator).',
      'as-printed: Add a line note: that says what the record prints wrongly.',
      `period: “2018-19-q9” is not a period. Write a quarter ('2018-19-q2'), a year ('2017-18') or a day ('2018-09-30').`,
    ]);
  });
});

describe('its value', () => {
  test('is a number, and not a text that looks like one', () => {
    expect(faultsWith({ value: '60' })).toEqual(['value: Invalid input: expected number, received string']);
    expect(faultsWith({ value: Number.NaN })).toHaveLength(1);
    expect(faultsWith({ value: Number.POSITIVE_INFINITY })).toHaveLength(1);
  });

  test('may be null only with one marker that says why', () => {
    expect(faultsWith({ value: null })).toEqual([NEEDS_MARKER]);
    expect(faultsWith({ value: null, markers: ['p'] })).toEqual([NEEDS_MARKER]);
    expect(faultsWith({ value: null, markers: ['x', 'z'] })).toEqual([NEEDS_MARKER]);
    expect(faultsWith({ value: null, markers: ['x'] })).toEqual([]);
    expect(faultsWith({ value: null, markers: ['x', 'p'] })).toEqual([]);
  });

  test('cannot stand beside a marker that replaces it', () => {
    expect(faultsWith({ value: 0, markers: ['c'] })).toEqual([
      'value: After markers: stands c (confidential: hidden so that no one can be identified), which is for when there is no number. Write value: null, or take c out.',
    ]);
  });

  test('whatever the markers, a value is taken exactly where none of them replaces it', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.uniqueArray(fc.constantFrom(...MARKER_CODES)),
        (value, markers) => {
          fc.pre(Number.isFinite(value));
          const replaced = markers.some((marker) => MARKERS[marker].kind === 'replacing');
          expect(faultsWith({ value, markers }).length > 0).toBe(replaced);
        },
      ),
    );
  });

  test('a marker that there is not, or that is given twice, is refused', () => {
    expect(faultsWith({ markers: ['q'] })).toEqual([expect.stringMatching(/^markers\.0: Invalid option/)]);
    expect(faultsWith({ markers: ['p', 'p'] })).toEqual(['value: One letter stands twice after markers:.']);
  });
});

describe('its counts', () => {
  test('the numerator may be as much as the denominator and no more', () => {
    expect(faultsWith({ numerator: 53, denominator: 53 })).toEqual([]);
    expect(faultsWith({ numerator: 54, denominator: 53 })).toEqual([
      'numerator: More are counted (numerator) than there are in all (denominator).',
    ]);
    expect(faultsWith({ numerator: 54 })).toEqual([]);
  });

  test.each([
    { numerator: -1 },
    { numerator: 1.5 },
    { denominator: 0 },
    { denominator: 2.5 },
    { decimals: -1 },
    { decimals: 7 },
  ])('%o is refused', (override) => {
    expect(faultsWith(override)).toEqual([expect.stringContaining(`${Object.keys(override)[0]}: `)]);
  });
});

describe('its period', () => {
  test('must be in quotes where YAML would read a day or a number', () => {
    for (const period of [new Date('2018-09-30'), 2015]) {
      expect(faultsWith({ period })).toEqual(["period: Write the period in quotes, such as '2018-09-30'."]);
    }
  });

  test('must fit the basis that the figure states', () => {
    expect(faultsWith({ period: '2018-19-q2', basis: 'year-to-date' })).toEqual([]);
    expect(faultsWith({ period: '2018-19-q2', basis: 'academic-year' })).toEqual([
      `period: “2018-19-q2” is not a school year (basis: academic-year), which is written like '2010-11'.`,
    ]);
  });
});

describe('what it says of the record', () => {
  test('a figure published as printed, though wrong, needs a note that says so', () => {
    expect(faultsWith({ 'as-printed': true })).toEqual([
      'as-printed: Add a line note: that says what the record prints wrongly.',
    ]);
    expect(faultsWith({ 'as-printed': true, note: 'Printed as “21%%”.' })).toEqual([]);
  });

  test('“as-printed: false” is refused, since leaving the line out says the same', () => {
    expect(faultsWith({ 'as-printed': false })).toEqual(['as-printed: Invalid input: expected true']);
  });

  test.each([{ 'stated-direction': 'better' }, { measure: 'difference' }, { basis: 'weekly' }])(
    '%o is none of the words to choose from',
    (override) => {
      expect(faultsWith(override)).toEqual([expect.stringContaining('Invalid option: expected one of')]);
    },
  );
});
