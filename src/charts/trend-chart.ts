import type { DrawingContext } from './drawing/draw.ts';
import { draw } from './drawing/draw.ts';
import { keyMarks, symbolMarks } from './drawing/key.ts';
import { textMarks } from './drawing/text-marks.ts';
import { axisLabels, missingLabels } from './trend/axis-labels.ts';
import { placeComparators } from './trend/comparators.ts';
import { areFew, dotMarks, trendDots } from './trend/dots.ts';
import { layOut } from './trend/layout.ts';
import { breakMarks, gridMarks, lineMarks, targetMarks, targetSpans, toleranceMarks } from './trend/lines.ts';
import { plotLabels } from './trend/plot-labels.ts';
import { inOrder, stretches } from './trend/series.ts';
import type { TrendData } from './trend/trend-data.ts';

export type { TrendBreak, TrendComparator, TrendData, TrendPoint, TrendTarget } from './trend/trend-data.ts';

/**
 * One indicator over time, as an SVG string. With few figures, which is usual, each is a dot with its words and the line
 * between them is thin, for nothing is known of the time between; with many, the line speaks. No line crosses a break,
 * a missing figure or a change of basis, and the axis always holds zero. At least one point is needed.
 * @throws RangeError when there is no point, or the data's id could not be an id
 */
export function trendChart(data: TrendData, context: DrawingContext): string {
  if (data.points.length === 0) throw new RangeError(`The chart “${data.id}” has no points to draw.`);
  const points = inOrder(data.points);
  const runs = stretches(points, data.breaks ?? []);
  const known = runs.flat();
  const layout = layOut(data, points);
  const { times, xOf, values, frame } = layout;
  const dots = trendDots(runs, layout);
  const comparators = placeComparators(data.comparators ?? [], known, dots, layout);
  const targets = targetSpans(data.target ?? [], times);
  const drawn = { dots, runs, comparators, targets };

  return draw(
    {
      id: data.id,
      kind: 'trend',
      height: layout.height,
      x: { type: 'utc', domain: times.map((time) => new Date(time)), range: times.map(xOf) },
      y: { type: 'linear', domain: [values.low, values.high], range: [frame.bottom, frame.top] },
      marks: [
        ...toleranceMarks(targets),
        ...gridMarks(layout),
        ...breakMarks(layout),
        ...targetMarks(targets),
        ...lineMarks(runs),
        ...keyMarks(layout.key),
        ...symbolMarks(comparators),
        ...dotMarks(dots),
        ...textMarks(axisLabels(layout, data.unit)),
        ...textMarks(areFew(known) ? missingLabels(points, layout) : []),
        ...textMarks(plotLabels(drawn, data.unit, layout), { halo: true }),
      ],
    },
    context,
  );
}
