import { describe, expect, test } from 'vitest';
import type { ChangeRow } from '../../../src/charts/change-chart.ts';
import { describeChanges } from '../../../src/charts/descriptions/describe-changes.ts';
import { demand, tones } from '../row-samples.ts';

const wordsFor = (rows: readonly ChangeRow[]) =>
  describeChanges(
    { id: 'rows', rows },
    { subject: 'Demand for social care, July to September 2018', since: 'the same quarter a year before' },
  );

describe('the words around a chart of changes', () => {
  test('count rises and falls and name the largest', () => {
    expect(wordsFor(demand.rows)).toEqual({
      headline: '6 of 8 figures rose and 2 fell',
      title: 'Demand for social care, July to September 2018: change on the same quarter a year before',
      description:
        "Compared with the same quarter a year before, 6 of 8 figures rose and 2 fell; the largest rise was +31% (Episodes of need that ended); the largest fall was −21% (Contacts to children's social care).",
    });
  });

  test('judge nothing where every tone is neutral', () => {
    expect(Object.values(wordsFor(demand.rows)).join(' ')).not.toMatch(/better|worse/);
  });

  test('count what is better and worse where tones say so', () => {
    expect(wordsFor(tones.rows).headline).toBe('2 of 4 figures rose, 1 fell and 1 did not change');
    expect(wordsFor(tones.rows).description).toMatch(/; 2 are better and 1 is worse\.$/);
  });

  test('speak of a single change by name', () => {
    expect(wordsFor(tones.rows.slice(0, 1))).toMatchObject({
      headline: 'Assessments finished in time: +12.5%',
      description: 'Assessments finished in time: +12.5% on the same quarter a year before, which is better.',
    });
  });

  test('say so where all went one way, or nothing is stated', () => {
    expect(wordsFor(demand.rows.slice(1, 4)).headline).toBe('All 3 figures rose');
    expect(wordsFor([])).toMatchObject({
      headline: 'No changes are stated',
      description: 'No changes are stated.',
    });
  });
});
