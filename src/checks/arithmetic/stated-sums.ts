import { isRoundingOf } from '../../domain/rounding.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';

/** “14 of 17 is 82.4%”, “532 out of 540, or 98.5%”. */
const SUM =
  /\b(\d[\d,]*) (?:out )?of (?:the |our |all )?(\d[\d,]*)(?: \p{L}+){0,2}(?: is | are |, which is |, that is |, or | \(| = )(\d+(?:\.\d+)?)(?=\s?(?:%|per ?cent))/gu;

/** Sums that a text does wrongly: a share that its own two numbers do not give. */
export function wrongSums(passage: Passage): Problem[] {
  if (!/\d/.test(passage.text)) return [];
  return [...passage.text.matchAll(SUM)].flatMap((found) => {
    const [words, some = '', all = '', share = ''] = found;
    const [numerator = 0, denominator = 0] = [some, all].map((one) => Number(one.replaceAll(',', '')));
    const decimals = share.split('.')[1]?.length ?? 0;
    if (denominator === 0) return [];
    if (isRoundingOf(Number(share), decimals, { numerator, denominator, scale: 100 })) return [];
    const right = ((100 * numerator) / denominator).toFixed(1);
    return [
      {
        id: 'arithmetic-number-contradicts' as const,
        ...passage.placeOf(found.index + words.length - share.length, share.length),
        message: `The text says that ${some} of ${all} is ${share}%, but it is ${right}%.`,
        mend: 'Correct the sum. If the record prints it so, say that it does.',
      },
    ];
  });
}
