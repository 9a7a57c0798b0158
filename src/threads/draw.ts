import type { ChartOrder } from '../charts/draw-chart.ts';
import { ask } from './ask.ts';

/** A chart as an SVG string. Rejects with RangeError as the chart's kind throws it. */
export function draw(chart: ChartOrder): Promise<string> {
  return ask('draw', chart);
}
