import { describe, expect, test } from 'vitest';
import { answerInWords } from '../../src/domain/figure-answer.ts';
import { readFigure } from '../../src/domain/read-figure.ts';

const PERCENT = { unit: 'percent', measure: 'level' } as const;
const COUNT = { unit: 'count', measure: 'level' } as const;
const CHANGE = { unit: 'count', measure: 'change' } as const;
const RATE = { unit: 'per-10000', measure: 'level' } as const;
const FTE = { unit: 'fte', measure: 'level' } as const;
const MONEY = { unit: 'gbp-million', measure: 'level' } as const;

describe('a figure that is typed', () => {
  test.each([
    ['509', COUNT, { value: 509 }],
    ['1,990', COUNT, { value: 1990 }],
    ['830.', COUNT, { value: 830 }],
    ['around 830', COUNT, { value: 830, printed: 'around 830' }],
    ['Over 1,990', COUNT, { value: 1990, printed: 'over 1,990' }],
    ['under 50', COUNT, { value: 50, printed: 'under 50' }],
    ['-12', PERCENT, { value: -12 }],
    ['98.5%', PERCENT, { value: 98.5 }],
    [' 98.5 % ', PERCENT, { value: 98.5 }],
    ['98.5\u00A0%', PERCENT, { value: 98.5 }],
    ['88.94 per cent', PERCENT, { value: 88.94 }],
    ['57.0', PERCENT, { value: 57, decimals: 1 }],
    ['around  91%', PERCENT, { value: 91, printed: 'around 91%' }],
    ['less than 5%', PERCENT, { value: 5, printed: 'less than 5%' }],
    ['51% provisional', PERCENT, { value: 51, marker: 'p' }],
    ['51% (provisional)', PERCENT, { value: 51, marker: 'p' }],
    ['51 [e]', PERCENT, { value: 51, marker: 'e' }],
    ['532 of the 540', PERCENT, { value: 98.5, numerator: 532, denominator: 540 }],
    ['532 out of 540', PERCENT, { value: 98.5, numerator: 532, denominator: 540 }],
    ['532 of the 540, i.e. 98.5%', PERCENT, { value: 98.5, numerator: 532, denominator: 540 }],
    ['532 of 540 (98.50%)', PERCENT, { value: 98.5, decimals: 2, numerator: 532, denominator: 540 }],
    ['99% (532 of 540)', PERCENT, { value: 99, numerator: 532, denominator: 540 }],
    ['1,200 of 2,400', PERCENT, { value: 50, numerator: 1200, denominator: 2400 }],
    ['-4', CHANGE, { value: -4 }],
    ['−12', CHANGE, { value: -12 }],
    ['–4%', CHANGE, { value: -4 }],
    ['+6', CHANGE, { value: 6 }],
    ['down 4%', CHANGE, { value: -4 }],
    ['4% down', CHANGE, { value: -4 }],
    ['reduced by 4%', CHANGE, { value: -4 }],
    ['has reduced by 4.0 per cent', CHANGE, { value: -4, decimals: 1 }],
    ['a fall of 4%', CHANGE, { value: -4 }],
    ['4% lower', CHANGE, { value: -4 }],
    ['minus 4', CHANGE, { value: -4 }],
    ['up 15%', CHANGE, { value: 15 }],
    ['increased by 15%', CHANGE, { value: 15 }],
    ['no change', CHANGE, { value: 0 }],
    ['down 0%', CHANGE, { value: 0 }],
    ['115 per 10,000', RATE, { value: 115 }],
    ['115', RATE, { value: 115 }],
    ['9.5 FTE', FTE, { value: 9.5 }],
    ['9.5 full-time equivalents', FTE, { value: 9.5 }],
    ['£24 million', MONEY, { value: 24 }],
    ['c', COUNT, 'hidden'],
    ['[c]', PERCENT, 'hidden'],
    ['fewer than five', COUNT, 'hidden'],
    ['Under 5', COUNT, 'hidden'],
    ['<5', COUNT, 'hidden'],
    ['x', COUNT, 'not available'],
    ['n/a', COUNT, 'not available'],
    ['Not yet available', COUNT, 'not available'],
    ['-', COUNT, 'not reported'],
    ['–', CHANGE, 'not reported'],
  ])('“%s” (%o) is read', (text, measured, expected) => {
    expect(readFigure(text, measured)).toEqual(expected);
  });

  test.each([
    ['', COUNT],
    ['seven', COUNT],
    ['98,5', PERCENT],
    ['1,99', COUNT],
    ['5 to 6', COUNT],
    ['1.2.3', COUNT],
    ['509 children', COUNT],
    ['98%', COUNT],
    ['532 of 540', COUNT],
    ['540 of 532', PERCENT],
    ['0 of 0', PERCENT],
    ['<5%', PERCENT],
    ['fewer than five', PERCENT],
    ['115 per 10,000', PERCENT],
    ['115%', RATE],
    ['reduced by 4%', PERCENT],
    ['reduced to 4%', CHANGE],
    ['down -4%', CHANGE],
    ['down around 4%', CHANGE],
    ['down', CHANGE],
  ])('“%s” (%o) cannot be read', (text, measured) => {
    expect(readFigure(text, measured)).toBeUndefined();
  });
});

describe('how a figure was read', () => {
  test.each([
    [{ value: 1990 }, COUNT, '1,990'],
    [{ value: 830, printed: 'around 830' }, COUNT, 'around 830'],
    [{ value: 98.5, numerator: 532, denominator: 540 }, PERCENT, '98.5%, 532 of 540'],
    [{ value: 51, marker: 'p' }, PERCENT, '51% [p]'],
    [{ value: -4, decimals: 1 }, CHANGE, 'down 4.0%'],
    [{ value: 15 }, CHANGE, 'up 15%'],
    [{ value: 0 }, CHANGE, 'no change'],
    [{ value: 9.5 }, FTE, '9.5 full-time equivalents'],
    ['hidden', COUNT, 'hidden: [c] stands in place of the number'],
    ['not available', COUNT, 'not available: [x] stands in place of the number'],
    [undefined, COUNT, 'left for later, marked ???'],
  ] as const)('%o is said', (answer, measured, words) => {
    expect(answerInWords(answer, measured)).toBe(words);
  });
});
