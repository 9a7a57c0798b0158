import { describe, expect, test } from 'vitest';
import { resolvePeriod } from '../../src/domain/period.ts';
import { lastDirection, theObservations } from '../factories/observations.ts';

const [Q2_2017, Q1, Q2] = ['2017-18-q2', '2018-19-q1', '2018-19-q2'] as const;

describe('the direction of a level', () => {
  test('is none for the first', () => {
    expect(lastDirection({ [Q1]: [{ period: Q1, value: 5 }] })).toBeUndefined();
  });

  test('is better where it came closer to what is good', () => {
    expect(lastDirection({ [Q1]: [{ period: Q1, value: 6 }], [Q2]: [{ value: 5 }] })).toEqual({
      direction: 'better',
      reasons: ['Compared with April to June 2018 (Quarter 1, 2018 to 2019).'],
      since: resolvePeriod(Q1),
    });
  });

  test('is up or down where neither is good in itself', () => {
    const direction = lastDirection(
      { [Q1]: [{ period: Q1, value: 6 }], [Q2]: [{ value: 5 }] },
      { polarity: 'none' },
    );
    expect(direction?.direction).toBe('down');
  });

  test('comes from the latest earlier period, and not from the one written last', () => {
    const direction = lastDirection({
      [Q1]: [
        { period: Q1, value: 6 },
        { period: Q2_2017, value: 4 },
      ],
      [Q2]: [{ value: 5 }],
    });
    expect(direction).toMatchObject({ direction: 'better', reasons: [expect.stringContaining('Quarter 1')] });
  });

  test('comes from that period as it was published last', () => {
    const direction = lastDirection({
      [Q1]: [{ period: Q1, value: 6 }],
      [Q2]: [{ period: Q1, value: 4, markers: ['r'] }, { value: 5 }],
    });
    expect(direction?.direction).toBe('worse');
  });

  test('passes over later figures of another kind for an earlier one of its own', () => {
    const direction = lastDirection({
      '2017-18-q4': [
        { period: Q2_2017, value: 6 },
        { period: '2017-18', value: 1 },
      ],
      [Q2]: [{ period: '2018-08-31', value: 1 }, { value: 5 }],
    });
    expect(direction).toMatchObject({
      direction: 'better',
      reasons: [expect.stringContaining('2017 to 2018')],
    });
  });

  test('is not comparable where all that came before is of another kind', () => {
    expect(lastDirection({ '2017-18-q4': [{ period: '2017-18', value: 6 }], [Q2]: [{ value: 5 }] })).toEqual({
      direction: 'not comparable',
      reasons: [
        'A figure for 2017 to 2018 and one for July to September 2018 (Quarter 2, 2018 to 2019) do not cover the same kind of period.',
      ],
    });
  });

  test('does not cross a break in the series', () => {
    const breaks = [{ at: '2018-07-01', reason: 'Nineteen-year-olds are counted from now on.' }];
    const figures = { [Q1]: [{ period: Q1, value: 6 }], [Q2]: [{ value: 5 }] };
    expect(lastDirection(figures, { breaks })).toEqual({
      direction: 'not comparable',
      reasons: ['Nineteen-year-olds are counted from now on.'],
    });
    const later = { [Q2]: [{ value: 5 }], '2018-19-q3': [{ period: '2018-19-q3', value: 4 }] };
    expect(lastDirection(later, { breaks })?.direction).toBe('better');
  });

  test('is not taken from figures that are missing, are changes or are of another area', () => {
    const direction = lastDirection({
      [Q1]: [
        { period: Q1, value: null, markers: ['x'] },
        { period: Q1, measure: 'change', value: 6 },
        { period: Q1, area: 'england', value: 6 },
      ],
      [Q2]: [{ value: 5 }],
    });
    expect(direction).toBeUndefined();
  });

  test('is no clear change where the record prints too few decimals to show one', () => {
    const direction = lastDirection({ [Q1]: [{ period: Q1, value: 5 }], [Q2]: [{ value: 5.4 }] });
    expect(direction?.direction).toBe('no clear change');
  });

  test('counts a final zero among the decimals where the figure says that it was printed', () => {
    const direction = lastDirection({
      [Q1]: [{ period: Q1, value: 5, decimals: 1 }],
      [Q2]: [{ value: 5.4 }],
    });
    expect(direction?.direction).toBe('worse');
  });
});

describe('the direction of a change', () => {
  test('comes from its sign alone, and not from levels before it', () => {
    const direction = lastDirection({
      [Q1]: [{ period: Q1, value: 1 }],
      [Q2]: [{ measure: 'change', value: -21 }],
    });
    expect(direction).toEqual({
      direction: 'better',
      reasons: ['The record states the change on the same period a year before.'],
    });
  });
});

describe('a direction that the record states', () => {
  test('is taken without a figure', () => {
    const stated = { value: null, markers: ['x' as const], 'stated-direction': 'up' as const };
    expect(lastDirection({ [Q2]: [stated] })).toEqual({
      direction: 'worse',
      reasons: ['The record says which way it moved, but gives no figure.'],
    });
  });

  test('goes before one that could be worked out', () => {
    const direction = lastDirection({
      [Q1]: [{ period: Q1, value: 6 }],
      [Q2]: [{ value: 5, 'stated-direction': 'up' }],
    });
    expect(direction).toEqual({
      direction: 'worse',
      reasons: ['The record makes this comparison itself; its paragraph says with what.'],
    });
  });

  test.each([
    ['up', 'up'],
    ['down', 'down'],
    ['no clear change', 'no clear change'],
  ] as const)('“%s” is neither better nor worse where neither way is good', (stated, direction) => {
    const figures = { [Q2]: [{ 'stated-direction': stated }] };
    expect(lastDirection(figures, { polarity: 'none' })?.direction).toBe(direction);
  });
});

describe('figures that have no direction', () => {
  test('are those of other areas, whatever they say', () => {
    const observations = theObservations({
      [Q1]: [{ period: Q1, area: 'england', value: 6 }],
      [Q2]: [
        { area: 'england', value: 5 },
        { area: 'england', measure: 'change', value: 5 },
        { area: 'england', 'stated-direction': 'up' },
      ],
    });
    expect(observations.map(({ direction }) => direction)).toEqual(Array(4).fill(undefined));
  });

  test('are those without a number that state none', () => {
    expect(
      lastDirection({ [Q1]: [{ period: Q1 }], [Q2]: [{ value: null, markers: ['x'] }] }),
    ).toBeUndefined();
  });
});
