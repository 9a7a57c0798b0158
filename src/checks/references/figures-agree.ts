import { roundTo } from '../../domain/decimal.ts';
import { correctionsByFigure, figureKey, figureName } from '../../library/corrections.ts';
import type { Check, CheckContext } from '../context.ts';
import { tellsOfFormAlone } from '../misprint-notes.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { identityOf, knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';

/** A figure that the record hedges may be off by this share of the other: around 45% is not 60%. */
const HEDGED = 0.2;

/**
 * Figures that an earlier update published with another value. One may differ that is marked as revised, that follows a
 * provisional one, or whose change is in the log of corrections: anything else would change the record in silence. Figures
 * that the record prints wrongly do not bind, and hedged ones only roughly.
 */
export const figuresAgree: Check = (context) => {
  const last = new Map<string, KnownFigure>();
  return knownFiguresOf(context).flatMap((figure) => {
    const key = identityOf(figure);
    const earlier = last.get(key);
    if (isBinding(figure)) last.set(key, figure);
    if (earlier === undefined || earlier.update === figure.update || !isBinding(figure)) return [];
    if (isRevised(earlier, figure, context) || isSame(earlier, figure)) return [];
    const { path, line } = placeInFigure(earlier);
    const message = `${figure.update.id} says ${saying(figure)} for ${figureInWords(figure)}, but ${earlier.update.id} says ${saying(earlier)} (${path}, line ${line}).`;
    return [{ id: 'references-figure-differs', ...placeInFigure(figure), message, ...ownQuarter(figure) }];
  });
};

/** A figure of another quarter, of which there is none of the update’s own, was most likely copied with its period. */
function ownQuarter({ figure, update, period, indicator, area }: KnownFigure): { mend?: string } {
  if (period.basis !== 'quarter' || period.id === update.period) return {};
  const isThere = update.figures.some(
    (one) =>
      one.period === update.period &&
      one.indicator === indicator.id &&
      one.measure === figure.measure &&
      (one.area ?? area) === area,
  );
  if (isThere) return {};
  const mend = `This update is on ${update.period}. If the figure is for that quarter, write period: '${update.period}'. If not, correct the wrong one of the two; and if it has been revised, add to the later one the line markers: [r] (revised), and a line note: that says so.`;
  return { mend };
}

/** A number that the record prints oddly, such as without its sign, is right all the same. */
function isBinding({ figure: { 'as-printed': asPrinted, note = '', value } }: KnownFigure): boolean {
  return asPrinted === undefined || tellsOfFormAlone(note, value);
}

/** Whether readers are told that a figure replaces the earlier one. */
function isRevised(
  earlier: KnownFigure,
  { figure, update }: KnownFigure,
  { library }: CheckContext,
): boolean {
  const wasOpen = earlier.figure.markers.some((marker) => /^[pef]$/.test(marker));
  if (wasOpen || figure.markers.includes('r')) return true;
  const key = figureKey(figureName(update.id, figure, library));
  return correctionsByFigure(library).has(key);
}

/** Whether two say the same as far as both go: 92% and 92.2% do. So must the counts behind them. */
function isSame(a: KnownFigure, b: KnownFigure): boolean {
  if (a.figure.printed !== undefined || b.figure.printed !== undefined) {
    const [less = 0, more = 0] = [a, b].map(({ figure }) => Math.abs(figure.value)).toSorted((x, y) => x - y);
    return more - less <= HEDGED * more;
  }
  const decimals = Math.min(printedDecimals(a), printedDecimals(b));
  return (
    roundTo(a.figure.value, decimals) === roundTo(b.figure.value, decimals) &&
    agree(a.figure.numerator, b.figure.numerator) &&
    agree(a.figure.denominator, b.figure.denominator)
  );
}

function agree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function saying(figure: KnownFigure): string {
  const { numerator, denominator } = figure.figure;
  const counts =
    numerator === undefined || denominator === undefined ? '' : ` (${numerator} of ${denominator})`;
  return `${valueInWords(figure)}${counts}`;
}
