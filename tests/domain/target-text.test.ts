import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLARITIES } from '../../src/domain/polarity.ts';
import type { Polarity } from '../../src/domain/polarity.ts';
import { TargetError, comparisonInWords, parseTarget } from '../../src/domain/target.ts';
import type { Comparison, Target } from '../../src/domain/target.ts';
import { levelInUnit } from '../../src/domain/unit.ts';
import { printedNumber } from './arbitraries.ts';

const COMPARISONS: Comparison[] = ['below', 'at-most', 'exactly', 'at-least', 'above'];
const comparison = fc.constantFrom(...COMPARISONS);
const polarity = fc.constantFrom(...POLARITIES);

describe('parseTarget', () => {
  test.each<[string, Polarity, Omit<Target, 'text'>]>([
    [
      'from 45.4% in 2010/11 to 60% in 2011/12',
      'high-is-good',
      {
        comparison: 'at-least',
        value: 60,
        decimals: 0,
        baseline: { value: 45.4, year: '2010-11' },
        by: '2011-12',
      },
    ],
    [
      'reduce to 0% by 2013',
      'low-is-good',
      { comparison: 'at-most', value: 0, decimals: 0, intent: 'reduce', by: '2013' },
    ],
    ['0% by 2013', 'low-is-good', { comparison: 'at-most', value: 0, decimals: 0, by: '2013' }],
    ['<5%', 'low-is-good', { comparison: 'below', value: 5, decimals: 0 }],
    [
      'improve to 90% in 2011/12',
      'high-is-good',
      { comparison: 'at-least', value: 90, decimals: 0, intent: 'increase', by: '2011-12' },
    ],
    ['58.3% in 2011/12', 'high-is-good', { comparison: 'at-least', value: 58.3, decimals: 1, by: '2011-12' }],
    ['30.5% for 2011~12', 'low-is-good', { comparison: 'at-most', value: 30.5, decimals: 1, by: '2011-12' }],
    ['<44% for 2011~12', 'low-is-good', { comparison: 'below', value: 44, decimals: 0, by: '2011-12' }],
    ['maintain at <5%', 'low-is-good', { comparison: 'below', value: 5, decimals: 0, intent: 'maintain' }],
    ['maintain <10%', 'low-is-good', { comparison: 'below', value: 10, decimals: 0, intent: 'maintain' }],
    ['9% for 2011~12', 'low-is-good', { comparison: 'at-most', value: 9, decimals: 0, by: '2011-12' }],
    [
      'increase to 65%',
      'high-is-good',
      { comparison: 'at-least', value: 65, decimals: 0, intent: 'increase' },
    ],
    [
      'improve to <14.0 by 2012~13',
      'low-is-good',
      { comparison: 'below', value: 14, decimals: 1, intent: 'reduce', by: '2012-13' },
    ],
  ])('%s, where %s', (text, way, parts) => {
    expect(parseTarget(text, way)).toEqual({ text, ...parts });
  });

  test.each<[string, Comparison, number]>([
    ['< 5', 'below', 5],
    ['under 9%', 'below', 9],
    ['Below 5 %', 'below', 5],
    ['less than 5 per cent', 'below', 5],
    ['fewer than 30', 'below', 30],
    ['<=5%', 'at-most', 5],
    ['≤5%', 'at-most', 5],
    ['at most 5 percent', 'at-most', 5],
    ['no more than 5%', 'at-most', 5],
    ['exactly 100%', 'exactly', 100],
    ['≥ 1,600', 'at-least', 1600],
    ['>=60', 'at-least', 60],
    ['At least 60%', 'at-least', 60],
    ['no less than 60%', 'at-least', 60],
    ['no fewer than 1,234,567', 'at-least', 1_234_567],
    ['>60', 'above', 60],
    ['over 60%', 'above', 60],
    ['above 60%', 'above', 60],
    ['more than 60%', 'above', 60],
    ['maintain at least 95%', 'at-least', 95],
    ['keep below 10%', 'below', 10],
    ['raise to more than 60%', 'above', 60],
    ['from 10% in 2010 to <5% by 2013', 'below', 5],
    ['<−5', 'below', -5],
    ['>-5.5', 'above', -5.5],
  ])('“%s” says %s %d, whatever the polarity', (text, sign, value) => {
    for (const way of POLARITIES) {
      expect(parseTarget(text, way)).toMatchObject({ comparison: sign, value });
    }
  });

  test.each(['45.4 → 60', '45.4% → 60%', '45.4%→60%', '45.4% -> 60%', '45.4 to 60', 'from 45.4 to 60'])(
    '“%s” goes up from its baseline, whatever the polarity',
    (text) => {
      for (const way of POLARITIES) {
        expect(parseTarget(text, way)).toEqual({
          text,
          comparison: 'at-least',
          value: 60,
          decimals: 0,
          baseline: { value: 45.4 },
        });
      }
    },
  );

  test('“from 30 to 20” goes down', () => {
    expect(parseTarget('from 30 to 20', 'high-is-good')).toMatchObject({
      comparison: 'at-most',
      value: 20,
      baseline: { value: 30 },
    });
  });

  test('a verb with a baseline needs no other “to”', () => {
    expect(parseTarget('increase 45.4% → 60%', 'none')).toMatchObject({
      comparison: 'at-least',
      intent: 'increase',
      baseline: { value: 45.4 },
    });
    expect(parseTarget('reduce from 30 to 20', 'none')).toMatchObject({
      comparison: 'at-most',
      intent: 'reduce',
    });
  });

  test('a baseline equal to the target says nothing of the way, so the polarity does', () => {
    const comparisons = POLARITIES.map((way) => parseTarget('from 50 to 50', way).comparison);
    expect(comparisons).toEqual(['at-least', 'at-most', 'exactly']);
  });

  test('a bare number takes the way of the polarity, and without one is to be hit exactly', () => {
    fc.assert(
      fc.property(printedNumber({ least: 0 }), (value) => {
        const comparisons = POLARITIES.map((way) => parseTarget(`${value}%`, way).comparison);
        expect(comparisons).toEqual(['at-least', 'at-most', 'exactly']);
      }),
    );
  });

  test.each<[string, Comparison, Target['intent']]>([
    ['increase to 65%', 'at-least', 'increase'],
    ['raise to 65%', 'at-least', 'increase'],
    ['reduce to 65%', 'at-most', 'reduce'],
    ['lower to 65%', 'at-most', 'reduce'],
    ['Cut to 65%', 'at-most', 'reduce'],
  ])('the verb of “%s” goes before the polarity', (text, sign, intent) => {
    for (const way of POLARITIES) {
      expect(parseTarget(text, way)).toMatchObject({ comparison: sign, intent, value: 65 });
    }
  });

  test('to improve is to rise or to fall as the polarity has it', () => {
    expect(parseTarget('improve to 65%', 'high-is-good')).toMatchObject({
      comparison: 'at-least',
      intent: 'increase',
    });
    expect(parseTarget('improve to 65%', 'low-is-good')).toMatchObject({
      comparison: 'at-most',
      intent: 'reduce',
    });
  });

  test('without polarity, to improve says no way', () => {
    const read = parseTarget('improve to 65%', 'none');
    expect(read.comparison).toBe('exactly');
    expect(read).not.toHaveProperty('intent');
  });

  test('to maintain takes the way of the polarity', () => {
    expect(parseTarget('maintain 100%', 'high-is-good')).toMatchObject({
      comparison: 'at-least',
      intent: 'maintain',
    });
    expect(parseTarget('keep at 0', 'low-is-good')).toMatchObject({
      comparison: 'at-most',
      intent: 'maintain',
    });
  });

  test.each(['by 10%', '10%', 'at least 10%', '<10%', 'by 2013'])(
    '“reduce %s” does not say where to, only perhaps how far, and is refused',
    (rest) => {
      expect(() => parseTarget(`reduce ${rest}`, 'low-is-good')).toThrow(TargetError);
    },
  );

  test('zero is a target, and minus zero is zero', () => {
    expect(parseTarget('0', 'low-is-good').value).toBe(0);
    expect(parseTarget('-0', 'low-is-good').value).toBe(0);
  });

  test('a final zero counts among the decimals', () => {
    expect(parseTarget('60.00%', 'high-is-good').decimals).toBe(2);
    expect(parseTarget('1,600', 'high-is-good').decimals).toBe(0);
  });

  test('the words are kept as written, without the space around them', () => {
    expect(parseTarget('  maintain   <10%\n', 'low-is-good')).toMatchObject({
      text: 'maintain   <10%',
      value: 10,
    });
  });

  test.each(['2011/12', '2011-12', '2011–12', '2011~12', '2011-2012', '2011 / 12'])(
    'the year %s is 2011-12',
    (year) => {
      expect(parseTarget(`60% by ${year}`, 'high-is-good').by).toBe('2011-12');
    },
  );

  test('the turn of the century is two years in a row', () => {
    expect(parseTarget('60% by 1999/00', 'high-is-good').by).toBe('1999-00');
  });

  test.each([
    ['2011-13', '2011-12'],
    ['2011/11', '2011-12'],
    ['2011-1912', '2011-12'],
    ['1999-99', '1999-00'],
  ])('the years %s are not two in a row', (year, right) => {
    const refusal = new TargetError(`“${year}” is not two years in a row; write ${right}.`);
    expect(() => parseTarget(`60% by ${year}`, 'high-is-good')).toThrow(refusal);
    expect(() => parseTarget(`from 50% in ${year} to 60%`, 'high-is-good')).toThrow(refusal);
  });

  test.each([
    '',
    '<',
    'good',
    'between 5 and 10',
    '5–10',
    '1,600 places',
    '113 per 10,000',
    '£24 million',
    '1,60',
    '.5',
    '5.',
    '1e3',
    '<5 <10',
    '5% 10%',
    'up to 5',
    'from 45.4%',
    'by 2013',
    '5 in 1000',
    '60% by 2011-201',
    '60% by 11/12',
    '60% by March 2013',
    '60% by 2012 in 2013',
  ])('“%s” is refused, and the message shows what can be read', (text) => {
    expect(() => parseTarget(text, 'high-is-good')).toThrow(
      new TargetError(
        `“${text}” is not a target that can be read. Write it like one of these: <5%, 0% by 2013, maintain <10%, 45.4% → 60%.`,
      ),
    );
  });

  test('what the site prints of a target can be read again', () => {
    const decimals = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        comparison,
        printedNumber({ least: -9999, most: 9999 }),
        decimals,
        polarity,
        (sign, value, places, way) => {
          const text = `${comparisonInWords(sign)} ${levelInUnit(value, 'percent', places)}`;
          expect(parseTarget(text, way)).toEqual({ text, comparison: sign, value, decimals: places });
        },
      ),
    );
  });

  test('any text is read or refused, never worse', () => {
    const word = fc.constantFrom(
      'from',
      'to',
      'by',
      'in',
      '<',
      '5%',
      '−',
      '1,600',
      '2011/12',
      'reduce',
      'at least',
      '→',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, polarity, (words, way) => {
        try {
          expect(parseTarget(words, way).value).toEqual(expect.any(Number));
          expect(parseTarget(words, way).value).not.toBeNaN();
        } catch (error) {
          expect(error).toBeInstanceOf(TargetError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
