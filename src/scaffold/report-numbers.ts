import { MONTHS } from '../domain/months.ts';
import { numbersIn } from '../domain/prose-number.ts';
import type { ProseNumberKind } from '../domain/prose-number.ts';

/** A number in the text of a report that may be one of its figures. */
export type ReportNumber = {
  kind: ProseNumberKind;
  value: number;
  decimals: number;
  start: number;
  /** With its sign or unit. */
  text: string;
};

/** A plain number, but for those of years, days, ranges and money, and those with a unit. */
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€/–-]|\p{N}[.,])(?!(?:19|20)\d{2}(?!\d))(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?` +
    String.raw`(?![\p{L}\p{N}/–-]|[.,]\p{N}|\s?(?:%|per ?cent|per (?:10,?000|ten thousand)|million)|\s(?:${MONTHS.join('|')}))`,
  'gu',
);

/**
 * The numbers in some words of a report. Here a plain number may count anything, “830 two year olds” too: it is held against
 * figures that somebody typed, and against nothing else.
 */
export function reportNumbersIn(words: string): ReportNumber[] {
  const counts = [...words.matchAll(COUNT)].map(({ 0: text, index }) => {
    const plain = text.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    return { kind: 'count' as const, value: Number(plain), decimals, start: index, text };
  });
  return [...numbersIn(words).filter(({ kind }) => kind !== 'count'), ...counts];
}
