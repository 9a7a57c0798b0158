import { describe, expect, test } from 'vitest';
import { commitmentsOf, dueInWords, outcomeInWords } from '../../src/library/commitments.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const promise = (id: string) => ({ id, promise: `To do ${id}.`, paragraph: '3a' });
const [Q1, Q2, Q3] = ['2018-19-q1', '2018-19-q2', '2018-19-q3'] as const;

const closure = (id: string, outcome: 'done' | 'partly-done' = 'done') => ({
  update: Q1,
  id,
  outcome,
  paragraph: '5',
});

/** Each commitment as update/id, and how it ended. */
const recordsOf = (...updates: NonNullable<Parameters<typeof anUpdate>[0]>[]) =>
  commitmentsOf(aLibrary({ updates: updates.map((update) => anUpdate(update)) })).map(
    ({ commitment, update, closed }) => [
      `${update.id}/${commitment.id}`,
      closed && `${closed.closure.outcome} in ${closed.update.id}`,
    ],
  );

describe('the commitments', () => {
  test('come with the newest update’s first, each update in its own order', () => {
    expect(
      recordsOf(
        { period: Q1, commitments: [promise('hubs'), promise('audits')] },
        { period: Q2, commitments: [promise('homes')] },
      ),
    ).toEqual([
      [`${Q2}/homes`, undefined],
      [`${Q1}/hubs`, undefined],
      [`${Q1}/audits`, undefined],
    ]);
  });

  test('come with the update that reported their end', () => {
    expect(
      recordsOf(
        { period: Q1, commitments: [promise('hubs'), promise('audits')] },
        { period: Q3, closes: [closure('hubs')] },
      ),
    ).toEqual([
      [`${Q1}/hubs`, `done in ${Q3}`],
      [`${Q1}/audits`, undefined],
    ]);
  });

  test('closed twice ended as the later update has it', () => {
    expect(
      recordsOf(
        { period: Q1, commitments: [promise('hubs')] },
        { period: Q2, closes: [closure('hubs', 'partly-done')] },
        { period: Q3, closes: [closure('hubs')] },
      ),
    ).toEqual([[`${Q1}/hubs`, `done in ${Q3}`]]);
  });

  test('of the same name in two updates are two, and only one is closed', () => {
    expect(
      recordsOf(
        { period: Q1, commitments: [promise('hubs')] },
        { period: Q2, commitments: [promise('hubs')], closes: [closure('hubs')] },
      ),
    ).toEqual([
      [`${Q2}/hubs`, undefined],
      [`${Q1}/hubs`, `done in ${Q2}`],
    ]);
  });
});

describe('by when a commitment is due', () => {
  test.each([
    ['2018-12-31', '31 December 2018'],
    [Q3, 'October to December 2018 (Quarter 3, 2018 to 2019)'],
    [undefined, undefined],
  ])('%s reads “%s”', (due, words) => {
    expect(dueInWords({ ...promise('hubs'), ...(due && { due }) })).toBe(words);
  });
});

describe('what became of it', () => {
  test('reads in words', () => {
    expect((['done', 'partly-done', 'dropped', 'superseded'] as const).map(outcomeInWords)).toEqual([
      'Done',
      'Partly done',
      'Dropped',
      'Replaced by other work',
    ]);
  });
});
