import { mdxToMdast, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/checks/bytes/index.ts';
import { MOST_OPEN, MOST_OPENERS, WIDEST_INDENT } from '../../../src/checks/bytes/limits.ts';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const after = (text: string) => aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${text}\n`) });
const only = (text: string, path = 'a.mdx') =>
  readText(path, new TextEncoder().encode(text)).problems.map(({ id, message }) => `${id} ${message}`);
const idsIn = (text: string) => only(text).map((problem) => problem.replace(/ .*/, ''));
const pyramid = (levels: number, step: string, item: string) =>
  Array.from({ length: levels }, (_, level) => `${step.repeat(level)}${item}\n`).join('');

/** Each deeper than anybody writes, and at several thousand levels the end of the parser, the compiler or their time. */
const DEEP: readonly (readonly [string, (levels: number) => string, number])[] = [
  ['quotations within quotations', (levels) => `${'> '.repeat(levels)}x`, MOST_OPENERS],
  ['quotations without spaces', (levels) => `${'>'.repeat(levels)}x`, MOST_OPENERS],
  ['quotations line by line', (levels) => pyramid(levels, '> ', '> x\n'), MOST_OPENERS],
  ['points within points on one line', (levels) => `${'- '.repeat(levels)}x`, MOST_OPENERS],
  ['numbers within numbers on one line', (levels) => `${'1. '.repeat(levels)}x`, MOST_OPENERS],
  ['quotations and points in turn', (levels) => `${'> - '.repeat(Math.ceil(levels / 2))}x`, MOST_OPENERS],
  ['points within points line by line', (levels) => pyramid(levels, '  ', '- x'), WIDEST_INDENT / 2 + 1],
  ['numbers within numbers line by line', (levels) => pyramid(levels, '   ', '1. x'), WIDEST_INDENT / 3 + 1],
  ['round brackets', (levels) => `{${'('.repeat(levels)}1${')'.repeat(levels)}}`, MOST_OPEN],
  ['square brackets', (levels) => `{${'['.repeat(levels)}${']'.repeat(levels)}}`, MOST_OPEN],
  ['curly brackets', (levels) => '{'.repeat(levels), MOST_OPEN],
  [
    'brackets of an attribute',
    (levels) => `<Note a={${'('.repeat(levels)}1${')'.repeat(levels)}} />`,
    MOST_OPEN,
  ],
  ['tags in a line', (levels) => `${'<Note>'.repeat(levels)}x${'</Note>'.repeat(levels)}`, MOST_OPEN],
  [
    'tags line by line',
    (levels) => `${'<Note>\n\n'.repeat(levels)}x\n\n${'</Note>\n\n'.repeat(levels)}`,
    MOST_OPEN,
  ],
  ['tags without a name', (levels) => `${'<>'.repeat(levels)}${'</>'.repeat(levels)}`, MOST_OPEN],
];

describe.each(DEEP)('%s', (_, text, most) => {
  test('are refused when they are many', () => {
    for (const levels of [most + 2, 300]) expect(idsIn(text(levels))).toEqual(['bytes-nesting']);
  });

  test('can be read and compiled as deep as they are let through', async () => {
    const allowed = text(most - 1);
    expect(only(allowed)).toEqual([]);
    const outcomes = [() => mdxToMdast(allowed), () => mdxToJs(allowed)].map(async (read) => {
      try {
        await read();
        return 'read';
      } catch (error) {
        return error instanceof RangeError ? 'too deep' : 'read';
      }
    });
    expect(await Promise.all(outcomes)).toEqual(['read', 'read']);
  });
});

test('the words name what is too deep', () => {
  expect(wordsOf(after(`${'> '.repeat(30)}x`))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:27:1 bytes-nesting This line opens more than 20 lists or quotations within each other.
      26 | 
      27 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x
         | ^
      Take out levels. A report needs three at most: 7, 7f and 7f ii.

    1 problem to mend.
    "
  `);
  expect(only(`${' '.repeat(70)}x`)).toMatchInlineSnapshot(`
    [
      "bytes-nesting This line is indented by 70 spaces; there may be 60.",
    ]
  `);
  expect(only('['.repeat(60))).toMatchInlineSnapshot(`
    [
      "bytes-nesting More than 50 brackets, “[”, are open here and not closed.",
    ]
  `);
  expect(only('<Note>'.repeat(60))).toMatchInlineSnapshot(`
    [
      "bytes-nesting More than 50 tags are open here and not closed.",
    ]
  `);
});

describe('what people write is let through', () => {
  test.each([
    [
      'a paragraph of the third level, with a table',
      '1. a\n    1. b\n        1. c\n\n           | a | b |\n           |--|--|\n           | 1 | 2 |',
    ],
    ['many tags beside each other', '<Figure of="children-in-care" /> '.repeat(200)],
    ['many notes beside each other', '<Note>x</Note> '.repeat(200)],
    ['many brackets beside each other', '(a) [b] '.repeat(400)],
    ['points that are lettered by hand', 'a) b) c) d) '.repeat(100)],
    ['faces', ':( '.repeat(40)],
    ['a line across', '* * * * * * * *'],
    ['a sentence that compares', 'a < b and c > d. '.repeat(100)],
  ])('%s', (_, text) => {
    expect(only(text)).toEqual([]);
  });
});

test('brackets are counted in details and in data too', () => {
  expect(idsOf(aProject({ 'data/glossary.yaml': `a: ${'['.repeat(200)}${']'.repeat(200)}\n` }))).toEqual([
    'bytes-nesting',
  ]);
});
