import { changeChart } from './change-chart.ts';
import { comparatorChart } from './comparator-chart.ts';
import { serverDocument } from './server-document.ts';
import { targetChart } from './target-chart.ts';
import { trendChart } from './trend-chart.ts';

const CHARTS = { change: changeChart, comparator: comparatorChart, target: targetChart, trend: trendChart };

type ChartKind = keyof typeof CHARTS;

/** A chart to be drawn: its kind and what it shows, which is plain data and can be handed to another thread. */
export type ChartOrder = {
  [Kind in ChartKind]: { kind: Kind; data: Parameters<(typeof CHARTS)[Kind]>[0] };
}[ChartKind];

/** What every chart of a thread is drawn in. */
const context = { document: serverDocument() };

/** Draws a chart, as an SVG string. Throws RangeError as its kind does. */
export function drawChart({ kind, data }: ChartOrder): string {
  // TypeScript does not see that the chart and the data are of one kind, which the type of an order says.
  const chart = CHARTS[kind] as (shown: typeof data, drawnIn: typeof context) => string;
  return chart(data, context);
}
