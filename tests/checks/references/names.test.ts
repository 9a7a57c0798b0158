import { describe, expect, test } from 'vitest';
import {
  DECISION,
  FIGURES,
  INDICATOR,
  aDecision,
  aProject,
  aSite,
  aStrategy,
  anIndicator,
  idsOf,
  wordsOf,
} from '../factory.ts';
import { list, withFigures, withUpdate } from '../laid.ts';

const SCHOOLS = 'data/indicators/schools-good-or-outstanding.yaml';
const PERCENT = { unit: 'percent', of: 'visits', people: 'false' };

const RESOLUTION = (more: string) => `\n  - number: 1\n    text: To note the report.${more}`;

describe('a name of an indicator that is not there', () => {
  test('is told with the one that was meant', () => {
    const figures = FIGURES.replace('children-in-care', 'children-in-cares');
    expect(wordsOf(withUpdate({ figures }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:11:16 references-no-such-indicator There is no indicator “children-in-cares”. Did you mean “children-in-care”?
        10 | figures:
        11 |   - indicator: children-in-cares
           |                ^^^^^^^^^^^^^^^^^
        Write the name of a file in data/indicators, without .yaml. If the indicator is new, add its file first.

      1 problem to mend.
      "
    `);
  });

  test('is told wherever it stands', () => {
    const there = [
      withFigures([{ indicator: 'unicorns' }]),
      withUpdate({ table: '\n  - line: 1\n    indicators: [unicorns]' }),
      aProject({ [DECISION]: aDecision({ resolutions: RESOLUTION('\n    indicators: [unicorns]') }) }),
      aProject({ [INDICATOR]: anIndicator({ parts: '[unicorns]' }) }),
      aProject({
        [SCHOOLS]: anIndicator({
          title: 'Schools judged good or outstanding',
          ...PERCENT,
          'share-of': 'unicorns',
        }),
      }),
      aProject({
        [INDICATOR]: anIndicator({
          lineage: list([{ indicator: 'unicorns', relation: 'related', note: 'Alike.' }]),
        }),
      }),
      withUpdate({}, '1. One.\n\n<Chart of="unicorns" />\n\n2. Two.\n'),
    ];
    for (const tree of there) expect(idsOf(tree)).toEqual(['references-no-such-indicator']);
  });

  test('is not told of one whose file cannot be read: that is told alone', () => {
    const ids = idsOf(aProject({ [INDICATOR]: anIndicator({ unit: 'unicorns' }) }));
    expect(ids.filter((id) => id.startsWith('references-'))).toEqual([]);
    expect(ids).not.toEqual([]);
  });
});

describe('an indicator of which nothing gives a figure', () => {
  const SPARE = { 'data/indicators/foster-carers.yaml': anIndicator({ title: 'Foster carers' }) };

  test('is a warning', () => {
    expect(wordsOf(aProject(SPARE))).toMatchInlineSnapshot(`
      "data/indicators/foster-carers.yaml:1:1 references-indicator-unused warning: No update has a figure of “Foster carers” (foster-carers).
        1 | title: Foster carers
          | ^
        Give a figure of it in an update, or delete its file if it was never published.

      1 warning.
      "
    `);
  });

  test('is fine where another is a share of it, or a table has it', () => {
    const shared = {
      [SCHOOLS]: anIndicator({
        title: 'Schools judged good or outstanding',
        ...PERCENT,
        'share-of': 'foster-carers',
      }),
    };
    expect(idsOf(aProject({ ...SPARE, ...shared }))).toEqual([]);
    expect(
      idsOf(withUpdate({ table: '\n  - line: 1\n    indicators: [foster-carers]' }, undefined, SPARE)),
    ).toEqual([]);
  });
});

describe('an area that is not there', () => {
  test('is told with the one that was meant', () => {
    expect(wordsOf(withFigures([{ area: 'engalnd' }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:11 references-no-such-area There is no area “engalnd” in data/site.yaml. Did you mean “england”?
        22 |     paragraph: '1'
        23 |     area: engalnd
           |           ^^^^^^^
        Write the short name that the area has after id: in data/site.yaml, such as england, or take the line area: out for the council’s own.

      1 problem to mend.
      "
    `);
  });

  test('may be the council’s own', () => {
    expect(idsOf(aProject({ 'data/site.yaml': aSite({ 'home-area': 'stockton' }) }))).toEqual([
      'references-no-such-area',
    ]);
  });

  test('is not told again where the text shows its figure', () => {
    const figures = FIGURES.replace('value: 552', 'area: nowhere\n    value: 552');
    expect(idsOf(withUpdate({ figures }))).toEqual(['references-no-such-area']);
  });
});

describe('an update that is not there', () => {
  test('is told with the one that was meant', () => {
    const tree = aProject({ [DECISION]: aDecision({ update: `'2018-19-q3'` }) });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:6:9 references-no-such-update There is no update “2018-19-q3”. Did you mean “2018-19-q2”?
        5 | published: '2018-11-16'
        6 | update: '2018-19-q3'
          |         ^^^^^^^^^^^^
        Write the name of a file in content/updates, without .mdx, such as 2018-19-q2.

      1 problem to mend.
      "
    `);
  });

  test('is told wherever it stands', () => {
    const there = [
      aProject({
        [DECISION]: aDecision({ resolutions: RESOLUTION(`\n    notes:\n      - update: 2012-13-q1`) }),
      }),
      withUpdate({
        closes: list([{ update: '2012-13-q1', id: 'promise', outcome: 'done', paragraph: `'1'` }]),
      }),
      aProject({
        [INDICATOR]: anIndicator({
          targets: list([
            { text: `'600'`, from: `'2018-19'`, to: `'2018-19'`, update: '2012-13-q1', paragraph: `'1'` },
          ]),
        }),
      }),
    ];
    for (const tree of there) expect(idsOf(tree)).toEqual(['references-no-such-update']);
  });
});

test('a strategy that is not there is told with the one that was meant', () => {
  expect(wordsOf(withUpdate({ strategies: '\n  - childrens-plans' }))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:6:5 references-no-such-strategy There is no strategy “childrens-plans”. Did you mean “childrens-plan”?
      5 | strategies:
      6 |   - childrens-plans
        |     ^^^^^^^^^^^^^^^
      Write the name of a file in data/strategies, without .yaml.

    1 problem to mend.
    "
  `);
});

describe('a priority that is not there', () => {
  test('is told with the one that was meant', () => {
    const tree = aProject({ [INDICATOR]: anIndicator({ priorities: '\n  - safe-childern' }) });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:8:5 references-no-such-priority No strategy has a priority “safe-childern”. Did you mean “safe-children”?
        7 | priorities:
        8 |   - safe-childern
          |     ^^^^^^^^^^^^^
        Write the short name that the priority has after id: in the file of its strategy in data/strategies, such as safeguarding.

      1 problem to mend.
      "
    `);
  });

  test('is told wherever it stands', () => {
    const there = [
      withUpdate({
        commitments: list([{ id: 'hubs', promise: 'Open hubs.', paragraph: `'1'`, priority: 'hubs' }]),
      }),
      aProject({
        [INDICATOR]: anIndicator({
          lineage: list([{ priority: 'hubs', relation: 'related', note: 'Alike.' }]),
        }),
      }),
      aProject({
        'data/strategies/childrens-plan.yaml': aStrategy({
          'key-priorities': list([
            { id: 'hubs', year: `'2018-19'`, letter: 'a', title: 'Open hubs', priority: 'hubs' },
          ]),
        }),
      }),
    ];
    for (const tree of there) expect(idsOf(tree)).toEqual(['references-no-such-priority']);
  });
});
