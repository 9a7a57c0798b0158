import { countsBehind, isRoundingOf, roundingsOf } from '../../domain/rounding.ts';
import { levelInUnit } from '../../domain/unit.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { isExact } from './published-levels.ts';

/** What one whole is in a unit that is a share. */
const SCALES: Partial<Record<Unit, number>> = { percent: 100, 'per-10000': 10_000 };

/** How much of its unit one whole of a figure is: 100 for a level in per cent; undefined where it is no share. */
export function scaleOf({ figure, indicator }: KnownFigure): number | undefined {
  return figure.measure === 'level' ? SCALES[indicator.unit] : undefined;
}

/** Shares that are not what their numerator and denominator give, at the precision they are printed with. */
export const sharesAgree: Check = (context) =>
  knownFiguresOf(context)
    .filter(isExact)
    .flatMap((figure) => {
      const message = shareFault(figure) ?? countFault(figure);
      return message === undefined ? [] : [{ id: 'arithmetic-share', ...placeInFigure(figure), message }];
    });

/** Shares that no whole count out of the denominator gives. */
export const sharesPossible: Check = (context) =>
  knownFiguresOf(context)
    .filter(isExact)
    .flatMap((figure) => {
      const { numerator, denominator } = figure.figure;
      const isOpen = numerator === undefined && denominator !== undefined;
      const message = isOpen ? impossibleShare(figure, denominator) : undefined;
      return message === undefined
        ? []
        : [{ id: 'arithmetic-impossible-share', ...placeInFigure(figure), message }];
    });

/** Why a figure cannot be a share of a whole number, in a sentence; undefined when it can, or is no share. */
export function impossibleShare(figure: KnownFigure, denominator: number): string | undefined {
  const scale = scaleOf(figure);
  const { value } = figure.figure;
  const decimals = printedDecimals(figure);
  if (scale === undefined || value < 0 || value > scale) return undefined;
  if (countsBehind(value, decimals, { denominator, scale })) return undefined;
  const below = Math.floor((value * denominator) / scale);
  const [less, more] = [below, below + 1].map((numerator) => {
    const [share = 0] = roundingsOf({ numerator, denominator, scale }, decimals);
    return `${numerator} would be ${levelInUnit(share, figure.indicator.unit, decimals)}`;
  });
  return `No whole number out of ${denominator} is ${valueInWords(figure)}: ${less} and ${more}.`;
}

function shareFault(figure: KnownFigure): string | undefined {
  const { value, numerator, denominator } = figure.figure;
  const scale = scaleOf(figure);
  if (scale === undefined || numerator === undefined || denominator === undefined) return undefined;
  const decimals = printedDecimals(figure);
  const quotient = { numerator, denominator, scale };
  if (isRoundingOf(value, decimals, quotient)) return undefined;
  const [share = 0] = roundingsOf(quotient, decimals);
  return `${numerator} of ${denominator} is ${levelInUnit(share, figure.indicator.unit, decimals)}, but the figure says ${valueInWords(figure)}.`;
}

/** A count that comes with a whole is its own numerator. */
function countFault(figure: KnownFigure): string | undefined {
  const { value, numerator, measure } = figure.figure;
  const isCount = figure.indicator.unit === 'count' && measure === 'level';
  if (!isCount || numerator === undefined || numerator === value) return undefined;
  return `The figure says ${valueInWords(figure)}, but numerator: (how many are counted) says ${numerator}: of a count the two are the same.`;
}
