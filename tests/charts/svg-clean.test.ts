import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { serverDocument } from '../../src/charts/server-document.ts';
import { cleanSvg } from '../../src/charts/svg-clean.ts';
import { faultsIn } from './sound-svg.ts';

const document = serverDocument();
const clean = (options: Plot.PlotOptions, id = 'chart'): string =>
  cleanSvg(Plot.plot({ document, ...options }), { id, kind: 'test' });

describe("Plot's drawing, cleaned", () => {
  test('loses its style element, its classes and its labels', () => {
    const svg = clean({
      grid: true,
      marks: [Plot.dot([[1, 2]]), Plot.text(['a'], { frameAnchor: 'top', className: 'x' })],
    });
    expect(faultsIn(svg)).toEqual([]);
    expect(svg).not.toMatch(/plot-|font-family|font-variant/);
  });

  test('is the same however many charts came before it', () => {
    const clipped = { marks: [Plot.lineY([1, 2, 3], { clip: true })] };
    expect(clean(clipped)).toBe(clean(clipped));
  });

  test('names its clips after the chart', () => {
    const svg = clean({ marks: [Plot.lineY([1, 2, 3], { clip: true })] }, 'care');
    expect(svg).toContain('<clipPath id="care-1">');
    expect(svg).toContain('clip-path="url(#care-1)"');
    expect(faultsIn(svg)).toEqual([]);
  });

  test('rounds coordinates but never the words', () => {
    const svg = clean({
      x: { axis: null },
      y: { axis: null },
      marks: [Plot.text([[1.234567, 2]], { text: () => '65.94321%' })],
    });
    expect(svg).toContain('65.94321%');
    expect(faultsIn(svg)).toEqual([]);
  });

  test('keeps its size in the view box alone, so that it fits any column', () => {
    const [root] = clean({ width: 480, height: 200, marks: [] }).split('>');
    expect(root).toContain('viewBox="0 0 480 200"');
    expect(root).not.toMatch(/ (width|height)=/);
  });

  test.each(['', '1st', 'a b', 'a"b', 'a<b'])('is refused the id “%s”', (id) => {
    expect(() => clean({ marks: [] }, id)).toThrow(RangeError);
  });
});
