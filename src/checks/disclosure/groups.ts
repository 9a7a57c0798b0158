import { groupBehind } from '../../domain/disclosure/share.ts';
import type { Group, Share } from '../../domain/disclosure/share.ts';
import type { Site } from '../../schemas/site.ts';
import { figureInWords } from '../figure-words.ts';
import type { SourcedFigure } from '../figures.ts';
import { areasAround } from './areas.ts';
import { exactCount } from './people-figures.ts';

/** How many people a share is of, and how that is known, in words that follow "of". */
export type KnownGroup = Group & { words: string };

/** Finds the group of people that a share or rate is of. */
export type GroupFinder = (figure: SourcedFigure, share: Share) => KnownGroup | undefined;

/**
 * A finder over all published counts: the denominator a figure states; else its numerator and the share; else the count it
 * is a share of, of the same period or the nearest; else, in the council's own area and those within it, the group the
 * site assumes. Larger areas have more people than any rule here minds.
 */
export function groupFinder(figures: readonly SourcedFigure[], site: Site): GroupFinder {
  const counts = figures.filter((figure) => (exactCount(figure) ?? 0) > 0);
  const exact = new Map(counts.map((count) => [keyOf(count.indicator.id, count), count]));
  const series = Map.groupBy(counts, ({ indicator, area }) => `${indicator.id} ${area}`);
  for (const one of series.values()) one.sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
  return (source, share) => {
    const { numerator, denominator } = source.figure;
    if (denominator !== undefined) return { size: denominator, isExact: true, words: `${denominator}` };
    const behind = numerator === undefined ? undefined : groupBehind(numerator, share);
    if (behind) return { ...behind, words: `about ${Math.round(behind.size)}` };
    const shareOf = source.indicator['share-of'];
    if (shareOf === undefined) return assumed(source, share, site);
    const same = exact.get(keyOf(shareOf, source));
    if (same) return groupOf(same, true);
    const near = nearest(source.period.end, series.get(`${shareOf} ${source.area}`) ?? []);
    return near ? groupOf(near, false) : assumed(source, share, site);
  };
}

function keyOf(indicator: string, { area, period }: SourcedFigure): string {
  return [indicator, area, period.basis, period.id].join(' ');
}

function groupOf(whole: SourcedFigure, isExact: boolean): KnownGroup {
  const size = exactCount(whole) ?? 0;
  const words = isExact
    ? `${size} (${figureInWords(whole)})`
    : `about ${size} (${figureInWords(whole)} is the nearest there is)`;
  return { size, isExact, words };
}

/** The count that ends the fewest days from a day. */
function nearest(end: string, series: readonly SourcedFigure[]): SourcedFigure | undefined {
  const from = firstFrom(end, series);
  const [before, after] = [series[from - 1], series[from]];
  if (before === undefined || after === undefined) return before ?? after;
  const days = ({ period }: SourcedFigure) => Math.abs(Date.parse(period.end) - Date.parse(end));
  return days(before) < days(after) ? before : after;
}

/** Where in a series, in order of the days its counts end on, those begin that end on a day or later. */
function firstFrom(end: string, series: readonly SourcedFigure[]): number {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series[middle] as SourcedFigure).period.end < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A rate is out of 10,000, so its group is at least that many. */
function assumed({ area }: SourcedFigure, { outOf }: Share, site: Site): KnownGroup | undefined {
  const home = site['home-area'];
  if (area !== home && !areasAround(area, site).includes(home)) return undefined;
  const size = outOf === 100 ? site['small-number-group'] : Math.max(outOf, site['small-number-group']);
  return {
    size,
    isExact: false,
    words: `a group of ${size}, which is assumed where nothing says how many there are`,
  };
}
