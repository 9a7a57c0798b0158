import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASES, resolvePeriod } from '../../src/domain/period.ts';
import { periodInBrief, periodInWords } from '../../src/domain/period-words.ts';
import type { Basis } from '../../src/domain/period.ts';
import { period, twoOf } from './arbitraries.ts';

describe('periodInWords', () => {
  test.each<[string, Basis, string]>([
    ['2018-19-q2', 'quarter', 'July to September 2018 (Quarter 2, 2018 to 2019)'],
    ['2011-12-q4', 'quarter', 'January to March 2012 (Quarter 4, 2011 to 2012)'],
    ['2018-19-q2', 'year-to-date', 'April to September 2018 (2018 to 2019 so far)'],
    ['2018-19-q3', 'year-to-date', 'April to December 2018 (2018 to 2019 so far)'],
    ['2017-18', 'year', '2017 to 2018'],
    ['1999-00', 'year', '1999 to 2000'],
    ['2010-11', 'academic-year', 'school year 2010 to 2011'],
    ['2015', 'calendar-year', '2015'],
    ['2018-09-30', 'snapshot', '30 September 2018'],
    ['2012-01-31', 'rolling-3-months', 'November 2011 to January 2012 (three months)'],
    ['2011-09-01--2011-12-31', 'span', 'September to December 2011'],
    ['2011-09-01--2011-09-30', 'span', 'September 2011'],
    ['2011-09-05--2011-12-31', 'span', '5 September 2011 to 31 December 2011'],
    ['2011-09-01--2011-12-16', 'span', '1 September 2011 to 16 December 2011'],
    ['2011-09-05--2011-09-05', 'span', '5 September 2011'],
  ])('%s as %s reads “%s”', (id, basis, words) => {
    expect(periodInWords(resolvePeriod(id, basis))).toBe(words);
  });

  test('two different periods of one basis never read alike', () => {
    fc.assert(
      fc.property(twoOf(...BASES), ([a, b]) => {
        expect(periodInWords(a) === periodInWords(b)).toBe(a.id === b.id);
      }),
    );
  });
});

describe('periodInBrief', () => {
  test.each<[string, Basis, string]>([
    ['2018-19-q2', 'quarter', 'Q2 2018–19'],
    ['1999-00-q4', 'quarter', 'Q4 1999–00'],
    ['2018-19-q2', 'year-to-date', 'to Q2 2018–19'],
    ['2018-19-q4', 'year-to-date', 'to Q4 2018–19'],
    ['2011-12', 'year', '2011–12'],
    ['1999-00', 'year', '1999–00'],
    ['2010-11', 'academic-year', 'school 2010–11'],
    ['2015', 'calendar-year', '2015'],
    ['2018-09-30', 'snapshot', 'Sep 2018'],
    ['2018-09-29', 'snapshot', '29 Sep 2018'],
    ['2018-05-01', 'snapshot', '1 May 2018'],
    ['2016-02-28', 'snapshot', '28 Feb 2016'],
    ['2012-01-31', 'rolling-3-months', 'Nov 2011–Jan 2012'],
    ['2011-09-01--2011-12-31', 'span', 'Sep 2011–Dec 2011'],
    ['2011-09-05--2011-09-28', 'span', 'Sep 2011'],
  ])('%s as %s is “%s”', (id, basis, brief) => {
    expect(periodInBrief(resolvePeriod(id, basis))).toBe(brief);
  });

  test('a label has room on a phone', () => {
    fc.assert(
      fc.property(period, (any) => {
        expect(periodInBrief(any).length).toBeLessThanOrEqual(17);
      }),
    );
  });
});
