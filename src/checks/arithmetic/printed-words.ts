import type { Check } from '../context.ts';
import { placeInFigure, knownFiguresOf } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { amountInWords } from './worded-amounts.ts';

/** Figures whose printed form names another number, or says “all” or “half”. Of two, as in “between 40 and 50”, the value lies between. */
export const printedWords: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const { value, printed } = figure.figure;
    if (printed === undefined) return [];
    const numbers = numbersIn(printed);
    if (numbers.length === 0 ? fitsWords(figure, printed) : fitsNumbers(numbers, value)) return [];
    const message = `The figure is ${value}, but its printed form is “${printed}”.`;
    return [{ id: 'arithmetic-printed', ...placeInFigure(figure, 'printed'), message }];
  });

function fitsWords(
  { figure: { value, measure }, indicator: { unit } }: KnownFigure,
  printed: string,
): boolean {
  const amount = amountInWords(printed, unit === 'percent' && measure === 'level');
  const size = Math.abs(value);
  return amount === undefined || (amount.least <= size && size <= amount.most);
}

function fitsNumbers(numbers: ReturnType<typeof numbersIn>, value: number): boolean {
  const inFull = numbers.map(({ number, size }) => number * size);
  const asWritten = numbers.map(({ number }) => number);
  return spans(asWritten, value) || spans(inFull, value);
}

const NUMBER = /(\d[\d,]*(?:\.\d+)?)(?:\s?(million|thousand))?/g;
const SIZES: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000 };

/** The numbers in a printed form, with how much one of each is: £24 million may stand for 24 or for 24,000,000. */
function numbersIn(printed: string): { number: number; size: number }[] {
  return [...printed.matchAll(NUMBER)].map(([, digits = '', size = '']) => ({
    number: Number.parseFloat(digits.replaceAll(',', '')),
    size: SIZES[size] ?? 1,
  }));
}

function spans(numbers: readonly number[], value: number): boolean {
  const size = Math.abs(value);
  return Math.min(...numbers) <= size && size <= Math.max(...numbers);
}
