import { roundTo } from '../../domain/decimal.ts';
import type { Check } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { identityOf, knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';

/**
 * Figures that an earlier update published with another value. Only a figure marked [r] may differ: anything else would
 * change the record in silence. Figures that the record hedges, or prints wrongly, do not bind.
 */
export const figuresAgree: Check = (context) => {
  const last = new Map<string, KnownFigure>();
  return knownFiguresOf(context).flatMap((figure) => {
    const key = identityOf(figure);
    const earlier = last.get(key);
    if (isBinding(figure)) last.set(key, figure);
    if (earlier === undefined || earlier.update === figure.update || !isBinding(figure)) return [];
    if (figure.figure.markers.includes('r') || isSame(earlier, figure)) return [];
    const { path, line } = placeInFigure(earlier);
    const message = `${figure.update.id} says ${saying(figure)} for ${figureInWords(figure)}, but ${earlier.update.id} says ${saying(earlier)} (${path}, line ${line}).`;
    return [{ id: 'references-figure-differs', ...placeInFigure(figure), message }];
  });
};

function isBinding({ figure }: KnownFigure): boolean {
  return figure.printed === undefined && figure['as-printed'] === undefined;
}

/** Whether two say the same as far as both go: 92% and 92.2% do. So must the counts behind them. */
function isSame(a: KnownFigure, b: KnownFigure): boolean {
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
