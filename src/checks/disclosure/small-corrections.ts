import { isSmall } from '../../domain/disclosure/small.ts';
import { figureKey, figureName } from '../../library/corrections.ts';
import type { Correction } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import type { SourcedFigure } from '../figures.ts';
import { keyOfSourced } from '../ledger/figure-values.ts';
import { CORRECTIONS, inFileOrder } from '../ledger/logs.ts';
import { HIDDEN } from '../no-number.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { citedInWords, hideOrSignOff, tellsWhoTheyAre } from './finding.ts';
import type { Finding } from './finding.ts';
import { exactCount, isCount } from './people-figures.ts';

/**
 * Corrections of counts of people by so few that those few could be told, since the old figure stays readable beside the
 * new one; and such counts that were small before.
 */
export function smallCorrections(
  figures: readonly SourcedFigure[],
  { library, project }: CheckContext,
): Finding[] {
  const file = dataFileAt(project, CORRECTIONS);
  if (file === undefined || library.corrections.length === 0) return [];
  const threshold = library.site['small-number-threshold'];
  const counts = new Map(figures.filter(isCount).map((figure) => [keyOfSourced(figure, library), figure]));
  return inFileOrder(file, library.corrections, ['id', 'on']).flatMap(({ entry, index }): Finding[] => {
    const figure = counts.get(figureKey(figureName(entry.update, entry, library)));
    const fault = figure && faultOf(entry, threshold);
    if (figure === undefined || fault === undefined || exactCount(figure) === undefined) return [];
    const message = `The correction “${entry.id}” says that ${citedInWords(figure)} was ${entry.was} and is ${entry.now}: ${fault} ${tellsWhoTheyAre(threshold)}`;
    const place = placeOfKey(file, [index, 'was'], 'value');
    const mend = hideOrSignOff(
      figure,
      `Hide the figure: ${HIDDEN}; and here write now: null, since it has no number then.`,
    );
    return [{ id: 'disclosure-difference', figure, key: 'value', place, message, mend, canBeExcepted: true }];
  });
}

function faultOf({ was, now }: Correction, threshold: number): string | undefined {
  if (typeof was !== 'number' || typeof now !== 'number') return undefined;
  const difference = Math.abs(now - was);
  return isSmall(difference, threshold) ? `the difference is ${difference}.` : undefined;
}
