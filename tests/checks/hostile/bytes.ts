import { ABOUT, SHORT, block, inSentence, whole } from './cases.ts';
import type { Case } from './cases.ts';

/** Files whose bytes, shape or name are not those of a text people wrote. */
export const BYTES: readonly Case[] = [
  {
    name: 'bytes that are no UTF-8',
    path: 'content/pages/more.mdx',
    change: whole(Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc3, 0x28, 0x0a])),
    problem: 'bytes-not-utf8',
    at: '(',
  },
  {
    name: 'a NUL in a sentence',
    path: SHORT,
    change: inSentence('\u0000'),
    problem: 'bytes-control-character',
  },
  {
    name: 'a right-to-left override in a sentence',
    path: SHORT,
    change: inSentence('\u202Etxet\u202C'),
    problem: 'bytes-direction-mark',
  },
  {
    name: 'a zero-width space inside a number',
    path: SHORT,
    change: inSentence('5\u200B04'),
    problem: 'bytes-invisible-character',
  },
  {
    name: 'an unassigned private character',
    path: ABOUT,
    change: block('Odd \uE000 sign.'),
    problem: 'bytes-unknown-character',
  },
  {
    name: 'a lone carriage return in a sentence',
    path: SHORT,
    change: inSentence('a\rb'),
    problem: 'bytes-carriage-return',
  },
  {
    name: 'a text of two mebibytes',
    path: ABOUT,
    change: block('Words again and again.\n\n'.repeat(90_000)),
    problem: 'bytes-too-large',
    at: '---',
  },
  {
    name: 'a line of a hundred thousand letters',
    path: ABOUT,
    change: block('w'.repeat(100_000)),
    problem: 'bytes-long-line',
    at: 'wwww',
  },
  {
    name: 'a thousand quotations in one another',
    path: ABOUT,
    change: block(`${'> '.repeat(1000)}deep`),
    problem: 'bytes-nesting',
    at: '> >',
  },
];
