import type { ChartWords } from '../charts/descriptions/chart-words.ts';
import { describeTrend } from '../charts/descriptions/describe-trend.ts';
import { showsMoreThanAFigure } from '../charts/trend/trend-data.ts';
import type { TrendData } from '../charts/trend-chart.ts';
import type { Status } from '../domain/status.ts';
import type { Indicator, Library } from '../library/library.ts';
import { indicatorUrl } from '../library/routes.ts';
import { asSeen, changed } from './item.ts';
import type { Item } from './report.ts';
import type { Sides } from './side.ts';

/** An indicator over time as its page shows it; undefined when there is no figure to draw. Comes in from the pages. */
export type TrendOf = (
  indicator: Indicator,
  library: Library,
) => { data: TrendData; status: Status | undefined } | undefined;

/** A trend drawn, with the words the page has around it. */
export type DrawnTrend = { data: TrendData; words: ChartWords };

/** A trend that changes. It has a name, under which its pictures are kept. */
export type TrendChange = { name: string; title: string; was: DrawnTrend; now: DrawnTrend };

/** More pictures than anybody looks at: those beyond are not drawn. */
export const MOST_PICTURES = 60;

/** The indicators whose picture changes, in the order of their ids. An indicator that had none yet has no trend. */
export function changedTrends({ base, head }: Sides, trendOf: TrendOf): TrendChange[] {
  const before = new Map(base.library.indicators.map((indicator) => [indicator.id, indicator]));
  return head.library.indicators.flatMap((indicator): TrendChange[] => {
    const earlier = before.get(indicator.id);
    const was = earlier && drawn(earlier, base.library, trendOf);
    const now = drawn(indicator, head.library, trendOf);
    if (was === undefined || now === undefined) return [];
    // A single figure has no drawing on its page.
    if (!showsMoreThanAFigure(was.data) && !showsMoreThanAFigure(now.data)) return [];
    if (drawingOf(was) === drawingOf(now)) return [];
    return [{ name: `trend-${indicator.id}`, title: indicator.title, was, now }];
  });
}

/** Trends that change, as items: what the page says of them before and after. */
export function trendItems(changes: readonly TrendChange[]): Item[] {
  return changes.map(({ name, title, was, now }, index) => ({
    ...changed(title, was.words.description, now.words.description, {
      address: indicatorUrl(name.slice('trend-'.length)),
      ...(index < MOST_PICTURES && { picture: name }),
    }),
  }));
}

/** All that a drawing shows, as it is compared. */
function drawingOf({ data }: DrawnTrend): string {
  return JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? asSeen(value) : value));
}

function drawn(indicator: Indicator, library: Library, trendOf: TrendOf): DrawnTrend | undefined {
  const trend = trendOf(indicator, library);
  if (trend === undefined) return undefined;
  const subject = indicator.short ?? indicator.title;
  return {
    data: trend.data,
    words: describeTrend(trend.data, { subject, polarity: indicator.polarity, status: trend.status }),
  };
}
