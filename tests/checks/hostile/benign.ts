import { OFFICERS_SENTENCES } from '../disclosure/more-phrasings.ts';
import { aDecision } from '../factory.ts';
import {
  ABOUT,
  DECISION,
  GLOSSARY,
  REPORT,
  SHORT,
  block,
  end,
  figures,
  lines,
  swap,
  whole,
  inSentence,
} from './cases.ts';
import type { Case } from './cases.ts';

const PIXEL = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
);
const NEXT_QUARTER = `---
title: Children’s Services progress update
period: '2018-19-q3'
summary: Children in care are fewer than a quarter before.
published: '2019-02-18'
strategies:
  - childrens-services-2017-20
source:
  kind: report
  title: Report on Children’s Services performance, 2018/19 Quarter 3
figures:
  - indicator: children-in-care
    period: '2018-12-31'
    value: 489
    paragraph: '1'
  - indicator: care-leavers-eet
    period: '2018-19-q3'
    value: 58.1
    paragraph: '2a'
closes:
  - update: '2018-19-q1'
    id: self-assessment
    outcome: done
    paragraph: '3'
---

## Children in care and care leavers

1. At the end of December the council looked after <Figure of="children-in-care" /> children.

2. The main figures are:
    1. Of care leavers, <Figure of="care-leavers-eet" /> are in work or learning.
    2. The offer to care leavers is being consulted on.

<Chart of="care-leavers-eet" />

## Leadership and governance

3. The council has assessed its own services, as [paragraph 4b of the first quarter](/updates/2018-19-q1/#p4b) said it would.
`;
const VISITS = (title: string, more = '') =>
  whole(
    `title: ${title}\nunit: count\nof: people\npeople: true\npolarity: none\ndefinition: ${title} that the council counts.\npriorities:\n  - leadership\n${more}`,
  );
const CARE = { indicator: 'children-in-care', period: `'2018-06-30'` };
const HIDDEN = { value: 'null', markers: '[c]' };
const dates = (made: string, published: string, stated: string, update = '2018-19-q2') =>
  whole(
    aDecision({
      made: `'${made}'`,
      published: `'${published}'`,
      update: `'${update}'`,
      resolutions: '\n  - number: 1\n    text: To note the report.',
      'call-in': `\n  stated: '${stated}'`,
    }),
  );

/** What an officer writes of numbers, each as a paragraph of the short update; shares are told with figures only. */
const SENTENCES: readonly Case[] = OFFICERS_SENTENCES.filter(
  (words) => !/per cent|third|COVID/.test(words),
).map((words) => ({
  name: `an officer’s sentence: ${words}`,
  path: SHORT,
  change: swap('3. The report had', `3. ${words} The report had`),
}));

