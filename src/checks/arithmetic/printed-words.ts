import type { Check } from '../context.ts';
import { placeInFigure, knownFiguresOf } from '../figures.ts';

/** Figures whose printed form names another number. Of two numbers, as in “between 40 and 50”, the value lies between. */
export const printedWords: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const { value, printed = '' } = figure.figure;
    const numbers = numbersIn(printed);
    const inFull = numbers.map(({ number, size }) => number * size);
    const asWritten = numbers.map(({ number }) => number);
    if (numbers.length === 0 || spans(asWritten, value) || spans(inFull, value)) return [];
    const message = `The figure is ${value}, but its printed form is “${printed}”.`;
    return [{ id: 'arithmetic-printed', ...placeInFigure(figure, 'printed'), message }];
  });

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
