import type { Markish, ScaleOptions } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { cleanSvg } from '../svg-clean.ts';
import { WIDTH } from './size.ts';

/** What every chart is given beside its data: the DOM to draw in. */
export type DrawingContext = { document: Document };

/**
 * A drawing's parts. A scale carries its own range, in chart units, so Plot adds no margins or axes; without scales the
 * marks are already in chart units.
 */
export type Drawing = {
  id: string;
  kind: string;
  height: number;
  x?: ScaleOptions;
  y?: ScaleOptions;
  marks: Markish[];
};

/** Draws the marks, in order, and returns the SVG as a string. Throws RangeError when the id could not be an id. */
export function draw({ id, kind, height, x, y, marks }: Drawing, { document }: DrawingContext): string {
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: Math.ceil(height),
    margin: 0,
    x: { ...(x ?? { type: 'identity' }), axis: null },
    y: { ...(y ?? { type: 'identity' }), axis: null },
    marks,
  });
  return cleanSvg(svg, { id, kind });
}
