import type { Count, CountTable } from '../../domain/disclosure/count-table.ts';
import { periodInBrief } from '../../domain/period-words.ts';
import type { Indicator } from '../../library/library.ts';
import type { Site } from '../../schemas/site.ts';
import { PARTS } from '../figure-words.ts';
import type { SourcedFigure } from '../figures.ts';
import { areaSums } from './area-sums.ts';
import { exactCount, isCount, isHidden, isOfPeople } from './people-figures.ts';
import { denominatorSums, partSums } from './indicator-sums.ts';
import { periodSums } from './period-sums.ts';
import { stretchSums } from './stretch-sums.ts';

/** A count of people that figures publish or hide: what it is of, where and when. */
export type Cell = {
  name: string;
  count: Count;
  /** The figure that publishes or hides it. */
  figure: SourcedFigure;
  /** The detail of the figure. */
  key: 'value' | 'denominator';
};

/** All published and hidden counts of people, and how they add up. */
export type Cells = { table: CountTable; byName: ReadonlyMap<string, Cell> };

/** The counts of people among figures, with every sum that readers can know of. Published anywhere is published. */
export function cellsOf(
  figures: readonly SourcedFigure[],
  indicators: readonly Indicator[],
  site: Site,
): Cells {
  const byName = new Map<string, Cell>();
  for (const cell of figures.flatMap(cellsIn)) {
    const known = byName.get(cell.name);
    if (known === undefined || typeof cell.count === 'number') byName.set(cell.name, cell);
  }
  const cells = [...byName.values()];
  const sums = [
    ...partSums(cells, indicators),
    ...denominatorSums(cells),
    ...periodSums(cells),
    ...stretchSums(cells),
    ...areaSums(cells, site),
  ];
  return { table: { counts: new Map(cells.map(({ name, count }) => [name, count])), sums }, byName };
}

/** The name of a count of people by what it is of, where and when. */
export function cellName(
  indicator: string,
  { area, period }: Pick<SourcedFigure, 'area' | 'period'>,
  key: Cell['key'] = 'value',
): string {
  return [indicator, area, period.basis, period.id, key].join(' ');
}

/** A count as a message names it among others: “Children in care” (Sep 2018). */
export function cellInWords({ figure, key }: Cell): string {
  const { indicator, period, area } = figure;
  const where = figure.figure.area === undefined ? '' : `, ${area}`;
  const named = `“${indicator.title}” (${periodInBrief(period)}${where})`;
  return key === 'value' ? named : `${PARTS.denominator} for ${named}`;
}

function cellsIn(figure: SourcedFigure): Cell[] {
  if (!isOfPeople(figure)) return [];
  const { denominator } = figure.figure;
  const cell = (key: Cell['key'], count: Count): Cell => ({
    name: cellName(figure.indicator.id, figure, key),
    count,
    figure,
    key,
  });
  const own = isCount(figure) ? (exactCount(figure) ?? (isHidden(figure) ? 'hidden' : undefined)) : undefined;
  return [
    ...(own === undefined ? [] : [cell('value', own)]),
    ...(denominator === undefined ? [] : [cell('denominator', denominator)]),
  ];
}
