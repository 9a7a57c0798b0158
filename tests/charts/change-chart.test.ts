import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeData } from '../../src/charts/change-chart.ts';
import { changeChart } from '../../src/charts/change-chart.ts';
import { serverDocument } from '../../src/charts/server-document.ts';
import { demand, tones } from './row-samples.ts';
import { faultsIn, partsOf, textsIn } from './sound-svg.ts';

const document = serverDocument();
const draw = (data: ChangeData): string => changeChart(data, { document });

const row = fc.record({
  label: fc.lorem({ maxCount: 14 }),
  value: fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10),
  printed: fc.constantFrom('+15%', '−5.6%', '0%'),
  tone: fc.constantFrom('better', 'worse', 'neutral'),
});

describe('a chart of changes', () => {
  test.each([demand, tones].map((data) => [data.id, data] as const))(
    'of %s is drawn as before',
    async (id, data) => {
      await expect(draw(data)).toMatchFileSnapshot(`./__snapshots__/change-${id}.svg`);
    },
  );

  test('is sound, whatever its rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        expect(faultsIn(draw({ id: 'any', rows }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is refused where there is no row', () => {
    expect(() => draw({ id: 'empty', rows: [] })).toThrow(RangeError);
  });

  test('begins every bar at the same line of no change', () => {
    const bars = barsOf(draw(demand));
    const zero =
      bars.find(({ x }) => bars.some((other) => Math.abs(other.x + other.width - x) < 0.2))?.x ?? NaN;
    expect(bars).toHaveLength(8);
    for (const { x, width } of bars)
      expect(Math.min(Math.abs(x - zero), Math.abs(x + width - zero))).toBeLessThan(0.2);
  });

  test('draws bars as long as their values', () => {
    const [contacts, , , , ended] = barsOf(draw(demand));
    expect((ended?.width ?? 0) / (contacts?.width ?? 1)).toBeCloseTo(31 / 21, 2);
  });

  test('says better and worse in words, and hatches what got worse', () => {
    const svg = draw(tones);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(['+12.5%, better', '+4%, worse', '−25%, better', '0%']),
    );
    expect(svg).toContain('fill="url(#tones-1)"');
    expect(draw(demand)).not.toContain('<pattern');
  });

  test('gives two charts in a page patterns of their own', () => {
    expect(draw({ ...tones, id: 'second' })).toContain('<pattern id="second-1"');
  });

  test('keeps the whole of a long label, over its bar', () => {
    const words = textsIn(draw(tones)).join(' ');
    expect(words).toContain(
      'Children with three or more placements in the year, whatever the reason for each move',
    );
  });

  test('escapes its labels', () => {
    const label = '</svg><script>alert(1)</script> & "quotes"';
    const svg = draw({ id: 'escaped', rows: [{ label, value: 1, printed: '+1%', tone: 'neutral' }] });
    expect(faultsIn(svg)).toEqual([]);
    expect(textsIn(svg).join(' ')).toContain('alert(1)');
  });
});

function barsOf(svg: string): { x: number; width: number }[] {
  return partsOf(svg)
    .filter(({ name }) => name === 'rect')
    .map(({ attributes }) => ({ x: Number(attributes.get('x')), width: Number(attributes.get('width')) }));
}
