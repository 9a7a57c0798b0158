import { isRoundingOf } from '../../domain/rounding.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { figuresOf, knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import { scaleOf } from './shares.ts';

/** What a note says when not the number is wrong but how it is printed: 21%%, or no sign at all. */
const OF_FORM =
  /\b(?:sign|symbol|word|letter|space|spel[lt]|spelling|column|comma|point|twice|date|month|year)s?\b/i;

/** What a note says when it tells of a misprint: of the record and its printing, or of numbers. */
const OF_MISPRINT =
  /print|record|report|\b(?:source|says?|said|gives?|wrong|typed|typing|slip|mistake|error|should|instead|correct)|\d/i;

/** Figures said to be printed wrongly whose numbers are right. Only a numerator and a denominator can prove it. */
export const staleAsPrinted: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const { value, numerator, denominator, note = '' } = figure.figure;
    const scale = scaleOf(figure);
    const isProvable = numerator !== undefined && denominator !== undefined && scale !== undefined;
    if (!figure.figure['as-printed'] || !isProvable || OF_FORM.test(note)) return [];
    if (!isRoundingOf(value, printedDecimals(figure), { numerator, denominator, scale })) return [];
    const message = `The figure is marked as printed wrongly in the record, but ${numerator} of ${denominator} is ${valueInWords(figure)}.`;
    return [{ id: 'arithmetic-as-printed', ...placeInFigure(figure, 'as-printed'), message }];
  });

/** Figures said to be printed wrongly whose note does not say what is wrong. That there is a note, the schema sees to. */
export const misprintsTold: Check = (context) =>
  figuresOf(context)
    .filter(({ figure: { 'as-printed': asPrinted, note = '' } }) => asPrinted && !OF_MISPRINT.test(note))
    .map((figure) => ({
      id: 'arithmetic-misprint-untold',
      ...placeInFigure(figure, 'note'),
      message: `The figure is marked as printed wrongly in the record, but its note does not say what the record prints, or what is wrong with it.`,
    }));
