import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { commitmentSchema } from '../../src/schemas/commitment.ts';
import { closingRemarks } from '../../src/scaffold/commitment-remarks.ts';
import { aLibrary } from '../factories/library.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';

type Commitment = z.input<typeof commitmentSchema>;

/** The promises that are made ready to be closed in Quarter 3 of 2018 to 2019, after updates that made these. */
function readyAfter(updates: Record<string, Partial<Commitment>[]>, published?: string): string[] {
  const library = aLibrary({
    strategies: [aStrategy(), aStrategy({ id: 'old', from: '2011-12', to: '2016-17' })],
    updates: Object.entries(updates).map(([period, commitments]) =>
      anUpdate({
        period,
        ...(period < '2017' && { strategies: ['old'] }),
        commitments: commitments.map((commitment, index) => ({
          id: `promise-${index}`,
          promise: `Do ${period} ${index}.`,
          paragraph: '1',
          ...commitment,
        })),
      }),
    ),
  });
  return closingRemarks({ quarter: '2018-19-q3', published }, library);
}

const ids = (lines: readonly string[]) => lines.flatMap((line) => /id: (.+)$/.exec(line)?.[1] ?? []);

describe('promises to be closed', () => {
  test('are those due by the day of publication, or at no stated time', () => {
    const due = ['2019-01-31', undefined, '2019-02-28', '2018-19-q2', '2019-20-q1'];
    const updates = { '2018-19-q2': due.map((day) => (day === undefined ? {} : { due: day })) };
    expect(ids(readyAfter(updates, '2019-02-22'))).toEqual(['promise-3', 'promise-0', 'promise-1']);
    expect(ids(readyAfter(updates))).toEqual(['promise-3', 'promise-1']);
  });

  test('are those of the newest update first, a dozen at most, and a line says where the rest are', () => {
    const many = Array.from({ length: 8 }, () => ({}));
    const lines = readyAfter({ '2018-19-q1': many, '2018-19-q2': many });
    expect(lines.filter((line) => line.includes("update: '2018-19-q2'"))).toHaveLength(8);
    expect(ids(lines)).toHaveLength(12);
    expect(lines.slice(-2).join('\n')).toMatchInlineSnapshot(`
      "# 4 more are open. They stand on the site under /commitments/, and in content/updates/ under commitments:,
      # with the id."
    `);
  });

  test('are not those of a strategy that has ended, but they are counted', () => {
    const lines = readyAfter({ '2011-12-q4': [{}], '2018-19-q2': [{}] });
    expect(ids(lines)).toEqual(['promise-0']);
    expect(lines.at(-2)).toContain('One more is open.');
  });

  test('stand there once, with an entry for every time that they were made', () => {
    const again = { id: 'sessions', promise: 'Hold more sessions.' };
    expect(
      readyAfter({ '2018-19-q1': [again], '2018-19-q2': [again] })
        .slice(3)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "# closes:
      #   # No time given: Hold more sessions. It was made 2 times: close each.
      #   - update: '2018-19-q2'
      #     id: sessions
      #     outcome: ???
      #     paragraph: '???'
      #   - update: '2018-19-q1'
      #     id: sessions
      #     outcome: ???
      #     paragraph: '???'"
    `);
  });

  test('are none where none is open', () => {
    expect(readyAfter({ '2018-19-q2': [] })).toEqual([]);
  });
});
