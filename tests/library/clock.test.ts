import { describe, expect, test } from 'vitest';
import { buildClock, checkDay } from '../../src/library/clock.ts';

const machine = () => '2026-10-01T08:30:00Z';

describe('the clock of a build', () => {
  test('is the machine’s when no day is set', () => {
    expect(buildClock({}, machine)).toBe('2026-10-01T08:30:00Z');
    expect(buildClock({ QUARTERLIGHT_TODAY: '' }, machine)).toBe('2026-10-01T08:30:00Z');
  });

  test('is noon in London on the day that is set, in summer and in winter', () => {
    expect(buildClock({ QUARTERLIGHT_TODAY: '2018-07-20' }, machine)).toBe('2018-07-20T12:00+01:00');
    expect(buildClock({ QUARTERLIGHT_TODAY: '2018-12-25' }, machine)).toBe('2018-12-25T12:00+00:00');
  });

  test('does not ask the machine when a day is set', () => {
    const broken = () => {
      throw new Error('The machine was asked.');
    };
    expect(buildClock({ QUARTERLIGHT_TODAY: '2018-07-20' }, broken)).toContain('2018-07-20');
  });

  test.each(['today', '20/07/2018', '2018-02-30', '2018-07-20T12:00Z', ' '])('“%s” is refused', (today) => {
    expect(() => buildClock({ QUARTERLIGHT_TODAY: today }, machine)).toThrow(
      new RangeError(`QUARTERLIGHT_TODAY is “${today}”; write a day such as 2018-07-20.`),
    );
  });
});

describe('the day on which files are judged', () => {
  test('is today, also of a build that is set back, since its files tell of later days', () => {
    expect(checkDay({}, machine)).toBe('2026-10-01');
    expect(checkDay({ QUARTERLIGHT_TODAY: '2018-07-20' }, machine)).toBe('2026-10-01');
  });

  test('is the day that a build is set forward to', () => {
    expect(checkDay({ QUARTERLIGHT_TODAY: '2027-01-28' }, machine)).toBe('2027-01-28');
  });

  test('is today in London, an hour ahead in summer', () => {
    expect(checkDay({}, () => '2026-09-30T23:30:00Z')).toBe('2026-10-01');
  });
});
