import { numbersIn } from '../../domain/prose-number.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';
import { byText } from '../by-text.ts';
import { isBound } from './bounds.ts';
import { speltNumbersIn } from './spelt-numbers.ts';

/** A number of a text, and whether it stands there in letters. */
export type SaidNumber = { number: ProseNumber; isSpelt: boolean };

/** The numbers in figures and in letters that a text gives, and does not only bound. */
export const saidNumbersIn = byText((text): readonly SaidNumber[] =>
  [
    ...numbersIn(text).map((number) => ({ number, isSpelt: false })),
    ...speltNumbersIn(text).map((number) => ({ number, isSpelt: true })),
  ].filter(({ number }) => !isBound(text, number)),
);