/** What people rightly do, and must not be held up for. */
export const BENIGN: readonly Case[] = [
  { name: 'a new quarter', path: 'content/updates/2018-19-q3.mdx', change: whole(NEXT_QUARTER) },
  {
    name: 'a decision before Easter',
    path: 'content/decisions/2018-03-22-quarter.mdx',
    change: dates('2018-03-22', '2018-03-27', '2018-04-04', '2017-18-q2'),
  },
  {
    name: 'a decision before the jubilee of 2012',
    path: 'content/decisions/2012-05-30-quarter.mdx',
    change: dates('2012-05-30', '2012-05-31', '2012-06-08', '2011-12-q4'),
  },
  {
    name: 'a decision where clocks change',
    path: 'content/decisions/2018-10-23-quarter.mdx',
    change: dates('2018-10-23', '2018-10-25', '2018-10-31'),
  },
  {
    name: 'a decision whose deadline is left to be worked out',
    path: 'content/decisions/2018-11-15-quarter-2.mdx',
    change: whole(aDecision({ 'call-in': null })),
  },
  {
    name: 'a decision called in in time',
    path: 'content/decisions/2018-11-15-quarter-2.mdx',
    change: whole(
      aDecision({ 'called-in': `\n  on: '2018-11-20'\n  outcome: confirmed\n  outcome-on: '2018-12-03'` }),
    ),
  },
  { name: 'a comment among the details', path: SHORT, change: lines('# The commitments follow.') },
  { name: 'bold and italic words', path: ABOUT, change: block('This is **clear** and *quick*.') },
  { name: 'a list in a list', path: ABOUT, change: block('- fruit\n  - apples\n  - pears\n- bread') },
  {
    name: 'straight and curly apostrophes',
    path: ABOUT,
    change: block(`The council's work, and the council’s work.`),
  },
  { name: 'a face that smiles', path: ABOUT, change: block('Thank you 🙂 to all.') },
  { name: 'a name in Arabic', path: ABOUT, change: block('Welcome is مرحبا in Arabic.') },
  { name: 'letters that are explained', path: SHORT, change: inSentence('with Ofsted and the DfE') },
  {
    name: 'a link to an email address',
    path: ABOUT,
    change: block('[Write to us](mailto:performance@example.gov.uk).'),
  },
  {
    name: 'a link to an indicator',
    path: ABOUT,
    change: block('See [children in care](/indicators/children-in-care/).'),
  },
  {
    name: 'a picture with words',
    path: ABOUT,
    change: block('![The wards of the borough on a map](/images/wards.png)'),
    also: { 'public/images/wards.png': whole(PIXEL) },
  },
  {
    name: 'a new indicator with a figure',
    path: SHORT,
    change: figures({ indicator: 'home-visits', value: 120 }),
    also: { 'data/indicators/home-visits.yaml': VISITS('Home visits') },
  },
  {
    name: 'a hidden figure with a second hidden one',
    path: SHORT,
    change: figures(
      { indicator: 'all-visits', value: 100 },
      { indicator: 'home-visits', value: 60 },
      { indicator: 'other-visits', ...HIDDEN },
      { indicator: 'more-visits', ...HIDDEN },
    ),
    also: {
      'data/indicators/all-visits.yaml': VISITS(
        'All visits',
        'parts:\n  - home-visits\n  - other-visits\n  - more-visits\n',
      ),
      'data/indicators/home-visits.yaml': VISITS('Home visits'),
      'data/indicators/other-visits.yaml': VISITS('Other visits'),
      'data/indicators/more-visits.yaml': VISITS('More visits'),
    },
  },
  { name: 'a count that moved by many', path: SHORT, change: figures({ ...CARE, value: 470 }) },
  {
    name: 'a percentage that its counts give',
    path: SHORT,
    change: figures({
      indicator: 'care-leavers-eet',
      period: `'2018-19-q1'`,
      value: 54.5,
      numerator: 60,
      denominator: 110,
    }),
  },
  {
    name: 'a long and sane paragraph',
    path: ABOUT,
    change: block('Words that say something about the services of the council. '.repeat(40).trim()),
  },
  {
    name: 'three schools in a sentence',
    path: ABOUT,
    change: block('The council runs two children’s homes and three family hubs.'),
  },
  {
    name: 'a bound: Fewer than 6 children in care moved far.',
    path: REPORT,
    change: swap('17. Taken together:', '17. Fewer than 6 children in care moved far. Taken together:'),
  },
  {
    name: 'a bound: 5 or fewer children in care went home.',
    path: REPORT,
    change: swap('17. Taken together:', '17. 5 or fewer children in care went home. Taken together:'),
  },
  {
    name: 'a bound: Between 1 and 5 children in care went home.',
    path: REPORT,
    change: swap('17. Taken together:', '17. Between 1 and 5 children in care went home. Taken together:'),
  },
  {
    name: 'a bound: Up to 10 children in care can stay there.',
    path: REPORT,
    change: swap('17. Taken together:', '17. Up to 10 children in care can stay there. Taken together:'),
  },
  {
    name: 'what are no people: Two social workers joined.',
    path: SHORT,
    change: swap('3. The report had', '3. Two social workers joined. The report had'),
  },
  {
    name: 'what are no people: One of the key priorities is children in care.',
    path: SHORT,
    change: swap('3. The report had', '3. One of the key priorities is children in care. The report had'),
  },
  {
    name: 'what are no people: Of the priorities for children, two were met.',
    path: SHORT,
    change: swap('3. The report had', '3. Of the priorities for children, two were met. The report had'),
  },
  {
    name: 'what are no people: A home for four children opened.',
    path: SHORT,
    change: swap('3. The report had', '3. A home for four children opened. The report had'),
  },
  {
    name: 'what are no people: One child in four moves.',
    path: SHORT,
    change: swap('3. The report had', '3. One child in four moves. The report had'),
  },
  {
    name: 'what are no people: One thing children ask for is time.',
    path: SHORT,
    change: swap('3. The report had', '3. One thing children ask for is time. The report had'),
  },
  {
    name: 'a deadline in a text, as the record has it',
    path: DECISION,
    change: end('\nThe decision could be called in until midnight on Friday 26 October 2018.\n'),
  },
  {
    name: 'a deadline in words with its weekday',
    path: DECISION,
    change: swap('Midnight, 26 October 2018', '11.59pm on Friday, 26th October 2018'),
  },
  {
    name: 'a heading of its own',
    path: REPORT,
    change: swap('## Risks', '## Risks and what we do about them'),
  },
  {
    name: 'some parts of a total',
    path: SHORT,
    change: figures({ indicator: 'all-visits', value: 100 }, { indicator: 'home-visits', value: 60 }),
    also: {
      'data/indicators/all-visits.yaml': VISITS('All visits', 'parts:\n  - home-visits\n  - other-visits\n'),
      'data/indicators/home-visits.yaml': VISITS('Home visits'),
      'data/indicators/other-visits.yaml': VISITS('Other visits'),
    },
  },
  ...SENTENCES,
  {
    name: 'one trusted adult',
    path: SHORT,
    change: inSentence('that each child needs one trusted adult, and'),
  },
  {
    name: 'COVID-19 that the glossary explains',
    path: SHORT,
    change: inSentence('COVID-19 and'),
    also: { [GLOSSARY]: end('- id: covid-19\n  term: COVID-19\n  means: A disease that spread in 2020.\n') },
  },
];
