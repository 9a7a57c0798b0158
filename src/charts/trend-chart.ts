import type { DrawingContext } from './drawing/draw.ts';
import { draw } from './drawing/draw.ts';
import type { KeyItem } from './drawing/key.ts';
import { keyMarks, symbolMarks } from './drawing/key.ts';
import type { Placed } from './drawing/place-labels.ts';
import { textMarks } from './drawing/text-marks.ts';
import { axisLabels } from './trend/axis-labels.ts';
import { placeComparators } from './trend/comparators.ts';
import { areFew, dotMarks, trendDots } from './trend/dots.ts';
import type { TrendLayout } from './trend/layout.ts';
import { layOut } from './trend/layout.ts';
import { breakMarks, gridMarks, lineMarks, targetMarks, targetSpans, toleranceMarks } from './trend/lines.ts';
import type { Drawn } from './trend/obstacles.ts';
import { plotLabels } from './trend/plot-labels.ts';
import { inOrder, stretches } from './trend/series.ts';
import { isLabelled } from './trend/target-labels.ts';
import type { TrendData } from './trend/trend-data.ts';

export { showsMoreThanAFigure } from './trend/trend-data.ts';
export type { TrendBreak, TrendComparator, TrendData, TrendPoint, TrendTarget } from './trend/trend-data.ts';

/** A chart laid out, with everything in its place. */
type Plan = { layout: TrendLayout; drawn: Drawn; labels: Placed[] };

/**
 * One indicator over time, as an SVG string. With few figures, which is usual, each is a dot with its words and the line
 * between them is thin, for nothing is known of the time between; with many, the line speaks. No line crosses a break,
 * a missing figure or a change of basis, and the axis always holds zero.
 * @throws RangeError when there is no point, or the data's id could not be an id
 */
export function trendChart(data: TrendData, context: DrawingContext): string {
  if (data.points.length === 0) throw new RangeError(`The chart “${data.id}” has no points to draw.`);
  const { layout, drawn, labels } = planTrend(data);
  const { times, xOf, values, frame, height } = layout;
  return draw(
    {
      id: data.id,
      kind: 'trend',
      height,
      x: { type: 'utc', domain: times.map((time) => new Date(time)), range: times.map(xOf) },
      y: { type: 'linear', domain: [values.low, values.high], range: [frame.bottom, frame.top] },
      marks: [
        ...toleranceMarks(drawn.targets),
        ...gridMarks(layout),
        ...breakMarks(layout),
        ...targetMarks(drawn.targets),
        ...lineMarks(drawn.runs),
        ...keyMarks(layout.key),
        ...symbolMarks(drawn.comparators),
        ...dotMarks(drawn.dots),
        ...textMarks(axisLabels(layout, data.unit)),
        ...textMarks(labels, { halo: true }),
      ],
    },
    context,
  );
}

/** Plans the chart, and once more with the latest target in the key where the plot is too crowded for its words. */
function planTrend(data: TrendData): Plan {
  const plan = planWith(data, []);
  const target = plan.drawn.targets.at(-1);
  if (target === undefined || isLabelled(target, plan.labels)) return plan;
  return planWith(data, [{ style: 'dashes', words: target.label }]);
}

function planWith(data: TrendData, extraKey: readonly KeyItem[]): Plan {
  const points = inOrder(data.points);
  const runs = stretches(points, data.breaks ?? []);
  const known = runs.flat();
  const layout = layOut(data, points, extraKey);
  const dots = trendDots(runs, layout);
  const drawn: Drawn = {
    dots,
    runs,
    comparators: placeComparators(data.comparators ?? [], known, dots, layout),
    targets: targetSpans(data.target ?? [], layout.times),
    missing: areFew(known) ? points.filter(({ value }) => value === null) : [],
  };
  const keyed = extraKey.map(({ words }) => words);
  const labels = plotLabels(drawn, data.unit, layout).filter(
    ({ text }) => !keyed.includes(text.lines.join(' ')),
  );
  return { layout, drawn, labels };
}
