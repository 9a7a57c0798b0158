import { BLUE, MUTED } from './drawing/palette.ts';
import type { Linear } from './drawing/linear.ts';
import { linear } from './drawing/linear.ts';

export type SparklineData = {
  /** In order of time; null where no figure is published. */
  values: readonly (number | null)[];
  /** Indices of the values before which the series breaks. */
  breaks?: readonly number[] | undefined;
};

type Vertex = { x: number; y: number };

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 4;
/** The zero line, and the middle of a dot at the greatest value. */
const [FLOOR, CEILING] = [21, 4];

/**
 * A series as a line in a line of text, as an SVG string, or an empty one where there are no values. Like the full chart it
 * stands on zero, is broken where a value is missing or the series breaks, and ends in a dot. Written by hand: Plot's wrapping would be
 * longer than the drawing, and a list holds many.
 */
export function sparkline({ values, breaks = [] }: SparklineData): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const xOf = linear([0, values.length - 1], [EDGE, WIDTH - EDGE]);
  const yOf = linear([low, low === high ? 1 : high], [FLOOR, CEILING]);
  const runs = runsOf(values, breaks, xOf, yOf);
  const { x, y } = runs.at(-1)?.at(-1) ?? { x: 0, y: 0 };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="ql-sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" fill="none" aria-hidden="true" focusable="false">` +
    `<path d="M0 ${Math.round(yOf(0))}h${WIDTH}" stroke="${MUTED}" stroke-width=".5"/>` +
    `<path d="${runs.map(pathOf).join('')}" stroke="${BLUE}" stroke-width="2" stroke-linecap="round"/>` +
    `<circle cx="${x}" cy="${y}" r="3" fill="${BLUE}"/></svg>`
  );
}

function runsOf(
  values: readonly (number | null)[],
  breaks: readonly number[],
  xOf: Linear,
  yOf: Linear,
): Vertex[][] {
  const runs: Vertex[][] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const vertex = { x: Math.round(xOf(index)), y: Math.round(yOf(value)) };
    const joins = index > 0 && values[index - 1] !== null && !breaks.includes(index);
    if (joins) runs.at(-1)?.push(vertex);
    else runs.push([vertex]);
  }
  return runs;
}

/** A value that joins no other becomes a line of no length, which its round ends make a dot. */
function pathOf(run: readonly Vertex[]): string {
  const vertices = run.length === 1 ? [...run, ...run] : run;
  return vertices.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
