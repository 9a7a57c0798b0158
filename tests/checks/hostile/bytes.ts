import { ABOUT, GLOSSARY, SHORT, block, end, inSentence, swap, whole } from './cases.ts';
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
  {
    name: 'a heap of accents on a letter',
    path: SHORT,
    change: inSentence('w\u0300\u0301\u0302\u0303\u0304o\u0336rds'),
    problem: 'bytes-heaped-accents',
  },
  {
    name: 'a letter that is Cyrillic in a word that is not',
    path: SHORT,
    change: inSentence('with w\u043Erds in'),
    problem: 'bytes-mixed-alphabets',
  },
  {
    name: 'a letter that is Greek in the title',
    path: SHORT,
    change: swap('title: Children’s', 'title: Childr\u03B5n’s \u039Fffice'),
    problem: 'bytes-mixed-alphabets',
  },
  {
    name: 'a letter that is Cyrillic in the glossary',
    path: GLOSSARY,
    change: end('\n- id: mixed\n  term: Mixed\n  means: A w\u043Erd of two alphabets.\n'),
    problem: 'bytes-mixed-alphabets',
    at: 'means: A w\u043E',
  },
  {
    name: 'a number in digits that no check reads',
    path: SHORT,
    change: inSentence('of ３ children'),
    problem: 'bytes-styled-letter',
  },
  {
    name: 'words in bold letters that are signs',
    path: ABOUT,
    change: block('𝐖𝐨𝐫𝐝𝐬 of note.'),
    problem: 'bytes-styled-letter',
    at: ' of note.',
  },
];
