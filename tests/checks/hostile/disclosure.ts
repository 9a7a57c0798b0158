import { REPORT, SHORT, SITE, YEAR_END, figures, inSentence, swap, totalAndParts, whole } from './cases.ts';
import type { Case } from './cases.ts';

const PEOPLE = totalAndParts(true);
const EET = { indicator: 'care-leavers-eet', period: `'2018-19-q1'` };
const CARE = { indicator: 'children-in-care', period: `'2018-06-30'` };
const YEAR_END_DECISION = 'content/decisions/2018-07-12-childrens-services-year-end.mdx';
const HIDDEN = { value: 'null', markers: '[c]' };

/** Figures and words that tell of few people. */
export const DISCLOSURE: readonly Case[] = [
  {
    name: 'a count of three children',
    path: SHORT,
    change: figures({ ...CARE, value: 3 }),
    problem: 'disclosure-small-count',
    at: 'value:',
  },
  {
    name: 'all but two care leavers',
    path: SHORT,
    change: figures({ ...EET, value: 98, numerator: 98, denominator: 100 }),
    problem: 'disclosure-small-share',
    at: 'value:',
  },
  {
    name: 'a hidden part that its total gives away',
    path: SHORT,
    change: figures(
      { indicator: 'all-visits', value: 100 },
      { indicator: 'home-visits', value: 97 },
      { indicator: 'other-visits', ...HIDDEN },
    ),
    also: PEOPLE,
    problem: 'disclosure-recoverable',
    at: 'value: null',
  },
  {
    name: 'a hidden figure given in its note',
    path: SHORT,
    change: figures({ ...CARE, ...HIDDEN, note: 'There were 3.' }),
    problem: 'disclosure-hidden-given-away',
    at: 'note: There',
  },
  {
    name: 'two days that differ by three',
    path: SHORT,
    change: figures({ ...CARE, value: 501 }),
    problem: 'disclosure-difference',
    at: 'value: 504',
    in: REPORT,
  },
  {
    name: 'three children in a sentence',
    path: SHORT,
    change: inSentence('three children, and'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'a count of people in a table',
    path: YEAR_END,
    change: swap(
      '## What Cabinet noted',
      '| Children | Moves |\n|---|---|\n| Boys | 3 |\n\n## What Cabinet noted',
    ),
    problem: 'disclosure-bare-number-in-table',
    at: '| Boys',
  },
  {
    name: 'an exception for nothing',
    path: REPORT,
    change: swap(
      'small-number-exceptions:',
      `small-number-exceptions:\n  - indicator: children-in-care\n    reason: Because nobody minds at all, really.\n    signed-off-by: Director\n    on: '2018-11-01'`,
    ),
    problem: 'disclosure-exception-unused',
    at: '- indicator: children-in-care\n    reason',
  },
  {
    name: 'an exception without a reason',
    path: REPORT,
    change: swap('    signed-off-by: Maintainers of this demonstration\n', ''),
    problem: 'frontmatter-missing-key',
    at: "- indicator: child-protection-plans-over-2-years\n    period: '2018-19-q2'\n    reason",
  },
  {
    name: 'a threshold of zero',
    path: SITE,
    change: swap('small-number-threshold: 5', 'small-number-threshold: 0'),
    problem: 'frontmatter-wrong-length',
  },
  {
    name: 'few people in a sentence: the only child in the home, and',
    path: SHORT,
    change: inSentence('the only child in the home, and'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a sentence: one child complained, and',
    path: SHORT,
    change: inSentence('one child complained, and'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a sentence: 3 out of the 4 care leavers were in',
    path: SHORT,
    change: inSentence('3 out of the 4 care leavers were in'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a sentence: a quarter of the 12 children in',
    path: SHORT,
    change: inSentence('a quarter of the 12 children in'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a sentence: two children’s plans and',
    path: SHORT,
    change: inSentence('two children’s plans and'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a sentence: two service users and',
    path: SHORT,
    change: inSentence('two service users and'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a summary',
    path: REPORT,
    change: swap('The rate of children in care held steady', 'One young person left as the rate held steady'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in a resolution',
    path: YEAR_END_DECISION,
    change: swap(
      'To note how children’s homes',
      'To note that two of the children died, and how children’s homes',
    ),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in the site’s description',
    path: SITE,
    change: swap('description: How Children’s', 'description: Three children died. How Children’s'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in words in a table',
    path: YEAR_END,
    change: swap(
      '## What Cabinet noted',
      '| Group | Moves |\n|---|---|\n| Boys in care | 3 moved |\n\n## What Cabinet noted',
    ),
    problem: 'disclosure-number-in-text',
    at: '| Boys',
  },
  {
    name: 'a hidden figure that its note tells though it is large',
    path: SHORT,
    change: figures({ ...CARE, ...HIDDEN, note: 'The number was 470.' }),
    problem: 'disclosure-hidden-given-away',
    at: 'note: The',
  },
  {
    name: 'an exception with a placeholder for a reason',
    path: REPORT,
    change: swap(
      '      Already public in the council’s own report of this quarter, paragraph 7g. Hiding it here would protect nobody and would\n      break the record.',
      '      To be confirmed, and then confirmed again.',
    ),
    problem: 'disclosure-exception-reason',
    at: 'reason: >-\n      To be',
  },
  {
    name: 'a threshold of two',
    path: SITE,
    change: swap('small-number-threshold: 5', 'small-number-threshold: 2'),
    problem: 'disclosure-rule-weak',
  },
  {
    name: 'percentages taken to be of a crowd',
    path: SITE,
    change: swap('small-number-group: 500', 'small-number-group: 50000'),
    problem: 'disclosure-rule-weak',
  },
  {
    name: 'child protection plans that are no people',
    path: 'data/indicators/child-protection-plans.yaml',
    change: swap('people: true', 'people: false'),
    problem: 'disclosure-people-not-said',
  },
  {
    name: 'a hidden figure given in a remark',
    path: SHORT,
    change: figures({ ...CARE, period: `'2018-06-30' # really 4`, ...HIDDEN }),
    problem: 'disclosure-hidden-given-away',
    at: '# really 4',
  },
  {
    name: 'a hidden figure told in words',
    path: SHORT,
    change: figures({ ...CARE, ...HIDDEN, note: 'A couple came forward, and another person.' }),
    problem: 'disclosure-hidden-given-away',
    at: 'note: A couple',
  },
  {
    name: 'a hidden month of a quarter',
    path: SHORT,
    change: figures(
      { indicator: 'child-protection-plans-started', period: `'2018-04-01--2018-04-30'`, value: 30 },
      { indicator: 'child-protection-plans-started', period: `'2018-05-01--2018-05-31'`, value: 40 },
      { indicator: 'child-protection-plans-started', period: `'2018-06-01--2018-06-30'`, ...HIDDEN },
      { indicator: 'child-protection-plans-started', period: `'2018-19-q1'`, value: 73 },
    ),
    problem: 'disclosure-recoverable',
    at: 'value: null',
  },
  {
    name: 'a change of three people',
    path: SHORT,
    change: figures({ ...CARE, value: 512 }, { ...CARE, measure: 'change', value: -0.6 }),
    problem: 'disclosure-difference',
    at: 'value: -0.6',
  },
  {
    name: 'reviews of children that are said to be of no people',
    path: 'data/indicators/reviews-in-time.yaml',
    change: swap('people: true', 'people: false'),
    problem: 'disclosure-people-not-said',
  },
  {
    name: 'a threshold of four',
    path: SITE,
    change: swap('small-number-threshold: 5', 'small-number-threshold: 4'),
    problem: 'disclosure-rule-weak',
  },
  ...[
    'Of 20 children, 17 went home, and',
    'adopters being assessed: four.',
    'children in care went from 504 to 507.',
    'every child but one was seen.',
    'Placed: boys 12, girls 3.',
    'Three, sadly, of the children died.',
    'One per cent of the 300 children were moved, and',
  ].map((words) => ({
    name: `few people in a sentence: ${words}`,
    path: SHORT,
    change: swap('3. The report had', `3. ${words} The report had`),
    problem: 'disclosure-number-in-text' as const,
  })),
  {
    name: 'what a paragraph leaves of the one before',
    path: SHORT,
    change: swap(
      '2. The report set performance',
      '2. In all 40 children came.\n\n3. Of these, 37 were from here. The report set performance',
    ),
    at: '3. Of these',
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'a number in a note on people',
    path: REPORT,
    change: swap('so it may have been carried over.', 'so it may have been carried over. It was 3.'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in the glossary',
    path: 'data/glossary.yaml',
    change: swap('An arts centre in Stockton.', 'An arts centre in Stockton where three children paint.'),
    problem: 'disclosure-number-in-text',
  },
  {
    name: 'few people in why an address moved',
    path: 'data/redirects.yaml',
    change: whole(`- from: /old/\n  on: '2020-03-04'\n  reason: It named three children in foster care.\n`),
    problem: 'disclosure-number-in-text',
    at: 'reason:',
  },
  {
    name: 'few people in why a figure was corrected',
    path: 'data/corrections.yaml',
    change: whole(
      `- id: x\n  class: correction\n  on: '2020-03-04'\n  update: 2018-19-q2\n  indicator: children-in-care\n  period: '2018-09-30'\n  was: 520\n  now: 504\n  reason: Three children had been counted twice over.\n`,
    ),
    problem: 'disclosure-number-in-text',
    at: 'reason:',
  },
  {
    name: 'a list that is a table in all but form',
    path: SHORT,
    change: swap(
      '1. Cabinet considered',
      '1. By place:\n    - Home: 3\n    - School: 40\n\n    Cabinet considered',
    ),
    problem: 'disclosure-bare-number-in-table',
    at: '- Home',
  },
];
