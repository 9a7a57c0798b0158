import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeButFor } from '../../../src/report/words/alike.ts';
import { UPDATE, anUpdate } from '../../checks/factory.ts';
import { itemsOf, reportBetween } from '../between.ts';

test.each([
  [
    'weigh-in',
    'weigh\u2011in',
    'They read alike. The second has a hyphen that keeps two words on one line (U+2011).',
  ],
  [
    'care\u00ADleavers',
    'careleavers',
    'They read alike. The first has a hyphen that shows at the end of a line only (U+00AD).',
  ],
  [
    'Café',
    'Cafe\u0301',
    'They read alike. The first has the sign U+00E9. The second has the sign U+0065 and the sign U+0301.',
  ],
  ['a\u200Bbc', 'ab\u200Bc', 'They read alike: signs that are not seen stand elsewhere.'],
])('of “%s” and “%s” it is said what sets them apart', (was, now, words) => {
  expect(alikeButFor(was, now)).toBe(words);
});

test('texts that a reader can tell apart need no more words', () => {
  expect(alikeButFor('weigh-in', 'weigh–in')).toBeUndefined();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.stringMatching(/^[a-z]{1,20}$/), (was, now) => {
      fc.pre(was !== now);
      expect(alikeButFor(was, now)).toBeUndefined();
    }),
  );
});

test('the report says it of a detail that changes', () => {
  const summary = (words: string) => ({ [UPDATE]: anUpdate({ summary: words }) });
  const report = reportBetween(summary('A check-in a year.'), summary('A check\u2010in a year.'));
  expect(itemsOf(report, 'documents')[0]?.why).toEqual([
    'They read alike. The second has a hyphen of another kind (U+2010).',
  ]);
  expect(reportBetween(summary('A year.'), summary('A\u00A0year.')).sections).toEqual([]);
});
