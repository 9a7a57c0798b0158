import { ABOUT, SHORT, block, swap } from './cases.ts';
import type { Case } from './cases.ts';

/** Paragraphs and headings that could not be cited. */
export const PARAGRAPHS: readonly Case[] = [
  {
    name: 'a paragraph with a wrong number',
    path: SHORT,
    change: swap('\n3. The report', '\n4. The report'),
    problem: 'body-paragraph-renumbered',
  },
  {
    name: 'a gap in the numbers',
    path: SHORT,
    change: swap('\n5. Cabinet', '\n7. Cabinet'),
    problem: 'body-paragraph-order',
  },
  {
    name: 'a letter that no paragraph has',
    path: SHORT,
    change: swap(`paragraph: '4a'`, `paragraph: '4z'`),
    problem: 'references-no-such-paragraph',
  },
  {
    name: 'a heading of the first level',
    path: ABOUT,
    change: block('# Top'),
    problem: 'body-heading-level',
    at: '# Top',
  },
  {
    name: 'a heading twice',
    path: ABOUT,
    change: block('## What this is'),
    problem: 'body-heading-repeated',
  },
  {
    name: 'a number with a bracket',
    path: SHORT,
    change: swap('\n2. ', '\n2) '),
    problem: 'body-paragraph-form',
  },
  {
    name: 'a number with a nought in front',
    path: SHORT,
    change: swap('\n2. ', '\n02. '),
    problem: 'body-paragraph-form',
  },
  {
    name: 'a number without a space',
    path: SHORT,
    change: swap('\n2. ', '\n2.'),
    problem: 'body-paragraph-swallowed',
  },
  {
    name: 'a number with a backslash',
    path: SHORT,
    change: swap('\n2. ', '\n2\\. '),
    problem: 'body-paragraph-swallowed',
  },
  {
    name: 'a number that is deleted',
    path: SHORT,
    change: swap('\n2. ', '\n'),
    problem: 'body-paragraph-swallowed',
  },
  {
    name: 'a number below another that is deleted',
    path: SHORT,
    change: swap('\n    2. ', '\n    '),
    problem: 'body-paragraph-swallowed',
  },
  {
    name: 'a number that is indented',
    path: SHORT,
    change: swap('\n2. ', '\n    2. '),
    problem: 'body-paragraph-order',
  },
  {
    name: 'the last number without a space',
    path: SHORT,
    change: swap('\n5. ', '\n5.'),
    problem: 'body-paragraph-swallowed',
  },
  {
    name: 'a row with a cell too many',
    path: ABOUT,
    change: block('| a | b |\n| - | - |\n| c | d | e |'),
    problem: 'body-table-row',
    at: '| c |',
  },
  {
    name: 'points from a word processor',
    path: ABOUT,
    change: block('There are:\n• a hub\n• a home'),
    problem: 'body-stray-sign',
    at: '• a hub',
  },
];
