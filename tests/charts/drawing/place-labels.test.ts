import { describe, expect, test } from 'vitest';
import { boxAround, overlap, textBox } from '../../../src/charts/drawing/box.ts';
import type { Wanted } from '../../../src/charts/drawing/place-labels.ts';
import { labelSize, placeLabels, spotsAround } from '../../../src/charts/drawing/place-labels.ts';

const PAGE = { left: 0, right: 400, top: 0, bottom: 300 };
const around = (x: number, y: number, line: string, rest: Partial<Wanted> = {}): Wanted => {
  const text = { lines: [line] };
  return { text, spots: spotsAround({ x, y, r: 6 }, text), ...rest };
};

describe('placing labels', () => {
  test('puts a label over its mark where there is room', () => {
    const [placed] = placeLabels([around(200, 150, '65.9%')], [], PAGE);
    expect(placed?.spot).toMatchObject({ x: 200, anchor: 'middle' });
    expect(placed?.spot.y).toBeLessThan(150);
  });

  test('puts it under the mark where something stands over it', () => {
    const obstacle = { box: boxAround(200, 125, 200, 30), weight: 3 };
    const [placed] = placeLabels([around(200, 150, '65.9%')], [obstacle], PAGE);
    expect(placed?.spot.y).toBeGreaterThan(150);
  });

  test('keeps labels within the page', () => {
    const [placed] = placeLabels([around(395, 5, '65.9%')], [], PAGE);
    expect(placed?.spot).toMatchObject({ anchor: 'end' });
  });

  test('keeps labels of close marks off each other', () => {
    const placed = placeLabels([around(200, 150, '65.9%'), around(215, 150, '66.1%')], [], PAGE);
    const [first, second] = placed.map(({ text, spot }) => {
      const { width, height } = labelSize(text);
      return textBox(spot, width, height);
    });
    expect(first && second && overlap(first, second)).toBe(0);
  });

  test('leaves out a label that may go where every place is taken', () => {
    const obstacle = { box: PAGE, weight: 3 };
    expect(placeLabels([around(200, 150, '65.9%', { mayGo: true })], [obstacle], PAGE)).toEqual([]);
    expect(placeLabels([around(200, 150, '65.9%')], [obstacle], PAGE)).toHaveLength(1);
  });
});
