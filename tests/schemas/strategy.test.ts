import { describe, expect, test } from 'vitest';
import { strategySchema } from '../../src/schemas/strategy.ts';
import { STRATEGY, aStrategy } from '../factories/strategy.ts';
import { faultsIn } from './faults-in.ts';

const faultsWith = (override: Record<string, unknown>) =>
  faultsIn(strategySchema, { ...STRATEGY, ...override });

describe('a strategy', () => {
  test('needs no key priorities, and its priorities no headings of their own', () => {
    expect(aStrategy()).toMatchObject({ 'key-priorities': [], priorities: [{ headings: [] }] });
  });

  test.each(Object.keys(STRATEGY))('must say its %s', (key) => {
    expect(faultsWith({ [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test('has at least one priority', () => {
    expect(faultsWith({ priorities: [] })).toEqual([expect.stringMatching(/^priorities: /)]);
  });

  test('runs from a council year to a council year', () => {
    expect(faultsWith({ from: '2017', to: '2019-21' })).toEqual([
      `from: “2017” is not a year, which is written like '2017-18'.`,
      'to: “2019-21” is not two years in a row; write 2019-20.',
    ]);
  });

  test.each(['A', 'aa', '1', ''])('a key priority cannot have the letter %j', (letter) => {
    const key = { id: 'hubs', year: '2018-19', letter, title: 'Open hubs', priority: 'safeguarding' };
    expect(faultsWith({ 'key-priorities': [key] })).toEqual([
      'key-priorities.0.letter: Write one small letter.',
    ]);
  });
});
