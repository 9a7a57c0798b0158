import { COUNT, GLOSSARY, REPORT, SHORT, SITE, figures, inSentence, swap } from './cases.ts';
import type { Case } from './cases.ts';

/** Ids and citations that lead nowhere, or to two things. */
export const REFERENCES: readonly Case[] = [
  {
    name: 'a figure of no indicator',
    path: SHORT,
    change: figures({ indicator: 'social-worker-vacancy' }),
    problem: 'references-no-such-indicator',
    at: 'social-worker-vacancy',
  },
  {
    name: 'a figure of no area',
    path: SHORT,
    change: figures({ area: 'scotland' }),
    problem: 'references-no-such-area',
    at: 'scotland',
  },
  {
    name: 'a figure of no paragraph',
    path: SHORT,
    change: figures({ paragraph: `'9'` }),
    problem: 'references-no-such-paragraph',
    at: `'9'`,
  },
  {
    name: 'a figure of no period',
    path: SHORT,
    change: figures({ period: `'2018-19-q7'` }),
    problem: 'frontmatter-not-allowed',
    at: 'q7',
  },
  {
    name: 'a figure that a text names and nothing gives',
    path: SHORT,
    change: inSentence('<Figure of="social-worker-vacancies" />'),
    problem: 'references-figure-not-found',
  },
  {
    name: 'a figure that a text does not tell apart',
    path: REPORT,
    change: swap('<Figure of="care-leavers-eet" period="2018-19-q2" />', '<Figure of="care-leavers-eet" />'),
    problem: 'references-figure-ambiguous',
  },
  {
    name: 'a part that a figure has not',
    path: REPORT,
    change: swap('<Figure of="children-in-care" />', '<Figure of="children-in-care" part="numerator" />'),
    problem: 'references-figure-part',
  },
  {
    name: 'a chart of what has no figures',
    path: REPORT,
    change: swap('<Chart of="child-protection-plans-over-2-years"', '<Chart of="sdq-score"'),
    problem: 'references-chart-empty',
  },
  {
    name: 'an indicator of no priority',
    path: COUNT,
    change: swap('  - children-in-care\n', '  - children-in-car\n'),
    problem: 'references-no-such-priority',
  },
  {
    name: 'an update of no strategy',
    path: SHORT,
    change: swap('  - childrens-services-2017-20', '  - childrens-services-2017-21'),
    problem: 'references-no-such-strategy',
  },
  {
    name: 'a commitment given twice',
    path: SHORT,
    change: swap('id: self-assessment', 'id: member-sessions'),
    problem: 'references-twice',
  },
  {
    name: 'a heading a letter off',
    path: REPORT,
    change: swap('## Effective early help', '## Effective early helq'),
    problem: 'references-heading-near',
  },
  {
    name: 'a heading of two priorities',
    path: 'data/strategies/childrens-services-2017-20.yaml',
    change: swap(
      '      - Effective early help',
      '      - Effective early help\n      - Schools and learning',
    ),
    problem: 'references-twice',
  },
  {
    name: 'a commitment due before it was made',
    path: SHORT,
    change: swap("due: '2018-12-31'", "due: '2017-12-31'"),
    problem: 'references-due',
  },
  {
    name: 'an area with the code of another',
    path: SITE,
    change: swap('code: E12000001', 'code: E06000004'),
    problem: 'references-twice',
  },
  {
    name: 'a strategy that ends before it begins',
    path: 'data/strategies/corporate-basket-2011-12.yaml',
    change: swap("from: '2011-12'", "from: '2012-13'"),
    problem: 'references-strategy-years',
  },
  {
    name: 'a strategy of another time',
    path: SHORT,
    change: swap('  - childrens-services-2017-20', '  - corporate-basket-2011-12'),
    problem: 'references-strategy-years',
  },
  {
    name: 'a commitment for a priority of another strategy',
    path: SHORT,
    change: swap('priority: leadership', 'priority: children-and-young-people-2011-12'),
    problem: 'references-priority-of-another',
  },
  {
    name: 'a key priority in the paragraph of another',
    path: REPORT,
    change: swap("- id: family-hubs\n    paragraph: '3a'", "- id: family-hubs\n    paragraph: '3b'"),
    problem: 'references-key-priority-paragraph',
  },
  {
    name: 'an acronym in a definition of the glossary',
    path: GLOSSARY,
    change: swap('An arts centre in Stockton.', 'An arts centre under the QXZ.'),
    problem: 'references-acronym',
  },
];
