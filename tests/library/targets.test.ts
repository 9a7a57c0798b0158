import { describe, expect, test } from 'vitest';
import { resolvePeriod } from '../../src/domain/period.ts';
import type { Basis } from '../../src/domain/period.ts';
import { targetInForce, targetsOf } from '../../src/library/targets.ts';
import { anIndicator } from '../factories/indicator.ts';

const target = (text: string, from: string, to = from) => ({ text, from, to });

/** The text of the target that a figure of a period is held against. */
function inForce(targets: ReturnType<typeof target>[], period: string, basis?: Basis): string | undefined {
  return targetInForce(anIndicator({ targets }), resolvePeriod(period, basis))?.data.text;
}

describe('the targets of an indicator', () => {
  test('are read, with the days they are for and their tolerance', () => {
    const indicator = anIndicator({
      targets: [
        { ...target('<5%', '2011-12', '2012-13'), tolerance: '2 points' },
        target('0% by 2013', '2013-14'),
      ],
    });
    expect(targetsOf(indicator)).toMatchObject([
      {
        target: { comparison: 'below', value: 5 },
        tolerance: { amount: 2, kind: 'points' },
        from: '2011-04-01',
        to: '2013-03-31',
        data: { text: '<5%' },
      },
      { target: { value: 0, by: '2013' }, from: '2013-04-01', to: '2014-03-31' },
    ]);
    expect(targetsOf(indicator)[1]).not.toHaveProperty('tolerance');
  });

  test('take their direction from the indicator where they do not say it', () => {
    const comparisonOf = (polarity: 'high-is-good' | 'low-is-good' | 'none') =>
      targetsOf(anIndicator({ polarity, targets: [target('60%', '2011-12')] }))[0]?.target.comparison;
    expect(comparisonOf('high-is-good')).toBe('at-least');
    expect(comparisonOf('low-is-good')).toBe('at-most');
    expect(comparisonOf('none')).toBe('exactly');
  });
});

describe('the target in force', () => {
  const targets = [target('<5%', '2011-12'), target('<4%', '2012-13')];

  test('is none where none was set', () => {
    expect(inForce([], '2011-12')).toBeUndefined();
  });

  test.each([
    ['2011-12', '<5%'],
    ['2011-12-q1', '<5%'],
    ['2012-03-31', '<5%'],
    ['2012-04-01', '<4%'],
    ['2012-13', '<4%'],
  ])('for %s is %s', (period, text) => {
    expect(inForce(targets, period)).toBe(text);
  });

  test('goes by the last day of the period', () => {
    expect(inForce(targets, '2012-02-01--2012-04-30')).toBe('<4%');
  });

  test('is the one written last of two for the same time', () => {
    expect(inForce([target('<5%', '2011-12'), target('<3%', '2011-12')], '2011-12')).toBe('<3%');
  });

  test('before all of them is the first to begin, however they are written', () => {
    expect(inForce(targets, '2010-11')).toBe('<5%');
    expect(inForce(targets.toReversed(), '2010-11')).toBe('<5%');
  });

  test('after all of them is the last that ended, however they are written', () => {
    expect(inForce(targets, '2018-19-q2')).toBe('<4%');
    expect(inForce(targets.toReversed(), '2018-19-q2')).toBe('<4%');
  });

  test('between two of them is the next to begin', () => {
    expect(inForce([target('<5%', '2011-12'), target('<4%', '2015-16')], '2013-14')).toBe('<4%');
  });
});

describe('a target for a year, held against figures of school years', () => {
  const targets = [target('65%', '2010-11'), target('70%', '2011-12')];

  test('is for the school year of the same name', () => {
    expect(inForce(targets, '2010-11', 'academic-year')).toBe('65%');
    expect(inForce(targets, '2011-12', 'academic-year')).toBe('70%');
    const indicator = anIndicator({ targets });
    expect(targetInForce(indicator, resolvePeriod('2010-11', 'academic-year'))).toMatchObject({
      from: '2010-09-01',
      to: '2011-08-31',
    });
  });

  test('is for the council year again with any other figure', () => {
    expect(inForce(targets, '2011-08-31')).toBe('70%');
  });
});
