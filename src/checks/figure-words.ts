import { periodInWords } from '../domain/period-words.ts';
import { figureText } from '../library/figure-text.ts';
import type { SourcedFigure } from './figures.ts';

/** A figure as a message names it: “Children in care” for 30 September 2018, with its area where it is not the council's. */
export function figureInWords({ figure, indicator, area, period }: SourcedFigure): string {
  const change = figure.measure === 'change' ? 'the change in ' : '';
  const place = figure.area === undefined ? '' : ` in ${area}`;
  return `${change}“${indicator.title}” for ${periodInWords(period)}${place}`;
}

/** What people call the two numbers of “14 of 17”, and what they stand under in a file. */
export const PARTS = {
  numerator: 'the number counted (numerator)',
  denominator: 'the number in all (denominator)',
} as const;

/** What a figure says, as readers see it: 92%, 504, +13%. */
export function valueInWords({ figure, indicator }: SourcedFigure): string {
  return figureText(figure, indicator);
}
