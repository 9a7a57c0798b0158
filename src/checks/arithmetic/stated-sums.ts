import { isRoundingOf } from '../../domain/rounding.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';

/** “14 of 17 is 82.4%”, “532 out of 540, or 98.5%”. */
const SUM =
  /\b(\d[\d,]*) (?:out )?of (?:the |our |all )?(\d[\d,]*)(?: \p{L}+){0,2}(?: is | are |, which is |, that is |, or | \(| = )(\d+(?:\.\d+)?)(?=\s?(?:%|per ?cent))/gu;

const THEN_SOME = String.raw`(\d[\d,]*)(?: \p{L}+){0,3} \((\d+(?:\.\d+)?)(?=\s?(?:%|per ?cent))`;
const THINGS = String.raw`\p{L}[^.;:,()\d]{0,60}`;
/** “Of the 25 schools that were inspected, 17 (68%)”, “it inspected 25 schools: 17 (68%) were good”. */
const SUM_OF_ALL = new RegExp(
  String.raw`\b(?:[Oo]f (?:the |our |all )?(\d[\d,]*) ${THINGS},|(\d[\d,]*) ${THINGS}:) ${THEN_SOME}`,
  'gu',
);

/** Sums that a text does wrongly: a share that its own two numbers do not give. */
export function wrongSums(passage: Passage): Problem[] {
  if (!/\d/.test(passage.text)) return [];
  return sumsIn(passage.text).flatMap(({ end, some, all, share }) => {
    const [numerator = 0, denominator = 0] = [some, all].map((one) => Number(one.replaceAll(',', '')));
    const decimals = share.split('.')[1]?.length ?? 0;
    if (denominator === 0) return [];
    if (isRoundingOf(Number(share), decimals, { numerator, denominator, scale: 100 })) return [];
    const right = ((100 * numerator) / denominator).toFixed(1);
    return [
      {
        id: 'arithmetic-number-contradicts' as const,
        ...passage.placeOf(end - share.length, share.length),
        message: `The text says that ${some} of ${all} is ${share}%, but it is ${right}%.`,
        mend: 'Correct the sum. If the record prints it so, say that it does.',
      },
    ];
  });
}

/** So many of so many, with the share that a text says they are and where that ends. */
type Sum = { some: string; all: string; share: string; end: number };

function sumsIn(text: string): Sum[] {
  const direct = [...text.matchAll(SUM)].map(
    ({ 0: words, 1: some = '', 2: all = '', 3: share = '', index }) => ({
      ...{ some, all, share },
      end: index + words.length,
    }),
  );
  const ofAll = [...text.matchAll(SUM_OF_ALL)].map((found) => {
    const [words, whole, announced, some = '', share = ''] = found;
    return { some, all: whole ?? announced ?? '', share, end: found.index + words.length };
  });
  return [...direct, ...ofAll];
}
