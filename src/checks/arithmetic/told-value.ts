import { saysValue } from '../../domain/prose-number.ts';
import type { ProseNumberKind } from '../../domain/prose-number.ts';
import { numberOf, wordsOf } from '../../domain/disclosure/words.ts';
import { sharesIn } from '../../domain/share-words.ts';
import type { SourcedFigure } from '../figures.ts';
import { kindOf } from './prose-figures.ts';
import { saidNumbersIn } from './said-numbers.ts';

const PLAIN_NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** Numbers up to this stand for all manner of things. */
const SMALL = 12;

const NOUGHT = /\b(?:no|none|nil|zero|nobody|not one|never|unchanged|the same)\b/i;
const DOUBLED = /\bdoubl/i;
const TRIPLED = /\btripl|\btrebl/i;
const HALVED = /\bhalv/i;

/**
 * Whether a text tells a number, in whatever form: in figures, as a change is told without its sign; in letters; or, of a
 * share, in words such as “all”, “half” or “9 in 10”.
 * @param kind what the number counts; small numbers and rounded ones must be of it, since they stand for much else
 */
export function tellsValue(text: string, value: number, kind: ProseNumberKind | undefined): boolean {
  const size = Math.abs(value);
  const said = saidNumbersIn(text).map(({ number }) => number);
  return (
    said.some((number) => (kind === undefined || number.kind === kind) && saysValue(number, value)) ||
    (isTelling(size) && numbersOf(text).includes(size)) ||
    (kind !== 'percent' && kind !== 'per-10000' && wordsOf(text).some((word) => numberOf(word) === size)) ||
    (kind === 'percent' && sharesIn(text).some(({ percent, slack }) => Math.abs(percent - size) <= slack)) ||
    isToldInWords(text, value)
  );
}

/** Whether a text tells a figure: its number, or the words that the record prints for it. */
export function tellsFigure(text: string, source: SourcedFigure): boolean {
  const { value, printed } = source.figure;
  if (value !== null && tellsValue(text, value, kindOf(source))) return true;
  return printed !== undefined && text.toLowerCase().includes(printed.toLowerCase());
}

/** Whether a number stands for hardly anything else: it has decimals, or is no small one. */
function isTelling(size: number): boolean {
  return size > SMALL || !Number.isInteger(size);
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(PLAIN_NUMBER)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Nought, and changes that have a word of their own. */
function isToldInWords(text: string, value: number): boolean {
  switch (value) {
    case 0:
      return NOUGHT.test(text);
    case 100:
      return DOUBLED.test(text);
    case 200:
      return TRIPLED.test(text);
    case -50:
      return HALVED.test(text);
    default:
      return false;
  }
}
