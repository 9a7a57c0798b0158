import { followsOn } from '../../domain/disclosure/consecutive.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { valueInWords } from '../figure-words.ts';
import { identityOf, placeInFigure } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import { HIDDEN } from '../no-number.ts';
import { citedInWords, hideOrSignOff, tellsWhoTheyAre } from './finding.ts';
import type { Finding } from './finding.ts';
import { exactCount } from './people-figures.ts';

/** Counts of people that change by so few from one period to the next that those few could be told. */
export function smallDifferences(figures: readonly SourcedFigure[], threshold: number): Finding[] {
  const counts = new Map(
    figures
      .filter((figure) => isPublishable(figure, threshold))
      .map((figure) => [identityOf(figure), figure]),
  );
  const series = Map.groupBy(counts.values(), ({ indicator, area, period }) =>
    [indicator.id, area, period.basis].join(' '),
  );
  return [...series.values()].flatMap((one) => {
    const inOrder = one.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
    return inOrder.flatMap((figure, index) => {
      const before = inOrder[index - 1];
      return before && followsOn(before.period, figure.period) ? between(before, figure, threshold) : [];
    });
  });
}

/** A small count is a finding of its own. */
function isPublishable(figure: SourcedFigure, threshold: number): boolean {
  const count = exactCount(figure);
  return count !== undefined && !isSmall(count, threshold);
}

/** Reported at the figure of the later update, since that is the one being written. */
function between(before: SourcedFigure, after: SourcedFigure, threshold: number): Finding[] {
  const difference = Math.abs((exactCount(after) ?? 0) - (exactCount(before) ?? 0));
  if (!isSmall(difference, threshold)) return [];
  const [figure, other] = after.update.id >= before.update.id ? [after, before] : [before, after];
  const { path, line } = placeInFigure(other);
  const message =
    `${citedInWords(figure)} is ${valueInWords(figure)}, and ${citedInWords(other)} is ${valueInWords(other)} ` +
    `(${path}, line ${line}): the difference is ${difference}. ${tellsWhoTheyAre(threshold)}`;
  const mend = hideOrSignOff(figure, `Hide one of the two: ${HIDDEN}.`);
  return [{ id: 'disclosure-difference', figure, key: 'value', message, mend, canBeExcepted: true }];
}
