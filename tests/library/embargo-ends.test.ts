import { describe, expect, test } from 'vitest';
import { embargoEndedBetween } from '../../src/library/embargo-ends.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const library = aLibrary({ updates: [anUpdate({ 'publish-at': '2019-06-28 09:00' })] });

describe('an embargo until nine o’clock in summer', () => {
  test.each([
    ['2019-06-28T07:45:00Z', '2019-06-28T07:59:59Z', false],
    ['2019-06-28T07:45:00Z', '2019-06-28T08:00:00Z', true],
    ['2019-06-28T07:59:59Z', '2019-06-28T08:16:00Z', true],
    ['2019-06-28T08:00:00Z', '2019-06-28T08:16:00Z', false],
  ])('between %s and %s has ended: %s', (since, now, ended) => {
    expect(embargoEndedBetween(library, since, now)).toBe(ended);
  });
});

test('decisions count too, and documents without an embargo never', () => {
  const span = ['2019-01-01T00:00:00Z', '2020-01-01T00:00:00Z'] as const;
  expect(
    embargoEndedBetween(aLibrary({ decisions: [aDecision({ 'publish-at': '2019-06-28 09:00' })] }), ...span),
  ).toBe(true);
  expect(embargoEndedBetween(aLibrary({ updates: [anUpdate()], decisions: [aDecision()] }), ...span)).toBe(
    false,
  );
});
