import { OLD, REPORT, SHORT, figures, swap, totalAndParts } from './cases.ts';
import type { Case } from './cases.ts';

const THINGS = totalAndParts(false);
const EET = { indicator: 'care-leavers-eet', period: `'2018-19-q1'` };
const CARE = { indicator: 'children-in-care', period: `'2018-06-30'` };
const REFERRALS = { indicator: 'referrals-rate' };

/** Figures that do not add up. */
export const ARITHMETIC: readonly Case[] = [
  {
    name: 'a percentage that its counts do not give',
    path: SHORT,
    change: figures({ ...EET, value: 61.0, decimals: 1, numerator: 100, denominator: 200 }),
    problem: 'arithmetic-share',
    at: 'value:',
  },
  {
    name: 'a percentage that no whole number gives',
    path: SHORT,
    change: figures({ ...EET, value: 33.1, denominator: 30 }),
    problem: 'arithmetic-impossible-share',
    at: 'value:',
  },
  {
    name: 'a numerator above its denominator',
    path: SHORT,
    change: figures({ ...EET, value: 100, numerator: 210, denominator: 200 }),
    problem: 'frontmatter-not-allowed',
    at: 'numerator:',
  },
  {
    name: 'a percentage above a hundred',
    path: SHORT,
    change: figures({ ...EET, value: 155.6 }),
    problem: 'arithmetic-impossible-value',
    at: 'value:',
  },
  {
    name: 'a denominator of zero',
    path: SHORT,
    change: figures({ ...EET, value: 0, numerator: 0, denominator: 0 }),
    problem: 'frontmatter-wrong-length',
    at: 'denominator:',
  },
  {
    name: 'a change that two levels do not give',
    path: SHORT,
    change: figures(
      { ...CARE, value: 550 },
      { ...CARE, period: `'2017-06-30'`, value: 500 },
      { ...CARE, measure: 'change', value: 25 },
    ),
    problem: 'arithmetic-change',
    at: 'value: 25',
  },
  {
    name: 'parts that do not add up',
    path: SHORT,
    change: figures(
      { indicator: 'all-visits', value: 100 },
      { indicator: 'home-visits', value: 60 },
      { indicator: 'other-visits', value: 50 },
    ),
    also: THINGS,
    problem: 'arithmetic-parts',
    at: 'value: 100',
  },
  {
    name: 'a number in a sentence that contradicts its figure',
    path: REPORT,
    change: swap('<Figure of="care-leavers-accommodation" /> of care leavers', '19% of care leavers'),
    problem: 'arithmetic-number-contradicts',
  },
  {
    name: 'a part that is more than its total',
    path: SHORT,
    change: figures({ indicator: 'all-visits', value: 50 }, { indicator: 'home-visits', value: 60 }),
    also: THINGS,
    problem: 'arithmetic-parts',
    at: 'value: 50',
  },
  {
    name: 'a number in letters that contradicts its figure',
    path: REPORT,
    change: swap('after <Figure of="children-in-care" /> children', 'after five hundred and forty children'),
    problem: 'arithmetic-number-contradicts',
  },
  {
    name: 'a count with two decimals',
    path: SHORT,
    change: figures({ ...CARE, value: 470, decimals: 2 }),
    problem: 'arithmetic-count-decimals',
    at: 'decimals:',
  },
  {
    name: 'a count below nought',
    path: SHORT,
    change: figures({ ...CARE, value: -470 }),
    problem: 'arithmetic-impossible-value',
    at: 'value:',
  },
  {
    name: 'a misprint that nothing tells',
    path: SHORT,
    change: figures({ ...EET, value: 54.5, 'as-printed': 'true', note: 'A note.' }),
    problem: 'arithmetic-misprint-untold',
    at: 'note: A note',
  },
  {
    name: 'a misprint that is right',
    path: SHORT,
    change: figures({
      ...EET,
      value: 54.5,
      numerator: 60,
      denominator: 110,
      'as-printed': 'true',
      note: 'A misprint.',
    }),
    problem: 'arithmetic-as-printed',
    at: 'as-printed:',
  },
  {
    name: 'a wrong number in a summary',
    path: REPORT,
    change: swap(
      'The rate of children in care held steady',
      'With 540 children in care, the rate held steady',
    ),
    problem: 'arithmetic-number-contradicts',
  },
  {
    name: 'a wrong number in a note',
    path: REPORT,
    change: swap(
      'note: The record says September 2018 without a day',
      'note: The record says 540 children in care without a day',
    ),
    problem: 'arithmetic-number-contradicts',
  },
  {
    name: 'a wrong number on a line of the table',
    path: OLD,
    change: swap('progress: Below 9% by the end of March.', 'progress: Below 7% by the end of March.'),
    problem: 'arithmetic-number-without-figure',
  },
  {
    name: 'a wrong count typed in the place of a figure',
    path: REPORT,
    change: swap('its teams had <Figure of="social-worker-vacancies" />', 'its teams had 19'),
    problem: 'arithmetic-number-contradicts',
  },
  {
    name: 'a wrong count of what was inspected',
    path: OLD,
    change: swap(
      'it has inspected <Figure of="schools-inspected" period="2011-12-q4" />',
      'it has inspected 12',
    ),
    problem: 'arithmetic-figure-replaced',
  },
  {
    name: 'a wrong sum without its unit in the place of a figure',
    path: REPORT,
    change: swap('<Figure of="opportunity-north-east-funding" area="north-east" />', '38'),
    problem: 'arithmetic-figure-replaced',
  },
  {
    name: 'a wrong share that is another figure’s',
    path: REPORT,
    change: swap('<Figure of="three-or-more-placement-moves" />', '10%'),
    problem: 'arithmetic-figure-replaced',
  },
  {
    name: 'a wrong numerator in the place of a figure',
    path: OLD,
    change: swap('<Figure of="second-child-protection-plans" part="numerator" />', '30'),
    problem: 'arithmetic-figure-replaced',
  },
  {
    name: 'a wrong number behind the month of a date',
    path: REPORT,
    change: swap(
      'The council was looking after <Figure of="children-in-care" /> children in September 2018',
      'In September 540 children were looked after by the council',
    ),
    problem: 'arithmetic-number-contradicts',
  },
  {
    name: 'a percentage of 90 that is printed as all',
    path: SHORT,
    change: figures({ ...EET, value: 90, printed: 'all' }),
    problem: 'arithmetic-printed',
    at: 'printed:',
  },
  {
    name: 'a count with a zero behind the point',
    path: REPORT,
    change: swap('    value: 504\n', '    value: 504.0\n'),
    problem: 'arithmetic-count-decimals',
  },
  {
    name: 'a figure of a day after the update was published',
    path: SHORT,
    change: figures({ period: `'2018-11-30'` }),
    problem: 'arithmetic-future-figure',
    at: `period: '2018-11-30'`,
  },
  {
    name: 'a misprint that hides another slip',
    path: REPORT,
    change: swap('value: -21\n', 'value: -121\n'),
    problem: 'arithmetic-impossible-value',
  },
  {
    name: 'a direction that no level bears out',
    path: SHORT,
    change: figures(
      { ...REFERRALS, period: `'2018-19-q1'`, value: 100, 'stated-direction': 'down' },
      { ...REFERRALS, period: `'2017-18-q4'`, value: 90 },
      { ...REFERRALS, period: `'2017-18-q1'`, value: 80 },
    ),
    problem: 'arithmetic-direction',
    at: 'stated-direction:',
  },
];
