import { describe, expect, test } from 'vitest';
import { editionOf, isAsKept, supersededAmong } from '../../../src/library/ledger/editions.ts';
import { anUpdate } from '../../factories/update.ts';

const edition = (update: string, number: number) => ({
  update,
  edition: String(number),
  since: `2018-11-1${number}`,
  sha256: '',
});
const Q1 = edition('2018-19-q1', 1);
const [FIRST, SECOND] = [edition('2018-19-q2', 1), edition('2018-19-q2', 2)];

describe('kept editions are superseded', () => {
  test('but for the newest of each update, where the update is as it was', () => {
    expect(supersededAmong([Q1, FIRST, SECOND], () => false)).toEqual([FIRST]);
  });

  test('all of them, where the update has changed since', () => {
    expect(supersededAmong([Q1, FIRST, SECOND], ({ update }) => update === '2018-19-q2')).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  test('or none of them', () => {
    expect(supersededAmong([Q1, SECOND], () => false)).toEqual([]);
    expect(supersededAmong([], () => true)).toEqual([]);
  });
});

test('an update is as it was kept with more spaces between words', () => {
  const kept = { data: { note: 'As it was.' }, text: '1. One <Figure of="a" /> here\n    - below it' };
  const spaced = {
    data: { note: ' As  it\n was.' },
    text: '1. One   <Figure  of="a" /> \t here\n    - below  it',
  };
  expect(isAsKept(kept, spaced)).toBe(true);
  expect(isAsKept(spaced, kept)).toBe(true);
});

describe('an update is as it was kept', () => {
  const kept = { data: { title: 'Progress' }, text: '1. One\n2. Two\n\nLine  \nbroken\n' };

  test.each([
    ['with other blank lines', kept.text.replace('\n\n', '\n \n\n\n')],
    ['with the line ends of Windows', kept.text.replaceAll('\n', '\r\n')],
    ['with spaces at the ends of lines', '1. One \n2. Two   \n\nLine  \nbroken  '],
    ['without its last line end', kept.text.trimEnd()],
    ['with its lines wrapped elsewhere', kept.text.replace('Line  \nbroken', 'Line broken')],
    ['with two spaces at the end of each line', kept.text.replaceAll('\n', '  \n')],
    ['with a blank line between the items of a list', kept.text.replace('\n2', '\n\n2')],
    ['with a list’s text further in', kept.text.replace('2. ', '2.     ')],
  ])('%s', (_how, text) => {
    expect(isAsKept(kept, { ...kept, text })).toBe(true);
  });

  test.each([
    ['other words', { ...kept, text: kept.text.replace('Two', 'Three') }],
    ['an item further in', { ...kept, text: kept.text.replace('2.', '   2.') }],
    ['a line that is broken', { ...kept, text: kept.text.replace('  \n', '\\\n') }],
    ['a text that cannot be read', { ...kept, text: '<Figure' }],
    ['words run together', { ...kept, text: kept.text.replace('2. Two', '2.Two') }],
    ['other details', { ...kept, data: { title: 'Other' } }],
  ])('but not with %s', (_what, now) => {
    expect(isAsKept(kept, now)).toBe(false);
  });
});

test('what is shown as it is typed is not as it was kept with other spaces', () => {
  const kept = { data: {}, text: '```\na b\n```' };
  expect(isAsKept(kept, { ...kept, text: '```\na  b\n```' })).toBe(false);
});

test('an edition is an update with its number and its day', () => {
  const { id, ...document } = anUpdate({ text: 'As it was.' });
  expect(editionOf(SECOND, document)).toEqual({
    ...document,
    id,
    edition: 2,
    since: '2018-11-12',
  });
});
