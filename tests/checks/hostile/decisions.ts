import { aDecision } from '../factory.ts';
import type { Details } from '../factory.ts';
import { DECISION, SHORT, end, swap, whole } from './cases.ts';
import type { Case, Change } from './cases.ts';

const NEW = 'content/decisions/2018-11-15-quarter-2.mdx';
const YEAR_END_DECISION = 'content/decisions/2018-07-12-childrens-services-year-end.mdx';
const HOLIDAYS = 'data/bank-holidays.json';
const NOTES_NOTHING = { resolutions: '\n  - number: 1\n    text: To note the report.' };

function record(details: Details = {}): Change {
  return whole(aDecision(details));
}

function dated(made: string, published: string, stated: string, update = '2018-19-q2'): Change {
  const quoted = (day: string) => `'${day}'`;
  return record({
    ...NOTES_NOTHING,
    made: quoted(made),
    published: quoted(published),
    update: quoted(update),
    'call-in': `\n  stated: ${quoted(stated)}`,
  });
}

function without(date: string, title: string): Change {
  return swap(`    { "date": "${date}", "title": "${title}" },\n`, '');
}

/** Decisions whose dates, deadline or record are not as the law and the council's rule have them. */
export const DECISIONS: readonly Case[] = [
  {
    name: 'a deadline a day early',
    path: DECISION,
    change: swap(`stated: '2018-10-26'`, `stated: '2018-10-25'`),
    problem: 'decisions-deadline',
  },
  {
    name: 'a deadline past the known holidays',
    path: 'content/decisions/2028-12-28-quarter.mdx',
    change: dated('2028-12-28', '2028-12-29', '2029-01-05'),
    problem: 'decisions-unknown-holidays',
    at: 'published:',
  },
  {
    name: 'a deadline before the council’s first rule',
    path: 'content/decisions/2011-02-14-quarter.mdx',
    change: dated('2011-02-14', '2011-02-15', '2011-02-21', '2011-12-q4'),
    problem: 'decisions-no-rule',
    at: 'published:',
  },
  {
    name: 'words that give another day',
    path: DECISION,
    change: swap('Midnight, 26 October 2018', 'Midnight, 25 October 2018'),
    problem: 'decisions-words-differ',
  },
  {
    name: 'a record published before the decision',
    path: DECISION,
    change: swap(`published: '2018-10-22'`, `published: '2018-10-17'`),
    problem: 'frontmatter-not-allowed',
  },
  {
    name: 'a record published on a Sunday',
    path: NEW,
    change: dated('2018-11-15', '2018-11-18', '2018-11-23'),
    problem: 'decisions-publication-day',
    at: 'published:',
  },
  {
    name: 'a decision whose file has another day',
    path: NEW,
    change: dated('2018-11-14', '2018-11-16', '2018-11-22'),
    problem: 'decisions-file-name',
    at: 'made:',
  },
  {
    name: 'reasons that are a placeholder',
    path: NEW,
    change: record({ reasons: 'TBC' }),
    problem: 'decisions-placeholder',
    at: 'reasons:',
  },
  {
    name: 'a jubilee that is not in the list',
    path: HOLIDAYS,
    change: without('2012-06-05', 'Diamond Jubilee of Queen Elizabeth II'),
    problem: 'decisions-holiday-missing',
  },
  {
    name: 'a royal wedding that is not in the list',
    path: HOLIDAYS,
    change: without('2011-04-29', 'Wedding of Prince William and Catherine Middleton'),
    problem: 'decisions-holiday-missing',
  },
  {
    name: 'a day that only one town has off',
    path: HOLIDAYS,
    change: swap(
      '{ "date": "2018-08-27"',
      '{ "date": "2018-07-18", "title": "Stockton Day" },\n    { "date": "2018-08-27"',
    ),
    problem: 'decisions-holiday-unknown',
  },
  {
    name: 'VE Day on its usual Monday',
    path: HOLIDAYS,
    change: swap('"2020-05-08"', '"2020-05-04"'),
    problem: 'decisions-holiday-unknown',
  },
  {
    name: 'words that give another hour',
    path: DECISION,
    change: swap('Midnight, 26 October 2018', 'Noon, 26 October 2018'),
    problem: 'decisions-words-differ',
  },
  {
    name: 'words that give another weekday',
    path: DECISION,
    change: swap('Midnight, 26 October 2018', 'Midnight, Thursday 26 October 2018'),
    problem: 'decisions-words-differ',
  },
  {
    name: 'a decision on a quarter that has not ended',
    path: 'content/decisions/2018-08-16-quarter.mdx',
    change: dated('2018-08-16', '2018-08-17', '2018-08-23'),
    problem: 'decisions-before-quarter-end',
    at: 'made:',
  },
  {
    name: 'a text that gives another deadline',
    path: YEAR_END_DECISION,
    change: end('\nThe decision can be called in until 5 July 2018.\n'),
    problem: 'decisions-text-differs',
    at: 'The decision can be',
  },
  {
    name: 'a decision again under another title',
    path: NEW,
    change: record(),
    also: { 'content/decisions/2018-11-15-update.mdx': record({ title: 'A second title' }) },
    in: 'content/decisions/2018-11-15-update.mdx',
    at: 'title: A second title',
    problem: 'decisions-twice',
  },
  {
    name: 'a resolution that stands there twice',
    path: YEAR_END_DECISION,
    change: swap(
      'To note what came of the peer challenge and of inspection.',
      'To note how the early years and schools keep doing.',
    ),
    problem: 'decisions-resolution-twice',
  },
  {
    name: 'an update published before its quarter ended',
    path: SHORT,
    change: swap("published: '2018-10-22'", "published: '2018-05-22'"),
    problem: 'decisions-update-published',
  },
  {
    name: 'reasons that stand elsewhere',
    path: NEW,
    change: record({ reasons: 'As per report' }),
    problem: 'decisions-placeholder',
    at: 'reasons:',
  },
  {
    name: 'a decision of a person',
    path: NEW,
    change: record({ body: 'Councillor Jane Smith' }),
    problem: 'frontmatter-not-allowed',
    at: 'body:',
  },
  {
    name: 'a call-in by a person',
    path: NEW,
    change: record({ 'called-in': `\n  on: '2018-11-20'\n  by: Councillor Jane Smith` }),
    problem: 'frontmatter-not-allowed',
    at: 'by:',
  },
  {
    name: 'a call-in on a Saturday',
    path: NEW,
    change: record({ 'called-in': `\n  on: '2018-11-17'` }),
    problem: 'decisions-called-in-day',
    at: `on: '2018-11-17'`,
  },
  {
    name: 'a paragraph that a resolution notes twice',
    path: YEAR_END_DECISION,
    change: swap(`paragraph: '5'`, `paragraph: '4'`),
    problem: 'references-twice',
  },
  {
    name: 'an indicator of another update in a resolution',
    path: YEAR_END_DECISION,
    change: swap('- two-year-old-take-up', '- sdq-score'),
    problem: 'references-resolution-indicator',
  },
  {
    name: 'a text that gives another number of working days',
    path: DECISION,
    change: end('\nThe decision can be called in within 10 working days of publication.\n'),
    problem: 'decisions-text-differs',
    at: 'The decision can be',
  },
  {
    name: 'an update published on another day than the record it is drawn from',
    path: SHORT,
    change: swap("published: '2018-10-22'", "published: '2018-10-24'"),
    problem: 'decisions-update-published',
  },
  {
    name: 'old records without an end',
    path: 'data/site.yaml',
    change: swap('small-number-threshold:', "legacy-before: '2099-01-01'\nsmall-number-threshold:"),
    problem: 'decisions-legacy-to-come',
  },
  {
    name: 'a copy of a decision whose name comes first',
    path: 'content/decisions/2018-11-15-a-copy.mdx',
    change: record(),
    also: { [NEW]: record({ title: 'A second title' }) },
    problem: 'decisions-twice',
    at: 'title:',
  },
];
