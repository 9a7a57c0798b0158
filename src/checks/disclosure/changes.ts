import { countAfter, countBefore } from '../../domain/disclosure/change.ts';
import type { CountRange } from '../../domain/disclosure/change.ts';
import { countIn } from '../../domain/disclosure/count-table.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { periodInBrief } from '../../domain/period-words.ts';
import type { Period } from '../../domain/period.ts';
import { yearBefore } from '../../domain/year-before.ts';
import { valueInWords } from '../figure-words.ts';
import { printedDecimals } from '../figures.ts';
import type { KnownFigure, SourcedFigure } from '../figures.ts';
import { cellInWords, cellName } from './count-cells.ts';
import type { Cell, Cells } from './count-cells.ts';
import { HIDDEN } from '../no-number.ts';
import { hideOrSignOff, tellsWhoTheyAre } from './finding.ts';
import type { Finding } from './finding.ts';

/** Counts of people that follow from the one of the year before or after and the change between the two. */
export function countsByChange(
  figures: readonly SourcedFigure[],
  cells: Cells,
  threshold: number,
): Finding[] {
  return figures.flatMap((change) => {
    const before = isChangeOfPeople(change) ? yearBefore(change.period) : undefined;
    return before ? unpublishedBeside(change as KnownFigure, before, cells, threshold) : [];
  });
}

function isChangeOfPeople({ figure, indicator }: SourcedFigure): boolean {
  return (
    figure.measure === 'change' && figure.value !== null && indicator.people && indicator.unit === 'count'
  );
}

function unpublishedBeside(change: KnownFigure, before: Period, cells: Cells, threshold: number): Finding[] {
  const { indicator, area, period } = change;
  const printed = { change: change.figure.value, decimals: printedDecimals(change) };
  const names = {
    now: cellName(indicator.id, { area, period }),
    before: cellName(indicator.id, { area, period: before }),
  };
  const now = cells.byName.get(names.now);
  const earlier = cells.byName.get(names.before);
  if (typeof now?.count === 'number' && typeof earlier?.count !== 'number') {
    return told(change, now, before, names.before, countBefore(now.count, printed), cells, threshold);
  }
  if (typeof earlier?.count === 'number' && typeof now?.count !== 'number') {
    return told(change, earlier, period, names.now, countAfter(earlier.count, printed), cells, threshold);
  }
  return [];
}

/** A hidden count with one value left, or one that is not given and can only be small. */
function told(
  change: KnownFigure,
  known: Cell,
  period: Period,
  name: string,
  range: CountRange | undefined,
  cells: Cells,
  threshold: number,
): Finding[] {
  if (range === undefined || range.least > range.most) return [];
  const isHidden = countIn(cells.table, name) === 'hidden';
  const isTold = isHidden
    ? range.least === range.most
    : isSmall(range.least, threshold) && isSmall(range.most, threshold);
  const moved = isHidden || isTold ? undefined : movedBy(known.count, range, threshold);
  if (!isTold && moved === undefined) return [];
  const from = `${cellInWords(known)} is ${valueInWords(known.figure)}, and the change on the year before is ${valueInWords(change)}`;
  const what = isHidden
    ? `From the two, the hidden figure for ${periodInBrief(period)} can be worked out.`
    : `So the figure for ${periodInBrief(period)} was ${moved ?? range.most}. ${tellsWhoTheyAre(threshold)}`;
  const mend = hideOrSignOff(change, `Hide the change: ${HIDDEN}.`);
  const id = isHidden ? 'disclosure-recoverable' : 'disclosure-difference';
  return [{ id, figure: change, key: 'value', message: `${from}. ${what}`, mend, canBeExcepted: true }];
}

/** What is left to say of a count that differs from the one given by few people, whatever the rounding of the change. */
function movedBy(count: Cell['count'], { least, most }: CountRange, threshold: number): string | undefined {
  if (typeof count !== 'number') return undefined;
  const differences = least > count ? [least - count, most - count] : [count - most, count - least];
  const [low = 0, high = 0] = differences;
  if (!isSmall(low, threshold) || !isSmall(high, threshold)) return undefined;
  return `${low === high ? low : `${low} to ${high}`} ${least > count ? 'more' : 'fewer'}`;
}
