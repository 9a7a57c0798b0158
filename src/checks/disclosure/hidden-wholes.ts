import { halfUnit } from '../../domain/stated-change.ts';
import { countIn } from '../../domain/disclosure/count-table.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { PARTS, valueInWords } from '../figure-words.ts';
import { printedDecimals } from '../figures.ts';
import type { KnownFigure, SourcedFigure } from '../figures.ts';
import { cellInWords, cellName } from './count-cells.ts';
import type { Cells } from './count-cells.ts';
import { citedInWords, hideOrSignOff } from './finding.ts';
import type { Finding } from './finding.ts';
import { outOf } from './people-figures.ts';

/** Hidden counts that follow from a share of them and its numerator: 54 people who are 10% are of 540. */
export function hiddenWholes(figures: readonly SourcedFigure[], cells: Cells, threshold: number): Finding[] {
  return figures.flatMap((share): Finding[] => {
    const { value, numerator, denominator } = share.figure;
    const whole = wholeOf(share, cells);
    if (value === null || value <= 0 || !numerator || denominator !== undefined || whole === undefined)
      return [];
    const { least, most } = wholesBehind(share as KnownFigure, numerator);
    if (least !== most && !(isSmall(least, threshold) && isSmall(most, threshold))) return [];
    const message = `${citedInWords(share)} is ${valueInWords(share)}, and ${PARTS.numerator} is ${numerator}. From the two, ${cellInWords(whole)}, which is hidden, can be worked out.`;
    const mend = hideOrSignOff(share, 'Take the line numerator: out.');
    return [
      { id: 'disclosure-recoverable', figure: share, key: 'numerator', message, mend, canBeExcepted: true },
    ];
  });
}

function wholeOf(share: SourcedFigure, cells: Cells) {
  const id = share.indicator['share-of'];
  if (id === undefined) return undefined;
  const name = cellName(id, share);
  return countIn(cells.table, name) === 'hidden' ? cells.byName.get(name) : undefined;
}

/** The whole numbers of which a numerator can be printed as a share. */
function wholesBehind(share: KnownFigure, numerator: number): { least: number; most: number } {
  const scale = outOf(share) ?? 100;
  const slack = halfUnit(printedDecimals(share));
  const { value } = share.figure;
  return {
    least: Math.max(numerator, Math.ceil((numerator * scale) / (value + slack))),
    most: Math.floor((numerator * scale) / Math.max(value - slack, Number.EPSILON)),
  };
}
