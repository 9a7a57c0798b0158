import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakBetween, directionBetween, directionOfChange } from '../../src/domain/direction.ts';
import type { Break, Direction, Level } from '../../src/domain/direction.ts';
import { BASES, resolvePeriod } from '../../src/domain/period.ts';
import type { Basis } from '../../src/domain/period.ts';
import { POLARITIES } from '../../src/domain/polarity.ts';
import type { Polarity } from '../../src/domain/polarity.ts';
import { day, periodOf, printedNumber } from './arbitraries.ts';

const at = (value: number, id: string, basis?: Basis): Level => ({ value, period: resolvePeriod(id, basis) });
const directionFrom = (earlier: Level, later: Level, polarity: Polarity, breaks: Break[] = []): Direction =>
  directionBetween(earlier, later, { polarity, breaks }).direction;

const number = printedNumber({ least: 0, most: 100 });
const polarity = fc.constantFrom(...POLARITIES);
const level = (basis: Basis) => fc.record({ value: number, period: periodOf(basis) });
const levels = fc.constantFrom(...BASES).chain((basis) => fc.tuple(level(basis), level(basis)));

const OPPOSITE: Record<Direction, Direction> = {
  better: 'worse',
  worse: 'better',
  up: 'down',
  down: 'up',
  'no clear change': 'no clear change',
  'not comparable': 'not comparable',
};

describe('directionBetween', () => {
  test.each<[string, number, number, Polarity, Direction]>([
    ['initial assessments in time', 45.4, 65.9, 'high-is-good', 'better'],
    ['plans over two years', 1.5, 4.2, 'low-is-good', 'worse'],
    ['three or more placements', 11.9, 7.9, 'low-is-good', 'better'],
    ['long-term placement stability', 60.8, 56.6, 'high-is-good', 'worse'],
    ['child protection plans', 301, 273, 'none', 'down'],
    ['children in our care', 273, 301, 'none', 'up'],
  ])('%s: from %d to %d, where %s, is %s', (_, before, now, way, direction) => {
    expect(directionBetween(at(before, '2010-11'), at(now, '2011-12'), { polarity: way })).toEqual({
      direction,
      reasons: ['Compared with 2010 to 2011.'],
      since: resolvePeriod('2010-11'),
    });
  });

  test('the reason names the earlier period as residents read it', () => {
    expect(directionBetween(at(5, '2017-18-q2'), at(5, '2018-19-q2'), { polarity: 'none' })).toEqual({
      direction: 'no clear change',
      reasons: ['Compared with July to September 2017 (Quarter 2, 2017 to 2018).'],
      since: resolvePeriod('2017-18-q2'),
    });
  });

  test('a difference finer than the coarser figure is printed is no clear change', () => {
    expect(directionFrom(at(98, '2010-11'), at(97.8, '2011-12'), 'high-is-good')).toBe('no clear change');
    expect(directionFrom(at(98, '2010-11'), at(97.4, '2011-12'), 'high-is-good')).toBe('worse');
  });

  test('a final zero that the record prints makes a figure as fine as the other', () => {
    const nine = at(9, '2010-11');
    const later = at(8.6, '2011-12');
    expect(directionFrom(nine, later, 'low-is-good')).toBe('no clear change');
    expect(directionFrom({ ...nine, decimals: 1 }, later, 'low-is-good')).toBe('better');
    expect(directionFrom(later, { ...nine, decimals: 1 }, 'low-is-good')).toBe('worse');
  });

  test('binary fractions make no difference', () => {
    expect(directionFrom(at(0.1 + 0.2, '2010-11'), at(0.3, '2011-12'), 'high-is-good')).toBe(
      'no clear change',
    );
  });

  test('a council year and a school year are not compared, and the reason says so', () => {
    expect(
      directionBetween(at(5, '2010-11', 'academic-year'), at(6, '2011-12'), { polarity: 'low-is-good' }),
    ).toEqual({
      direction: 'not comparable',
      reasons: [
        'A figure for school year 2010 to 2011 and one for 2011 to 2012 do not cover the same kind of period.',
      ],
    });
  });

  test('figures of different bases are never compared', () => {
    const bases = fc.shuffledSubarray([...BASES], { minLength: 2, maxLength: 2 });
    const unlike = bases.chain(([a = 'year', b = 'quarter']) => fc.tuple(level(a), level(b)));
    fc.assert(
      fc.property(unlike, polarity, ([earlier, later], way) => {
        expect(directionFrom(earlier, later, way)).toBe('not comparable');
      }),
    );
  });

  test('NEET is not compared across its new definition, and the reason is the break’s own', () => {
    const residency = { at: '2011-09-01', reason: 'NEET is now counted by where young people live.' };
    expect(
      directionBetween(at(9.7, '2011-03-31'), at(9.8, '2012-03-31'), {
        polarity: 'low-is-good',
        breaks: [residency],
      }),
    ).toEqual({ direction: 'not comparable', reasons: [residency.reason] });
  });

  test('a figure across a break is never better, worse, up or down, whichever is named first', () => {
    fc.assert(
      fc.property(levels, day, polarity, ([a, b], breakDay, way) => {
        const [first, last] = a.period.end < b.period.end ? [a.period, b.period] : [b.period, a.period];
        fc.pre(first.end < breakDay && breakDay <= last.end);
        const breaks = [{ at: breakDay, reason: 'Counted anew.' }];
        expect(directionFrom(a, b, way, breaks)).toBe('not comparable');
        expect(directionFrom(b, a, way, breaks)).toBe('not comparable');
      }),
    );
  });

  test('to swap two figures swaps better with worse and up with down', () => {
    fc.assert(
      fc.property(levels, fc.array(day, { maxLength: 2 }), polarity, ([a, b], days, way) => {
        const breaks = days.map((breakDay) => ({ at: breakDay, reason: '' }));
        expect(directionFrom(b, a, way, breaks)).toBe(OPPOSITE[directionFrom(a, b, way, breaks)]);
      }),
    );
  });

  test('a better figure for one polarity is a worse one for the other', () => {
    fc.assert(
      fc.property(levels, ([a, b]) => {
        expect(directionFrom(a, b, 'low-is-good')).toBe(OPPOSITE[directionFrom(a, b, 'high-is-good')]);
      }),
    );
  });

  test('comparable figures of the same precision differ when their values do', () => {
    const whole = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(whole, whole, (before, now) => {
        const expected = now > before ? 'better' : now < before ? 'worse' : 'no clear change';
        expect(directionFrom(at(before, '2010-11'), at(now, '2011-12'), 'high-is-good')).toBe(expected);
      }),
    );
  });

  test('without polarity nothing is better or worse', () => {
    fc.assert(
      fc.property(levels, ([a, b]) => {
        expect(['up', 'down', 'no clear change', 'not comparable']).toContain(directionFrom(a, b, 'none'));
      }),
    );
  });
});

