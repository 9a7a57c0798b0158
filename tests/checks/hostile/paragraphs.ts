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
];
