import { describe, expect, test } from 'vitest';
import { aProject, aStrategy, idsOf, wordsOf } from '../factory.ts';
import { list, withUpdate } from '../laid.ts';

const PLAN = 'data/strategies/childrens-plan.yaml';
const OLD = 'data/strategies/old-plan.yaml';
const old = (years: Record<string, string> = {}) =>
  aStrategy({
    title: 'The old plan',
    from: `'2011-12'`,
    to: `'2012-13'`,
    priorities: `\n  - id: old-aims\n    title: Old aims\n    summary: What was meant.`,
    ...years,
  });

test('a strategy ends after it begins', () => {
  const words = wordsOf(aProject({ [PLAN]: aStrategy({ from: `'2020-21'` }) }));
  expect(words.slice(0, words.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "data/strategies/childrens-plan.yaml:2:7 references-strategy-years The strategy begins in 2020-21, but ends in 2019-20, before that.
      1 | title: Children’s plan
      2 | from: '2020-21'
        |       ^^^^^^^^^
      Correct from: or to: in the file of the strategy, or name the strategy that was in force."
  `);
  expect(idsOf(aProject({ [PLAN]: aStrategy({ from: `'2018-19'`, to: `'2018-19'` }) }))).toEqual([]);
});

describe('a strategy that an update reports on', () => {
  const reporting = (...strategies: string[]) =>
    withUpdate({ strategies: `[${strategies.join(', ')}]` }, undefined, { [OLD]: old() });

  test('was in force in its year, where another was', () => {
    expect(wordsOf(reporting('childrens-plan', 'old-plan'))).toContain(
      'references-strategy-years This update is on 2018-19-q2, but the strategy “old-plan” is for 2011-12 to 2012-13. In force was “childrens-plan”.',
    );
    expect(idsOf(reporting('childrens-plan'))).toEqual([]);
  });

  test('may be an old one until there is the next', () => {
    const ended = aProject({ [PLAN]: aStrategy({ from: `'2011-12'`, to: `'2014-15'` }) });
    expect(idsOf(ended)).toEqual([]);
  });
});

describe('the priority of a commitment', () => {
  const promised = (priority: string) =>
    withUpdate(
      { commitments: list([{ id: 'hubs', promise: 'Open hubs.', paragraph: `'1'`, priority }]) },
      undefined,
      { [OLD]: old() },
    );

  test('is of a strategy that the update reports on', () => {
    expect(wordsOf(promised('old-aims'))).toContain(
      'references-priority-of-another The priority “old-aims” is of the strategy “old-plan”, which this update does not report on.',
    );
    expect(idsOf(promised('safe-children'))).toEqual([]);
    expect(idsOf(promised('no-such-aims'))).toEqual(['references-no-such-priority']);
  });
});
