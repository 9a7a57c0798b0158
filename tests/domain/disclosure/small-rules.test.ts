import { describe, expect, test } from 'vitest';
import { bareNumbersIn } from '../../../src/domain/disclosure/bare-numbers.ts';
import { countAfter, countBefore } from '../../../src/domain/disclosure/change.ts';
import { followsOn } from '../../../src/domain/disclosure/consecutive.ts';
import { isSmall } from '../../../src/domain/disclosure/small.ts';
import { quartersOfYear, yearOf } from '../../../src/domain/disclosure/year-parts.ts';
import { resolvePeriod } from '../../../src/domain/period.ts';

test.each([
  [0, false],
  [1, true],
  [5, true],
  [6, false],
])('a count of %i is small: %s', (count, small) => {
  expect(isSmall(count, 5)).toBe(small);
});

describe('the count of the year before', () => {
  test('follows from a count and its change, as far as the change is printed', () => {
    expect(countBefore(12, { change: 200, decimals: 0 })).toEqual({ least: 4, most: 4 });
    expect(countBefore(504, { change: 13, decimals: 0 })).toEqual({ least: 445, most: 448 });
    expect(countBefore(0, { change: -100, decimals: 0 })).toBeUndefined();
  });

  test('gives the count in the same way', () => {
    expect(countAfter(40, { change: -90, decimals: 0 })).toEqual({ least: 4, most: 4 });
    expect(countAfter(400, { change: -50, decimals: 0 })).toEqual({ least: 198, most: 202 });
  });
});

describe('a period follows on another', () => {
  test.each([
    ['2018-19-q2', '2018-19-q3', true],
    ['2018-19-q4', '2019-20-q1', true],
    ['2018-19-q2', '2018-19-q4', false],
    ['2018-19-q3', '2018-19-q2', false],
    ['2017-18', '2018-19', true],
    ['2018-19-q4', '2018-19', false],
    ['2018-06-30', '2018-09-30', true],
    ['2018-08-31', '2018-09-30', true],
    ['2018-03-31', '2018-09-30', false],
  ])('%s, %s: %s', (earlier, later, follows) => {
    expect(followsOn(resolvePeriod(earlier), resolvePeriod(later))).toBe(follows);
  });
});

describe('a council year', () => {
  test('is made of its quarters and of what it was to date', () => {
    const lengths = quartersOfYear('2018-19').map(({ total, parts }) => [
      total.basis,
      total.id,
      parts.length,
    ]);
    expect(lengths).toEqual([
      ['year', '2018-19', 4],
      ['year', '2018-19', 1],
      ['year', '2018-19', 2],
      ['year-to-date', '2018-19-q1', 1],
      ['year-to-date', '2018-19-q2', 2],
      ['year-to-date', '2018-19-q3', 3],
      ['year-to-date', '2018-19-q3', 2],
      ['year-to-date', '2018-19-q4', 4],
      ['year-to-date', '2018-19-q4', 2],
    ]);
  });

  test('is the one of its quarters, and not of days or school years', () => {
    expect(yearOf({ basis: 'quarter', id: '2018-19-q2' })).toBe('2018-19');
    expect(yearOf({ basis: 'year', id: '2018-19' })).toBe('2018-19');
    expect(yearOf({ basis: 'academic-year', id: '2018-19' })).toBeUndefined();
    expect(yearOf({ basis: 'snapshot', id: '2018-09-30' })).toBeUndefined();
  });
});

describe('the bare numbers of a cell', () => {
  test.each([
    ['3', ['3']],
    ['3 of 12', ['3', '12']],
    ['about 3 per cent', ['3']],
    ['(1,200) [p]', ['1,200']],
    ['three', ['three']],
    ['12.5%', ['12.5%']],
    ['2018', ['2018']],
  ])('%s', (cell, numbers) => {
    expect(bareNumbersIn(cell, false)).toEqual(numbers);
  });

  test.each(['', '[c]', 'Quarter 2', '30 September 2018', 'Q2', '7f', 'not known'])(
    'are none in “%s”',
    (cell) => {
      expect(bareNumbersIn(cell, false)).toEqual([]);
    },
  );

  test('are none where a year names a row or column', () => {
    expect(bareNumbersIn('2018-19', true)).toEqual([]);
    expect(bareNumbersIn('2017 to 2018', true)).toEqual([]);
    expect(bareNumbersIn('12', true)).toEqual(['12']);
  });
});
