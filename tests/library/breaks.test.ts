import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../src/library/breaks.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibraryOf, lastDirection } from '../factories/observations.ts';
import { observationsOf } from '../../src/library/observations.ts';

describe('the breaks of an indicator', () => {
  test('are those of its file and one before each figure marked [b], in order of time', () => {
    const breaks = [{ at: '2018-06-01', reason: 'Counted by residence.' }];
    const { all } = observationsOf(
      aLibraryOf({ '2018-19-q2': [{ period: '2017-18', markers: ['b'] }, { period: '2018-19' }] }),
    );
    expect(breaksOf(anIndicator({ breaks }), all)).toEqual([
      {
        at: '2017-04-01',
        reason: 'The figure for 2017 to 2018 is marked as a break in the series.',
      },
      ...breaks,
    ]);
  });

  test('a figure marked [b] is not compared with those before it', () => {
    const before = { period: '2016-17', value: 9 };
    expect(
      lastDirection({ '2018-19-q2': [before, { period: '2017-18', value: 5, markers: ['b'] }] }),
    ).toEqual({
      direction: 'not comparable',
      reasons: ['The figure for 2017 to 2018 is marked as a break in the series.'],
    });
  });

  test('but one after it is compared with it', () => {
    const marked = { period: '2016-17', value: 9, markers: ['b'] as ['b'] };
    expect(lastDirection({ '2018-19-q2': [marked, { period: '2017-18', value: 5 }] })?.direction).toBe(
      'better',
    );
  });
});