describe('breakBetween', () => {
  const year2010 = resolvePeriod('2010-11');
  const year2011 = resolvePeriod('2011-12');
  const breakOn = (date: string) => [{ at: date, reason: '' }];

  test.each([
    ['the first day of the later year', '2011-04-01', true],
    ['a day within the later year', '2012-01-01', true],
    ['the last day of the later year', '2012-03-31', true],
    ['a day within the earlier year', '2011-01-01', true],
    ['the first day of the earlier year', '2010-04-01', false],
    ['a day before both', '2009-04-01', false],
    ['the day after both', '2012-04-01', false],
  ])('a break on %s (%s) keeps two years apart: %j', (_, date, apart) => {
    expect(breakBetween(year2010, year2011, breakOn(date)) !== undefined).toBe(apart);
    expect(breakBetween(year2011, year2010, breakOn(date)) !== undefined).toBe(apart);
  });

  test('a period is not apart from itself unless the break cuts it', () => {
    expect(breakBetween(year2011, year2011, breakOn('2011-04-01'))).toBeUndefined();
    expect(breakBetween(year2011, year2011, breakOn('2011-09-01'))).toBeDefined();
  });

  test('of several breaks the first that matters is named', () => {
    const [before, between, later] = ['2009-04-01', '2011-04-01', '2012-01-01'].map((date) => ({
      at: date,
      reason: date,
    }));
    expect(
      breakBetween(
        year2010,
        year2011,
        [before, between, later].filter((one) => one !== undefined),
      ),
    ).toBe(between);
  });

  test('without breaks nothing is kept apart', () => {
    expect(breakBetween(year2010, year2011, [])).toBeUndefined();
  });
});

describe('directionOfChange', () => {
  test.each<[string, number, Polarity, Direction]>([
    ['contacts to social care', -21, 'none', 'down'],
    ['referrals', 15, 'none', 'up'],
    ['children in need', -5.6, 'none', 'down'],
    ['care leavers in work or training', 15.6, 'high-is-good', 'better'],
    ['agency workers', 3, 'low-is-good', 'worse'],
    ['vacancies', -3, 'low-is-good', 'better'],
    ['conferences in time', -1, 'high-is-good', 'worse'],
    ['the rate of children in care', 0, 'none', 'no clear change'],
  ])('%s by %d, where %s: %s', (_, change, way, direction) => {
    expect(directionOfChange(change, way)).toEqual({
      direction,
      reasons: ['The record states the change on the same period a year before.'],
    });
  });

  test('only the sign of a change counts', () => {
    const size = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(size, size, polarity, (one, other, way) => {
        expect(directionOfChange(one, way)).toEqual(directionOfChange(other, way));
        expect(directionOfChange(-one, way).direction).toBe(
          OPPOSITE[directionOfChange(other, way).direction],
        );
      }),
    );
  });
});
