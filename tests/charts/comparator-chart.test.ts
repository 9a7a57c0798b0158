import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparatorData } from '../../src/charts/comparator-chart.ts';
import { comparatorChart } from '../../src/charts/comparator-chart.ts';
import { serverDocument } from '../../src/charts/server-document.ts';
import { absence, schools } from './row-samples.ts';
import { faultsIn, partsOf, textsIn } from './sound-svg.ts';

const document = serverDocument();
const draw = (data: ComparatorData): string => comparatorChart(data, { document });

const row = fc.record({
  area: fc.constantFrom('a', 'b', 'c'),
  label: fc.lorem({ maxCount: 8 }),
  periodLabel: fc.constantFrom('2010 to 2011', '2011 to 2012'),
  value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  printed: fc.constantFrom('5.2%', '100%'),
  home: fc.boolean(),
  provisional: fc.boolean(),
});

describe('a chart of comparators', () => {
  test.each([absence, schools].map((data) => [data.id, data] as const))(
    'of %s is drawn as before',
    async (id, data) => {
      await expect(draw(data)).toMatchFileSnapshot(`./__snapshots__/comparators-${id}.svg`);
    },
  );

  test('is sound, whatever its rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(faultsIn(draw({ id: 'any', rows }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is refused where there is no row', () => {
    expect(() => draw({ id: 'empty', rows: [] })).toThrow(RangeError);
  });

  test('says so beside a figure of another period, or one that may still change', () => {
    expect(textsIn(draw(schools))).toContain('England (December 2011, provisional)');
    expect(textsIn(draw(absence))).toContain('England');
  });

  test('draws the council as a circle and the others as another shape', () => {
    const circles = partsOf(draw(absence)).filter(({ name }) => name === 'circle');
    const shapes = partsOf(draw(absence)).filter(({ name }) => name === 'path');
    expect(circles).toHaveLength(1);
    expect(shapes).toHaveLength(2);
  });

  test('draws a provisional figure hollow', () => {
    expect(draw(schools)).toContain('fill="#fff" stroke="#595959"');
    expect(draw(absence)).not.toContain('fill="#fff"');
  });
});
