import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, isIsoDate, monthInWords, monthsInWords } from '../../src/domain/calendar-date.ts';
import { day } from './arbitraries.ts';

const inBritish = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(Date.parse(iso));

const NOT_DATES = [
  '2018-2-30',
  '2018-02-30',
  '2018-13-01',
  '2018-00-10',
  '2018-07-00',
  '20180720',
  '2018-07-20T00:00',
  '2018-07-20[u-ca=hebrew]',
  '+002018-07-20',
  ' 2018-07-20',
  '2018-07-20\n',
  '20 July 2018',
  '',
];

describe('isIsoDate', () => {
  test.each(['2018-07-20', '1999-12-31', '2000-01-01', '1000-01-01', '2999-12-31'])(
    '%s is a date',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  test.each(NOT_DATES)('%j is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test.each([
    ['2016-02-29', true],
    ['2018-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
  ])('the 29 February %s exists only in a leap year', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists);
  });

  test.each(['0018-07-20', '0000-01-01', '0999-12-31', '3018-07-20', '9999-12-31'])(
    'the year of %s is taken for a slip',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );

  test('it knows exactly the days that JavaScript’s calendar knows', () => {
    const part = (max: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), part(14), part(33), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const time = Date.parse(text);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});

describe('dateInWords', () => {
  test('a day has no leading zero', () => {
    expect(dateInWords('2018-11-06')).toBe('6 November 2018');
  });

  test('every day reads as British English writes it', () => {
    const british = inBritish({ day: 'numeric', month: 'long', year: 'numeric' });
    fc.assert(
      fc.property(day, (iso) => {
        expect(dateInWords(iso)).toBe(british(iso));
      }),
    );
  });

  test.each(NOT_DATES)('%j is refused in the same words as everywhere', (text) => {
    expect(() => dateInWords(text)).toThrow(
      new RangeError(`"${text}" is not a calendar date such as 2018-07-20.`),
    );
  });
});

describe('monthInWords', () => {
  test('the day is left out', () => {
    expect(monthInWords('2018-07-20')).toBe('July 2018');
  });

  test('every day is in the month that British English names', () => {
    const british = inBritish({ month: 'long', year: 'numeric' });
    fc.assert(
      fc.property(day, (iso) => {
        expect(monthInWords(iso)).toBe(british(iso));
      }),
    );
  });

  test('what is no date is refused', () => {
    expect(() => monthInWords('2018-07')).toThrow(
      new RangeError('"2018-07" is not a calendar date such as 2018-07-20.'),
    );
  });
});

describe('monthsInWords', () => {
  test('months of one year name the year once', () => {
    expect(monthsInWords('2018-07-01', '2018-09-30')).toBe('July to September 2018');
  });

  test('months of two years name both', () => {
    expect(monthsInWords('2011-11-01', '2012-01-31')).toBe('November 2011 to January 2012');
  });

  test('the same month of two years is two months', () => {
    expect(monthsInWords('2017-07-01', '2018-07-31')).toBe('July 2017 to July 2018');
  });

  test('one month stands alone', () => {
    expect(monthsInWords('2018-07-01', '2018-07-31')).toBe('July 2018');
  });

  test('what is no date is refused at either end', () => {
    const refusal = new RangeError('"2018-02-30" is not a calendar date such as 2018-07-20.');
    expect(() => monthsInWords('2018-02-30', '2018-09-30')).toThrow(refusal);
    expect(() => monthsInWords('2018-01-01', '2018-02-30')).toThrow(refusal);
  });
});
