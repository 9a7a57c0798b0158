import { isRoundingOf } from '../../domain/rounding.ts';
import { numbersIn } from '../../domain/prose-number.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';
import { sentenceAt } from './sentence.ts';

const COUNT = /(?<![\d.,£])\d[\d,]*(?![\d,]*\.?\d|\s?(?:%|per ?cent))/g;

/**
 * Whether a percentage in a text follows from the other numbers of its own sentence: “17 of the 25 (68%)”, “from 1,200 to
 * 1,500, an increase of 25%”, “32% were late and 68% in time”. It is worked out there and then, and is no figure of its own.
 */
export function followsFromSentence({ kind, start, text: said, value }: ProseNumber, text: string): boolean {
  if (kind !== 'percent') return false;
  const sentence = sentenceAt(text, start);
  const decimals = /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
  const counts = (sentence.match(COUNT) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
  const isOf = (part: number, whole: number) =>
    whole > 0 && isRoundingOf(value, decimals, { numerator: part, denominator: whole, scale: 100 });
  const isShare = counts.some((part) => counts.some((whole) => part < whole && isOf(part, whole)));
  const isChange = counts.some((was, index) =>
    counts.slice(index + 1).some((is) => was !== is && isOf(Math.abs(is - was), was)),
  );
  return isShare || isChange || isRest(value, decimals, sentence);
}

/** Whether two shares of a sentence make up all. */
function isRest(value: number, decimals: number, sentence: string): boolean {
  const shares = numbersIn(sentence).filter(({ kind }) => kind === 'percent');
  return shares.some((one) => Number((100 - one.value).toFixed(decimals)) === value);
}
