import { countBefore } from './count-before.ts';
import type { CountRule } from './count-before.ts';
import { countBehind, countOfSome, countSaid } from './count-behind.ts';
import { mayTellNumber, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A small number of people in a text: “3 looked-after children”, “a couple of pupils”, “children: 3”. */
export type PeopleCount = {
  readonly start: number;
  /** The words that tell it. */
  readonly text: string;
  readonly count: number;
};

const RULES: readonly CountRule[] = [countBefore, countBehind, countSaid, countOfSome];

/**
 * The numbers of people from 1 to the threshold that a text tells, in figures or in letters (DOMAIN, "Disclosure control",
 * 5). Ages, dates, numbers of years or placements, ordinals, “1 in 4” and a spread that hides the number, such as “1 to 5
 * children”, are none.
 */
export function peopleCountsIn(text: string, threshold: number): PeopleCount[] {
  if (!mayTellNumber(text)) return [];
  const words = wordsOf(text);
  let told = -1;
  return words.flatMap((word, index) => {
    if (index <= told) return [];
    for (const rule of RULES) {
      const found = rule(words, index, threshold);
      if (found === undefined) continue;
      told = found.last;
      const last = words[found.last] as Word;
      const whole = text.slice(word.start, last.start + last.text.length);
      return [{ start: word.start, text: whole, count: found.count }];
    }
    return [];
  });
}
