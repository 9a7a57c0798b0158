import { describe, expect, test } from 'vitest';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { INDICATOR, anIndicator } from '../factories/indicator.ts';
import { faultsIn } from './faults-in.ts';

const faultsWith = (override: Record<string, unknown>) =>
  faultsIn(indicatorSchema, { ...INDICATOR, ...override });

const TARGET = { text: '<5%', from: '2011-12', to: '2011-12' };

describe('an indicator', () => {
  test('prints no decimals and has no target, break or lineage unless it says so', () => {
    expect(anIndicator()).toMatchObject({ decimals: 0, targets: [], breaks: [], lineage: [] });
  });

  test.each(Object.keys(INDICATOR))('must say its %s', (key) => {
    expect(faultsWith({ [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test('belongs to a priority', () => {
    expect(faultsWith({ priorities: [] })).toEqual([expect.stringMatching(/^priorities: /)]);
  });

  test('says yes or no to counting people, and nothing like it', () => {
    expect(faultsWith({ people: 'yes' })).toEqual([
      'people: Invalid input: expected boolean, received string',
    ]);
  });

  test.each([{ unit: 'percents' }, { polarity: 'low' }])(
    '%o is none of the words to choose from',
    (override) => {
      expect(faultsWith(override)).toEqual([expect.stringContaining('Invalid option: expected one of')]);
    },
  );

  test('a short title has at most 40 characters', () => {
    expect(faultsWith({ short: 'x'.repeat(40) })).toEqual([]);
    expect(faultsWith({ short: 'x'.repeat(41) })).toHaveLength(1);
  });
});

describe('its targets', () => {
  const faultsOf = (...targets: Record<string, unknown>[]) => faultsWith({ targets });

  test('a target that can be read is taken, with its tolerance', () => {
    expect(faultsOf({ ...TARGET, tolerance: '2 points' })).toEqual([]);
  });

  test('a target that cannot be read is told how to be written', () => {
    expect(faultsOf(TARGET, { ...TARGET, text: 'reduce by 10%' })).toEqual([
      'targets.1.text: “reduce by 10%” is not a target that can be read. Write it like one of these: <5%, 0% by 2013, maintain <10%, 45.4% → 60%.',
    ]);
  });

  test('a tolerance that says neither points nor per cent is told to', () => {
    expect(faultsOf({ ...TARGET, tolerance: '2' })).toEqual([
      'targets.0.tolerance: “2” does not say how far beside the target still counts. Write 2 points or 10 per cent.',
    ]);
  });

  test('both the target and its tolerance are told at once', () => {
    expect(faultsOf({ ...TARGET, text: 'better', tolerance: 'some' })).toEqual([
      expect.stringMatching(/^targets\.0\.text: /),
      expect.stringMatching(/^targets\.0\.tolerance: /),
    ]);
  });

  test('the years it is for must be years', () => {
    expect(faultsOf({ ...TARGET, from: '2011/12', to: '2011-13' })).toEqual([
      `targets.0.from: “2011/12” is not a year, which is written like '2017-18'.`,
      'targets.0.to: “2011-13” is not two years in a row; write 2011-12.',
    ]);
  });

  test('a misspelt key is refused by its name', () => {
    expect(faultsOf({ ...TARGET, tolerence: '2 points' })).toEqual([
      'targets.0: Unrecognized key: "tolerence"',
    ]);
  });
});

describe('its past', () => {
  test('a break needs a day and a reason', () => {
    expect(faultsWith({ breaks: [{ at: '2012-01-31', reason: 'The ages changed.' }] })).toEqual([]);
    expect(faultsWith({ breaks: [{ at: '2012-01-32' }] })).toEqual([
      'breaks.0.at: This is not a day of the calendar: January 2012 has 31 days, and no day 32.',
      'breaks.0.reason: Invalid input: expected string, received undefined',
    ]);
  });

  test.each([{ indicator: 'neet-16-18' }, { priority: 'schools' }])('a lineage names %o', (other) => {
    expect(faultsWith({ lineage: [{ ...other, relation: 'replaces', note: 'Other ages.' }] })).toEqual([]);
  });

  test.each([{}, { indicator: 'neet-16-18', priority: 'schools' }])(
    'a lineage that names %o is told to name one of the two',
    (other) => {
      expect(faultsWith({ lineage: [{ ...other, relation: 'replaces', note: 'Other ages.' }] })).toEqual([
        'lineage.0: Name an indicator or a priority: one of the two.',
      ]);
    },
  );
});
