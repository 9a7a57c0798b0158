import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped } from '../../src/domain/decimal.ts';
import { numbersIn, saysValue } from '../../src/domain/prose-number.ts';

const brief = (text: string) =>
  numbersIn(text).map(({ kind, text: words, words: counted }) => [kind, words, ...counted].join(' '));

describe('a number in a sentence', () => {
  test.each([
    ['It was 92%.', ['percent 92%']],
    ['It was 92 per cent, then 65.9 percent.', ['percent 92 per cent', 'percent 65.9 percent']],
    ['It fell by −21%, or 21%%.', ['percent 21%', 'percent 21%']],
    ['between 10–15%', ['percent 15%']],
    ['at 113 per 10,000 children', ['per-10000 113 per 10,000']],
    ['It brings £24 million, or £1.5m.', ['gbp-million £24 million', 'gbp-million £1.5m']],
    ['It cost £24,000,000 in all.', ['gbp-million £24,000,000']],
    ['It cost 24 million pounds.', ['gbp-million 24 million pounds']],
    ['It cost £1.6bn, or 1.6 billion pounds.', ['gbp-million £1.6bn', 'gbp-million 1.6 billion pounds']],
    ['looking after 1,504 children in September', ['count 1,504 children']],
    ['over 30 primary schools took part', ['count 30 primary schools took']],
    ['14 of 17 childminders', ['count 14 childminders', 'count 17 childminders']],
    ['12 full-time equivalent (FTE) posts', ['count 12 full-time equivalent posts']],
    ['from 301 plans to 273.', ['count 301 plans', 'count 273']],
  ])('“%s” may be a figure', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each([
    'on 31 March 2018, and 14 June',
    'in 2011 to 2012',
    'Quarter 2 of 2017 to 2018',
    'paragraph 7f, paragraph 23 and line 4',
    'ages 16 to 18, academic years 12 to 14, 19-year-olds',
    'within 45 days, 10 working days and the last 6 months',
    'the 15 hours and the 30-hour places',
    'Key Stage 2, Section 47, Year 7, the 0–19 service',
    '£500,000 for schools',
    'for every 10,000 children',
    'at 9:30 on the 3rd',
    'a rise of 2 percentage points, or 3 points',
    '1.5 million people',
    'at £24,500 a place',
    'v3.0 and KS2',
  ])('“%s” is none', (text) => {
    expect(brief(text)).toEqual([]);
  });

  test.each(['1 in 4 children', '9 out of 10 children', '3 or more placements', '2 and a half years'])(
    'of “%s” counts nothing that follows',
    (text) => {
      expect(numbersIn(text).flatMap(({ words }) => words)).toEqual([]);
    },
  );

  test('is told in millions of pounds, however it is written', () => {
    const values = numbersIn('£24,300,000, £1.625bn, 24.3 million pounds and 2 billion pounds.');
    expect(values.map(({ value, decimals }) => [value, decimals])).toEqual([
      [24.3, 1],
      [1625, 0],
      [24.3, 1],
      [2000, 0],
    ]);
  });

  test('is told with where it begins, sign and all', () => {
    expect(numbersIn('About £24 million.')).toMatchObject([
      { start: 6, value: 24, decimals: 0, isHedged: true },
    ]);
    expect(numbersIn('It was 65.90%.')).toMatchObject([
      { start: 7, value: 65.9, decimals: 2, isHedged: false },
    ]);
  });

  test('is found again however it is printed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000_000 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const [number] = numbersIn(`They had ${grouped(value, decimals)}% of it.`);
        expect(number).toMatchObject({ kind: 'percent', value, decimals });
        expect(number && saysValue(number, value)).toBe(true);
        expect(number && saysValue(number, -value)).toBe(true);
      }),
    );
  });
});

describe('a number says a value', () => {
  test.each([
    ['92%', 92.2, true],
    ['92%', 91.4, false],
    ['92.0%', 92, true],
    ['92.2%', 92, false],
    ['about 90%', 88.94, true],
    ['over 500 children', 504, true],
    ['over 500 children', 640, false],
    ['nearly 92%', 93.5, false],
    ['0%', 0.4, true],
  ])('“%s” of %f: %s', (text, value, expected) => {
    const [number] = numbersIn(text);
    expect(number && saysValue(number, value)).toBe(expected);
  });
});

test.each(['1'.repeat(100_000), '1,'.repeat(50_000), `0.${'1'.repeat(5000)}%`, '9 of '.repeat(20_000)])(
  'long runs of digits are read in a moment, and never throw',
  (text) => {
    expect(numbersIn(text).some((number) => saysValue(number, 12))).toBe(false);
  },
);
