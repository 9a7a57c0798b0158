import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serverDocument } from '../../src/charts/server-document.ts';
import type { TargetData, TargetRow } from '../../src/charts/target-chart.ts';
import { targetChart } from '../../src/charts/target-chart.ts';
import { yearEnd } from './row-samples.ts';
import { faultsIn, partsOf, textsIn } from './sound-svg.ts';

const document = serverDocument();
const draw = (data: TargetData): string => targetChart(data, { document });

const number = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const row: fc.Arbitrary<TargetRow> = fc.record({
  label: fc.lorem({ maxCount: 14 }),
  value: number,
  printed: fc.constant('5.5%'),
  target: number,
  targetPrinted: fc.constant('at least 60%'),
  comparison: fc.constantFrom('at-least', 'above', 'exactly', 'at-most', 'below'),
  tolerance: fc.option(fc.record({ low: number, high: number }), { nil: undefined }),
  status: fc.constantFrom('met', 'within tolerance', 'missed'),
  unit: fc.constant('percent'),
});

describe('a chart of targets', () => {
  test('of the year end is drawn as before', async () => {
    await expect(draw(yearEnd)).toMatchFileSnapshot('./__snapshots__/targets-year-end.svg');
  });

  test('is sound, whatever its rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        expect(faultsIn(draw({ id: 'any', rows }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('says each status in words', () => {
    expect(textsIn(draw(yearEnd))).toEqual(
      expect.arrayContaining([
        'Met: 65.9%, target at least 60%',
        'Within tolerance: 5.5%, target less than 5%',
        'Missed: 56.6%, target at least 65%',
      ]),
    );
  });

  test('gives each status a shape of its own', () => {
    const shapes = yearEnd.rows.map((only) => marksOf(draw({ id: 'one', rows: [only] })));
    const byStatus = Map.groupBy(shapes, (_, index) => yearEnd.rows[index]?.status);
    const distinct = [...byStatus.values()].map((marks) => new Set(marks));
    expect(distinct.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(distinct.flatMap((marks) => [...marks])).size).toBe(3);
  });

  test.each<[TargetRow['comparison'], string]>([
    ['at-least', 'right'],
    ['above', 'right'],
    ['at-most', 'left'],
    ['below', 'left'],
  ])('tints the side of a target of %s that meets it: the %s', (comparison, side) => {
    const [only] = yearEnd.rows;
    if (only === undefined) throw new Error('The sample has no rows.');
    const svg = draw({ id: 'one', rows: [{ ...only, comparison }] });
    const target = Number(
      partsOf(svg)
        .find(({ name }) => name === 'line')
        ?.attributes.get('x1'),
    );
    const [, tint = ''] = /<g fill="#b9cde0"><rect ([^>]*)\/><\/g>/.exec(svg) ?? [];
    const start = Number(/x="([\d.]+)"/.exec(tint)?.[1]);
    const end = start + Number(/width="([\d.]+)"/.exec(tint)?.[1]);
    expect(side === 'right' ? start : end).toBeCloseTo(target, 0);
  });

  test('refuses rows that cannot share an axis', () => {
    const [first] = yearEnd.rows;
    if (first === undefined) throw new Error('The sample has no rows.');
    expect(() => draw({ id: 'mixed', rows: [first, { ...first, unit: 'count' }] })).toThrow(RangeError);
    expect(() => draw({ id: 'empty', rows: [] })).toThrow(RangeError);
  });
});

/** The outline of the last mark drawn before the words, which is the figure's. */
function marksOf(svg: string): string {
  const shapes = partsOf(svg).filter(({ name }) => name === 'circle' || name === 'path');
  const last = shapes.at(-1);
  return `${last?.name} ${last?.attributes.get('d') ?? ''}`;
}
