import { aDecision } from '../factory.ts';
import type { Details } from '../factory.ts';
import { DECISION, swap, whole } from './cases.ts';
import type { Case, Change } from './cases.ts';

const NEW = 'content/decisions/2018-11-15-quarter-2.mdx';
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
];
