import { describe, expect, test } from 'vitest';
import { tiledBy } from '../../../src/domain/disclosure/tiles.ts';
import { resolvePeriod } from '../../../src/domain/period.ts';

/** The ids of the stretches that make up the second quarter of 2018 to 2019, from those known. */
const tilesOf = (...known: string[]): string[][] => {
  const periods = known.map((id) => resolvePeriod(id));
  const found = tiledBy(resolvePeriod('2018-19-q2'), (start) => periods.filter((one) => one.start === start));
  return found.map((way) => way.map(({ id }) => id));
};

const JULY = '2018-07-01--2018-07-31';
const AUGUST = '2018-08-01--2018-08-31';
const SEPTEMBER = '2018-09-01--2018-09-30';

describe('a quarter', () => {
  test('is made of its months', () => {
    expect(tilesOf(JULY, AUGUST, SEPTEMBER)).toEqual([[JULY, AUGUST, SEPTEMBER]]);
  });

  test('is made of longer stretches as well as of shorter ones', () => {
    const summer = '2018-07-01--2018-08-31';
    expect(tilesOf(JULY, AUGUST, SEPTEMBER, summer)).toEqual([
      [JULY, AUGUST, SEPTEMBER],
      [summer, SEPTEMBER],
    ]);
  });

  test('has what is not known at its end as a stretch of its own', () => {
    expect(tilesOf(JULY, AUGUST)).toEqual([[JULY, AUGUST, SEPTEMBER]]);
  });

  test('is not made of what begins later, of itself, or of what goes on behind it', () => {
    expect(tilesOf(AUGUST, SEPTEMBER)).toEqual([]);
    expect(tilesOf('2018-19-q2', '2018-07-01--2018-10-31')).toEqual([]);
  });
});
