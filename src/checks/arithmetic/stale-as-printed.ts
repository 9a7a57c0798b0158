import { isRoundingOf } from '../../domain/rounding.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import { scaleOf } from './shares.ts';

/** Figures said to be printed wrongly whose numbers are right. Only a numerator and a denominator can prove it. */
export const staleAsPrinted: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const { value, numerator, denominator } = figure.figure;
    const scale = scaleOf(figure);
    const isProvable = numerator !== undefined && denominator !== undefined && scale !== undefined;
    if (!figure.figure['as-printed'] || !isProvable) return [];
    if (!isRoundingOf(value, printedDecimals(figure), { numerator, denominator, scale })) return [];
    const message = `The figure is marked as printed wrongly in the record, but ${numerator} of ${denominator} is ${valueInWords(figure)}.`;
    return [{ id: 'arithmetic-as-printed', ...placeInFigure(figure, 'as-printed'), message }];
  });
