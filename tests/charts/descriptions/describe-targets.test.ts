import { describe, expect, test } from 'vitest';
import { describeTargets } from '../../../src/charts/descriptions/describe-targets.ts';
import type { TargetRow } from '../../../src/charts/target-chart.ts';
import { yearEnd } from '../row-samples.ts';

const wordsFor = (rows: readonly TargetRow[]) =>
  describeTargets({ id: 'rows', rows }, { subject: 'Children and young people, 2011 to 2012' });

describe('the words around a chart of targets', () => {
  test('count what was met and name what was missed', () => {
    expect(wordsFor(yearEnd.rows)).toEqual({
      headline: '4 of 7 targets were met',
      title: 'Children and young people, 2011 to 2012: figures against their targets',
      description:
        'Of 7 targets, 4 were met, 1 was within tolerance and 2 were missed: Child protection plans over two years (4.2%) and Two years or more in the latest placement (56.6%).',
    });
  });

  test('speak of a single target by name', () => {
    const { headline, description } = wordsFor(yearEnd.rows.slice(3, 4));
    expect(headline).toBe('Second or later child protection plans: 5.5%, target missed within tolerance');
    expect(description).toBe(
      'Second or later child protection plans: 5.5% against a target of less than 5%, within tolerance.',
    );
  });

  test('say so where all were met, or where there is none', () => {
    expect(wordsFor(yearEnd.rows.slice(0, 2)).headline).toBe('Both targets were met');
    expect(wordsFor([])).toMatchObject({
      headline: 'No figure has a target',
      description: 'No figure has a target.',
    });
  });

  test('where a chart does not hold all targets, the words say which it holds', () => {
    const rows = [...yearEnd.rows.slice(0, 1), ...yearEnd.rows.slice(2, 3)];
    const words = describeTargets({ id: 'rows', rows }, { subject: '2011 to 2012', which: 'percentage' });
    expect(words.headline).toBe('1 of 2 percentage targets were met');
    expect(words.description).toMatch(/^Of 2 percentage targets, 1 was met and 1 was missed/);
  });
});
