import { decimalsOf } from '../../domain/decimal.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';

/** Figures with more decimals than they, or their indicator, are said to have. */
export const decimalsFit: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const message = faultOf(figure);
    if (message === undefined) return [];
    const mend = `Compare the figure with the record. If the record prints it so, write below it the line decimals: ${decimalsOf(figure.figure.value)}, which is how many digits it has behind the point.`;
    return [{ id: 'arithmetic-decimals', ...placeInFigure(figure), message, mend }];
  });

function faultOf(figure: KnownFigure): string | undefined {
  const { value, decimals } = figure.figure;
  const has = decimalsOf(value);
  if (decimals !== undefined && has > decimals) {
    return `The figure is ${value} but is shown with ${inWords(decimals)}, as ${valueInWords(figure)}.`;
  }
  // Whoever writes how many digits to show has looked.
  if (decimals !== undefined) return undefined;
  const { title, unit, decimals: usual } = figure.indicator;
  // A count with decimals is impossible, which is reported as that.
  if (has <= usual || unit === 'count') return undefined;
  return `The figure is ${value}, but “${title}” is usually printed with ${inWords(usual)}.`;
}

function inWords(decimals: number): string {
  if (decimals === 0) return 'no digits behind the point';
  return decimals === 1 ? '1 digit behind the point' : `${decimals} digits behind the point`;
}
