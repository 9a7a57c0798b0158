import { describe, expect, test } from 'vitest';
import { correctedValue, correctionInBrief, verb } from '../../src/library/correction-words.ts';
import { aCorrection } from '../factories/correction.ts';
import { anIndicator } from '../factories/indicator.ts';

const PERCENT = anIndicator();
const COUNT = anIndicator({ unit: 'count' });

type Override = Parameters<typeof aCorrection>[0];

/** What a correction says was, and is. */
function inWords(override: Override, indicator = PERCENT): [string, string] {
  const correction = aCorrection(override);
  return [
    correctedValue(correction.was, correction, indicator),
    correctedValue(correction.now, correction, indicator),
  ];
}

describe('the values of a correction read', () => {
  test.each<[Override, ReturnType<typeof inWords>]>([
    [{ was: 65.9, now: 65.8 }, ['65.9%', '65.8%']],
    [{ was: 60, now: 60.1 }, ['60.0%', '60.1%']],
    [{ was: 60.25, now: 60 }, ['60.25%', '60.00%']],
    [{ was: null, now: 0 }, ['no figure', '0%']],
    [{ was: 65.9, now: null }, ['65.9%', 'no figure']],
    [{ was: 65.9, now: 'withdrawn' }, ['65.9%', 'withdrawn']],
    [{ was: 'withdrawn', now: 65.9 }, ['withdrawn', '65.9%']],
    [{ was: 15, now: -5.6, measure: 'change' }, ['+15.0%', '−5.6%']],
  ])('with %j as %j', (override, words) => {
    expect(inWords(override)).toEqual(words);
  });

  test('in the unit of the indicator', () => {
    expect(inWords({ was: 1990, now: 1991 }, COUNT)).toEqual(['1,990', '1,991']);
  });

  test('as a change in per cent, whatever the unit', () => {
    expect(inWords({ was: 4, now: 5, measure: 'change' }, COUNT)).toEqual(['+4%', '+5%']);
  });
});

describe('in brief a correction says what was done, when, and what was', () => {
  test.each<[Override, string]>([
    [{}, 'Corrected on 4 March 2019: was 5.6%.'],
    [{ class: 'revision' }, 'Revised on 4 March 2019: was 5.6%.'],
    [{ now: 'withdrawn' }, 'Withdrawn on 4 March 2019: was 5.6%.'],
    [{ class: 'revision', now: 'withdrawn' }, 'Withdrawn on 4 March 2019: was 5.6%.'],
    [{ was: null }, 'Corrected on 4 March 2019: there was no figure.'],
    [{ was: 'withdrawn' }, 'Corrected on 4 March 2019: had been withdrawn.'],
  ])('%j', (override, words) => {
    expect(correctionInBrief(aCorrection(override), PERCENT)).toBe(words);
  });

  test('with the verb of its class', () => {
    expect(verb(aCorrection({ class: 'revision' }))).toBe('Revised');
  });
});
