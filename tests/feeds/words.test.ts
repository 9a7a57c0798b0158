import { describe, expect, test } from 'vitest';
import { DECISION_STATES } from '../../src/feeds/decision-states.ts';
import { fileSize } from '../../src/feeds/file-size.ts';
import { londonTimestamp } from '../../src/feeds/instant.ts';
import { openDefinitionName } from '../../src/feeds/licence.ts';
import { isParagraphNumber } from '../../src/domain/paragraph-number.ts';
import { citation } from '../../src/feeds/tables/table.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [30_998, '31 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_234_567, '1.2 MB'],
])('a file of %i bytes has “%s”', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});

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

test.each([
  ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', 'OGL-UK-3.0'],
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['https://thornaby.example/rules', undefined],
])('the licence at %s is %s to the Open Definition', (url, name) => {
  expect(openDefinitionName({ name: 'A licence', url })).toBe(name);
});

test('a decision can be in eight states', () => {
  expect(DECISION_STATES).toHaveLength(8);
});

test.each(['7', '7f', '7fii', '12aa', 'line-4', '1fxlix'])('the pattern of citations takes %s', (text) => {
  expect(text.startsWith('line-') || isParagraphNumber(text)).toBe(true);
  expect(text).toMatch(new RegExp(`^(?:${citation('').constraints?.pattern})$`));
});
