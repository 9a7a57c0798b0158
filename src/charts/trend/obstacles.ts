import { boxAround } from '../drawing/box.ts';
import type { Obstacle } from '../drawing/place-labels.ts';
import type { PlacedComparator } from './comparators.ts';
import { middleOf } from './days.ts';
import type { Dot } from './dots.ts';
import type { TrendLayout } from './layout.ts';
import type { TargetSpan } from './lines.ts';
import type { KnownPoint, TrendPoint } from './trend-data.ts';

/** Everything drawn in the plot. */
export type Drawn = {
  dots: readonly Dot[];
  runs: readonly (readonly KnownPoint[])[];
  comparators: readonly PlacedComparator[];
  targets: readonly TargetSpan[];
  /** The points without a figure that are told from gaps by what stands in its place. */
  missing: readonly TrendPoint[];
};

/** Marks must not be hidden, nor the line; a target's line or a break's rule under a letter is the lesser fault. */
const WEIGHTS = { mark: 4, line: 3, rule: 1.5 };
const COMPARATOR_SIZE = 18;
/** How finely a slanting line is followed. */
const SAMPLE = 7;

/** The places that are taken, in chart units. */
export function obstacles({ dots, runs, comparators, targets }: Drawn, layout: TrendLayout): Obstacle[] {
  const { xOf, yOf, signs, ruleTop, frame } = layout;
  const marks = [
    ...dots.map(({ x, y, r }) => boxAround(x, y, 2 * r, 2 * r)),
    ...comparators.map(({ x, y }) => boxAround(x, y, COMPARATOR_SIZE, COMPARATOR_SIZE)),
  ];
  const rules = [
    ...targets.map(({ first, last, value }) => ({
      left: xOf(first),
      right: xOf(last),
      top: yOf(value) - 2,
      bottom: yOf(value) + 2,
    })),
    ...signs.map(({ x }) => ({ left: x - 1, right: x + 1, top: ruleTop, bottom: frame.bottom })),
  ];
  const vertices = runs.map((run) => run.map((point) => ({ x: xOf(middleOf(point)), y: yOf(point.value) })));
  return [
    ...marks.map((box) => ({ box, weight: WEIGHTS.mark })),
    ...vertices.flatMap(alongLine),
    ...rules.map((box) => ({ box, weight: WEIGHTS.rule })),
  ];
}

/** Small boxes strung along a line, so that a label knows what a slanting line covers. */
function alongLine(vertices: readonly { x: number; y: number }[]): Obstacle[] {
  return vertices.slice(1).flatMap((to, index) => {
    const from = vertices[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SAMPLE));
    return Array.from({ length: steps }, (_, step) => {
      const along = (step + 0.5) / steps;
      const [x, y] = [from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along];
      return { box: boxAround(x, y, SAMPLE, SAMPLE), weight: WEIGHTS.line };
    });
  });
}
