import { describe, expect, test } from 'vitest';
import {
  DECISION,
  INDICATOR,
  aDecision,
  aProject,
  aSite,
  aStrategy,
  anIndicator,
  idsOf,
  wordsOf,
} from '../factory.ts';
import { list, withUpdate } from '../laid.ts';

const PROMISE = { id: 'hubs', promise: 'Open hubs.', paragraph: `'1'` };
const TERM = { id: 'cabinet', term: 'Cabinet', means: 'The councillors who decide together.' };
const KEY = { id: 'hubs', year: `'2018-19'`, letter: 'a', title: 'Open hubs', priority: 'safe-children' };
const AREAS = [
  { id: 'stockton-on-tees', name: 'Stockton-on-Tees' },
  { id: 'england', name: 'England' },
  { id: 'england', name: 'The whole country' },
];

const glossary = (...terms: (typeof TERM)[]) =>
  aProject({ 'data/glossary.yaml': list(terms).replaceAll('\n  ', '\n').trimStart() });

test('a commitment that stands twice is told with where the first is', () => {
  expect(wordsOf(withUpdate({ commitments: list([PROMISE, PROMISE]) }))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:23:9 references-twice The commitment “hubs” stands here for the second time; the first is on line 20.
      22 |     paragraph: '1'
      23 |   - id: hubs
         |         ^^^^
      Give one of the two another name, or take it out if it is the same thing.

    1 problem to mend.
    "
  `);
});

const resolved = (more: string) => `\n  - number: 1\n    text: To note the report.\n${more}`;

test('a paragraph that a resolution notes twice is told with where the first is', () => {
  const note = `      - update: '2018-19-q2'\n        paragraph: '1'\n`;
  const resolutions = resolved(`    notes:\n${note}${note}`).trimEnd();
  expect(wordsOf(aProject({ [DECISION]: aDecision({ resolutions }) }))).toMatchInlineSnapshot(`
    "content/decisions/2018-11-15-quarter-2.mdx:15:20 references-twice What is noted, “paragraph 1 of 2018-19-q2” stands here for the second time; the first is on line 13.
      14 |       - update: '2018-19-q2'
      15 |         paragraph: '1'
         |                    ^^^
      Give one of the two another name, or take it out if it is the same thing.

    1 problem to mend.
    "
  `);
});

describe('a name stands twice', () => {
  test.each([
    ['as a strategy of an update', withUpdate({ strategies: '[childrens-plan, childrens-plan]' })],
    [
      'as an indicator on two lines of a table',
      withUpdate({
        table: `\n  - line: 1\n    indicators: [children-in-care]\n  - line: 2\n    indicators: [children-in-care]`,
      }),
    ],
    [
      'as a priority of an indicator',
      aProject({ [INDICATOR]: anIndicator({ priorities: '[safe-children, safe-children]' }) }),
    ],
    ['as a priority of two strategies', aProject({ 'data/strategies/other-plan.yaml': aStrategy() })],
    [
      'as a key priority',
      aProject({
        'data/strategies/childrens-plan.yaml': aStrategy({
          'key-priorities': list([KEY, { ...KEY, letter: 'b' }]),
        }),
      }),
    ],
    [
      'as an update that a resolution notes',
      aProject({
        [DECISION]: aDecision({
          resolutions: resolved(`    notes:\n      - update: '2018-19-q2'\n      - update: '2018-19-q2'`),
        }),
      }),
    ],
    [
      'as an indicator of a resolution',
      aProject({
        [DECISION]: aDecision({
          resolutions: resolved('    indicators: [children-in-care, children-in-care]'),
        }),
      }),
    ],
    ['as an area', aProject({ 'data/site.yaml': aSite({ areas: list(AREAS) }) })],
    ['as a name in the glossary', glossary(TERM, { ...TERM, term: 'The Cabinet' })],
    [
      'as a term in the glossary, in other letters',
      glossary(TERM, { ...TERM, id: 'the-cabinet', term: 'cabinet' }),
    ],
  ])('%s', (_, tree) => {
    expect(idsOf(tree)).toEqual(['references-twice']);
  });
});

test('two resolutions may note the same paragraph', () => {
  const notes = `    notes:\n      - update: '2018-19-q2'\n        paragraph: '1'`;
  const resolutions = `${resolved(notes)}\n  - number: 2\n    text: To thank the schools.\n${notes}`;
  expect(idsOf(aProject({ [DECISION]: aDecision({ resolutions }) }))).toEqual([]);
});

test('two commitments of two names are fine', () => {
  expect(idsOf(withUpdate({ commitments: list([PROMISE, { ...PROMISE, id: 'more-hubs' }]) }))).toEqual([]);
});
