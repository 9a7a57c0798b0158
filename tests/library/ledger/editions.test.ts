import { describe, expect, test } from 'vitest';
import { editionOf, supersededAmong } from '../../../src/library/ledger/editions.ts';
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

test('an edition is an update with its number and its day', () => {
  const { id, ...document } = anUpdate({ text: 'As it was.' });
  expect(editionOf(SECOND, document)).toEqual({
    ...document,
    id,
    edition: 2,
    since: '2018-11-12',
  });
});
