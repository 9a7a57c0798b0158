import { describe, expect, test } from 'vitest';
import { londonTimestamp } from '../../src/feeds/instant.ts';

describe('an instant for programs', () => {
  test.each([
    ['2018-07-21T00:00+01:00', '2018-07-21T00:00:00+01:00'],
    ['2018-11-30T12:00:00.123456789Z', '2018-11-30T12:00:00+00:00'],
    ['2018-07-20T23:30Z', '2018-07-21T00:30:00+01:00'],
  ])('%s is %s', (instant, timestamp) => {
    expect(londonTimestamp(instant)).toBe(timestamp);
  });

  test('needs an offset', () => {
    expect(() => londonTimestamp('2018-07-21T00:00')).toThrow('not an instant');
  });
});
