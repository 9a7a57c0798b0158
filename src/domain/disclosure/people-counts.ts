import { isOtherwiseMeant } from './other-numbers.ts';
import { isPeople, peopleAfter } from './people-nouns.ts';
import { KINDS_OF_ADULT } from './people-words.ts';
import { isSmall } from './small.ts';
import { joins, numberOf, wordSet, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A small number of people in a text: “3 looked-after children”, “a couple of pupils”, “children: 3”. */
export type PeopleCount = {
  readonly start: number;
  /** The words that tell it. */
  readonly text: string;
  readonly count: number;
};

/**
 * The numbers of people from 1 to the threshold that a text tells, in figures or in letters (DOMAIN, "Disclosure control",
 * 5). Ages, dates, numbers of years or placements, ordinals, “1 in 4” and a spread that hides the number, such as “1 to 5
 * children”, are none.
 */
export function peopleCountsIn(text: string, threshold: number): PeopleCount[] {
  const words = wordsOf(text);
  const rules = [countBefore, countBehind, countSaid, countOfSome];
  let told = -1;
  return words.flatMap((word, index) => {
    if (index <= told) return [];
    const found = rules.map((rule) => rule(words, index, threshold)).find((one) => one !== undefined);
    if (found === undefined) return [];
    told = found.last;
    const last = words[found.last] as Word;
    const whole = text.slice(word.start, last.start + last.text.length);
    return [{ start: word.start, text: whole, count: found.count }];
  });
}

/** A count whose first word is the one looked at, with the place of its last. */
type Found = { count: number; last: number };
type Rule = (words: readonly Word[], index: number, threshold: number) => Found | undefined;

/** “Three young people”, “3 of our children”, “a single child”, “both boys”. */
const countBefore: Rule = (words, index, threshold) => {
  const amount = amountAt(words, index, threshold);
  if (amount === undefined || !isSmall(amount.count, threshold)) return undefined;
  if (isOtherwiseMeant(words, index, amount.count, threshold)) return undefined;
  const last = peopleAfter(words, amount.last, amount.count);
  if (last === undefined || amount.isNot?.(words, last)) return undefined;
  return { count: amount.count, last };
};

/** “Children: 3”, “care leavers (3)”. */
const countBehind: Rule = (words, index, threshold) => {
  const number = words[index + 1];
  if (!isPeople(words, index) || number === undefined || !/^\s?[:=(–—-]\s?$/.test(number.gap))
    return undefined;
  const count = numberOf(number) ?? 0;
  const after = words[index + 2]?.gap ?? '.';
  return isSmall(count, threshold) && /^[).,;\n]/.test(after) ? { count, last: index + 1 } : undefined;
};

const SAID_BEFORE = wordSet('was is were be to at by reached remained remains only just');
const SAID_AFTER = wordSet('in this last at on from compared during and but who for over');
/** Words within which a sentence that speaks of a number of people says which. */
const REACH = 24;

/** “The number of children who went missing fell to 3.” */
const countSaid: Rule = (words, index, threshold) => {
  if (words[index]?.plain !== 'number' || words[index + 1]?.plain !== 'of') return undefined;
  let hasPeople = false;
  for (let place = index + 2; place < Math.min(words.length, index + REACH); place++) {
    const word = words[place] as Word;
    if (/[.;?!]/.test(word.gap)) return undefined;
    hasPeople ||= isPeople(words, place);
    const count = numberOf(word) ?? 0;
    const next = words[place + 1];
    const ends = next === undefined || !joins(next) || SAID_AFTER.has(next.plain);
    const isSaid = SAID_BEFORE.has(words[place - 1]?.plain ?? '') && ends;
    if (
      hasPeople &&
      isSaid &&
      isSmall(count, threshold) &&
      !isOtherwiseMeant(words, place, count, threshold)
    ) {
      return { count, last: place };
    }
  }
  return undefined;
};

const VERBS = wordSet('were had have are remained left moved went returned died needed came');
const NAMED = wordSet('the these those all last first other its their our');

/** “Of the 28 children who moved, 3 were in foster care.” */
const countOfSome: Rule = (words, index, threshold) => {
  const count = numberOf(words[index] as Word) ?? 0;
  const verb = words[index + 1];
  if (
    count < 2 ||
    !isSmall(count, threshold) ||
    verb === undefined ||
    !joins(verb) ||
    !VERBS.has(verb.plain)
  ) {
    return undefined;
  }
  if (NAMED.has(words[index - 1]?.plain ?? '') || isOtherwiseMeant(words, index, count, threshold))
    return undefined;
  for (let place = index; place > 0 && place > index - REACH; place--) {
    if (/[.;?!]/.test((words[place] as Word).gap)) return undefined;
    if (isPeople(words, place - 1)) return { count, last: index };
  }
  return undefined;
};

/** @property isNot tells of people whom these words are used of without counting them */
type Amount = Found & { isNot?: (words: readonly Word[], noun: number) => boolean };

function amountAt(words: readonly Word[], index: number, threshold: number): Amount | undefined {
  const word = words[index] as Word;
  const [first = '', second = '', third = ''] = words.slice(index, index + 3).map(({ plain }) => plain);
  if (first === 'a' && second === 'single') return { count: 1, last: index + 1, isNot: isKindOfAdult };
  if (first === 'a' && /^(couple|pair)$/.test(second) && third === 'of') return { count: 2, last: index + 1 };
  if (first === 'both') {
    const isNot: Amount['isNot'] = (all, noun) => isKindOfAdult(all, noun) || all[noun + 1]?.plain === 'and';
    return { count: 2, last: index, isNot };
  }
  const count = numberOf(word) ?? highestOf(first, threshold);
  return count === undefined ? undefined : { count, last: index };
}

/** A single parent and both parents are kinds of family. */
function isKindOfAdult(words: readonly Word[], noun: number): boolean {
  return KINDS_OF_ADULT.has(words[noun]?.plain ?? '');
}

/** The highest of “2–4”; none of “1–5”, which hides the number, nor of “0–5”, which is an age. */
function highestOf(plain: string, threshold: number): number | undefined {
  const [, low, high] = /^(\d{1,2})[-–](\d{1,2})$/.exec(plain) ?? [];
  if (low === undefined || Number(low) < 1) return undefined;
  return Number(low) === 1 && Number(high) >= threshold ? undefined : Number(high);
}
