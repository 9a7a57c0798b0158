import { isOtherwiseMeant } from './other-numbers.ts';
import { peopleAfter } from './people-nouns.ts';
import { KINDS_OF_ADULT } from './people-words.ts';
import { isSmall } from './small.ts';
import { numberOf } from './words.ts';
import type { Word } from './words.ts';

/** A count of people whose first word is the one looked at, with the place of its last word. */
export type CountFound = { count: number; last: number };

/** One way to tell a number of people: what it finds at a place among words. */
export type CountRule = (words: readonly Word[], index: number, threshold: number) => CountFound | undefined;

/** A number before the people it counts: “three young people”, “3 of our children”, “a single child”, “both boys”. */
export const countBefore: CountRule = (words, index, threshold) => {
  const amount = amountAt(words, index, threshold);
  if (amount === undefined || !isSmall(amount.count, threshold)) return undefined;
  if (isOtherwiseMeant(words, index, amount.count, threshold)) return undefined;
  const last = peopleAfter(words, amount.last, amount.count);
  if (last === undefined || amount.isNot?.(words, last)) return undefined;
  return { count: amount.count, last };
};

/** @property isNot tells of people whom these words are used of without counting them */
type Amount = CountFound & { isNot?: (words: readonly Word[], noun: number) => boolean };

function amountAt(words: readonly Word[], index: number, threshold: number): Amount | undefined {
  const word = words[index] as Word;
  const count = numberOf(word) ?? highestOf(word, threshold);
  if (count !== undefined) return { count, last: index };
  const second = words[index + 1]?.plain ?? '';
  if (word.plain === 'both') return { count: 2, last: index, isNot: isBothOfAKind };
  if (word.plain !== 'a') return undefined;
  if (second === 'single') return { count: 1, last: index + 1, isNot: isKindOfAdult };
  const isTwo = (second === 'couple' || second === 'pair') && words[index + 2]?.plain === 'of';
  return isTwo ? { count: 2, last: index + 2 } : undefined;
}

/** A single parent and both parents are kinds of family. */
function isKindOfAdult(words: readonly Word[], noun: number): boolean {
  return KINDS_OF_ADULT.has(words[noun]?.plain ?? '');
}

/** “Both children and adults” are all of them. */
function isBothOfAKind(words: readonly Word[], noun: number): boolean {
  return isKindOfAdult(words, noun) || words[noun + 1]?.plain === 'and';
}

/** The highest of “2–4”; none of “1–5”, which hides the number, nor of “0–5”, which is an age. */
function highestOf({ plain }: Word, threshold: number): number | undefined {
  const [, low, high] = /^(\d{1,2})[-–](\d{1,2})$/.exec(plain) ?? [];
  if (low === undefined || Number(low) < 1) return undefined;
  return Number(low) === 1 && Number(high) >= threshold ? undefined : Number(high);
}
