import { describe, expect, test } from 'vitest';
import type { ComparatorRow } from '../../../src/charts/comparator-chart.ts';
import { describeComparators } from '../../../src/charts/descriptions/describe-comparators.ts';
import type { Polarity } from '../../../src/domain/polarity.ts';
import { absence, schools } from '../row-samples.ts';

const wordsFor = (rows: readonly ComparatorRow[], polarity: Polarity = 'none') =>
  describeComparators({ id: 'rows', rows }, { subject: 'Persistent absence', polarity });

describe('the words around a chart of comparators', () => {
  test('say where the council stands, and which way is better where one is', () => {
    expect(wordsFor(absence.rows, 'low-is-good')).toEqual({
      headline: 'Persistent absence: Stockton-on-Tees higher than North East and England',
      title: 'Persistent absence, Stockton-on-Tees, North East and England, 2010 to 2011',
      description:
        'Stockton-on-Tees stood at 5.2% in 2010 to 2011, higher than North East (4.4%) and England (4%); lower is better.',
    });
  });

  test('judge nothing where the indicator has no polarity', () => {
    expect(Object.values(wordsFor(absence.rows)).join(' ')).not.toMatch(/better|worse/);
  });

  test('give a figure of another period its period, and a provisional one its warning', () => {
    expect(wordsFor(schools.rows).description).toBe(
      'Stockton-on-Tees stood at 71% in March 2012, higher than England (70%, December 2011, provisional).',
    );
  });

  test('tell higher from level from lower', () => {
    const [home, region, country] = absence.rows;
    if (!home || !region || !country) throw new Error('The sample has three rows.');
    const rows = [
      home,
      { ...region, value: home.value, printed: home.printed },
      { ...country, value: 6, printed: '6%' },
    ];
    expect(wordsFor(rows).headline).toBe(
      'Persistent absence: Stockton-on-Tees level with North East and lower than England',
    );
  });

  test('do without others, and without the council', () => {
    expect(wordsFor(absence.rows.slice(0, 1)).description).toMatch(/no other area's figure is given\.$/);
    expect(wordsFor(absence.rows.slice(1)).description).toBe(
      'North East stood at 4.4% in 2010 to 2011 and England stood at 4% in 2010 to 2011.',
    );
    expect(wordsFor([]).description).toBe('No figures are given.');
  });
});
