import { describe, expect, test } from 'vitest';
import { DECISION, UPDATE, aDecision, aPage, aProject, anUpdate } from '../factory.ts';
import { bodyProblemsOf, idsAfter, wordsAfter } from './texts.ts';

const COMMITMENTS = `\n  - id: review\n    promise: Review the plan.\n    paragraph: '1'`;
const TABLE = '\n  - line: 4\n    indicators:\n      - children-in-care';

describe('links within the site lead', () => {
  test.each([
    '/',
    '/updates/',
    '/updates/latest/',
    '/updates/2018-19-q2/',
    '/updates/2018-19-q2/#p2',
    '/updates/2018-19-q2/#children-in-care',
    '/updates/2018-19-q2/#figures',
    '/updates/2018-19-q2/#at-a-glance',
    '#p1',
    '#figures',
    '/indicators/children-in-care/',
    '/indicators/children-in-care/#figures',
    '/priorities/safe-children/',
    '/decisions/2018-11-15-quarter-2/',
    '/decisions/2018-11-15-quarter-2/#r1',
    '/glossary/#cabinet',
    '/commitments/',
    '/about/',
    '/data/decisions.csv',
    'https://example.org/updates/2018-19-q2/#p2',
  ])('to %s', (address) => {
    expect(idsAfter(`3. See [this](${address}).`)).toEqual([]);
  });

  test('to commitments and to lines of the table', () => {
    const text = '1. [a](/commitments/#2018-19-q2-review) [b](#line-4) [c](#targets) [d](#commitments)\n';
    const update = anUpdate({ commitments: COMMITMENTS, table: TABLE }, text);
    expect(bodyProblemsOf(aProject({ [UPDATE]: update }))).toEqual([]);
  });

  test('to places of their own, in pages and decisions', () => {
    const project = aProject({
      'content/pages/about.mdx': aPage({}, '## How\n\n1. [a](#how), [b](#p1)\n'),
      [DECISION]: aDecision({}, '1. [a](#r1), [b](#p1), [c](/about/#how)\n'),
    });
    expect(bodyProblemsOf(project)).toEqual([]);
  });
});

describe('links within the site do not lead', () => {
  test.each([
    '/updates/2018-19-q3/',
    '/updates/2018-19-q2/#p3a',
    '/updates/2018-19-q2/#line-1',
    '/updates/2018-19-q2/#targets',
    '/updates/2018-19-q2/#commitments',
    '/updates/#p1',
    '/indicators/children/',
    '/indicators/children-in-care/#p1',
    '/priorities/dangerous-children/',
    '/decisions/2018-11-16-quarter-2/',
    '/glossary/#mayor',
    '/commitments/#2018-19-q2-review',
    '/contact/',
    '/data/figures.csv',
    'https://example.org/contact/',
    '#risks',
  ])('to %s', (address) => {
    expect(idsAfter(`3. See [this](${address}).`)).toEqual(['body-link-broken']);
  });

  test('to a page that is not there, and the one that was meant is named', () => {
    expect(wordsAfter('3. See [last quarter](/updates/2018-19-q1/).')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-link-broken There is no page “/updates/2018-19-q1/” on this site. Did you mean /updates/2018-19-q2/?
        26 | 
        27 | 3. See [last quarter](/updates/2018-19-q1/).
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Open the page you mean and copy its address, from the first single slash on.

      1 problem to mend.
      "
    `);
  });

  test('to a place that is not there, and the one that was meant is named', () => {
    expect(wordsAfter('3. See [above](#p1a) and [children in care](#childern-in-care).'))
      .toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-link-broken There is no place “#p1a” on this page. Did you mean #p1?
        26 | 
        27 | 3. See [above](#p1a) and [children in care](#childern-in-care).
           |        ^^^^^^^^^^^^^
        Open the page and click the number of the paragraph you mean: its address ends with the right place.

      content/updates/2018-19-q2.mdx:27:26 body-link-broken There is no place “#childern-in-care” on this page. Did you mean #children-in-care?
        26 | 
        27 | 3. See [above](#p1a) and [children in care](#childern-in-care).
           |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Open the page and click the number of the paragraph you mean: its address ends with the right place.

      2 problems to mend.
      "
    `);
  });
});

describe('what could not be read is not reported a second time', () => {
  test('where a link leads to a page of that file', () => {
    const broken = aProject({
      'content/pages/about.mdx': aPage({}, '[a](/updates/2018-19-q2/#p9) \n'),
      [UPDATE]: anUpdate({}, 'a <5%\n'),
    });
    expect(bodyProblemsOf(broken).map(({ id }) => id)).toEqual(['body-not-mdx']);
  });

  test('where a link leads to a commitment of that file, or to a figure', () => {
    const broken = aProject({
      'content/pages/about.mdx': aPage(
        {},
        '[a](/commitments/#2018-19-q2-x) [b](/indicators/children-in-care/#figures)\n',
      ),
      [UPDATE]: 'no details',
    });
    expect(bodyProblemsOf(broken)).toEqual([]);
  });

  test('where a link leads to a priority or a term of that file', () => {
    const text = '3. [a](/priorities/other/) [b](/glossary/#other)';
    const laid = { 'data/strategies/childrens-plan.yaml': 'a: [\n', 'data/glossary.yaml': 'a: [\n' };
    expect(idsAfter(text, laid)).toEqual([]);
  });
});
