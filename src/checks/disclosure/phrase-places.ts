import { isOtherwiseMeant } from '../../domain/disclosure/other-numbers.ts';
import { isPeople } from '../../domain/disclosure/people-nouns.ts';
import { KINDS_OF_ADULT, NO_ADJECTIVES, OF_THE, PERSON } from '../../domain/disclosure/people-words.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { joins, numberOf } from '../../domain/disclosure/words.ts';
import type { Word } from '../../domain/disclosure/words.ts';
import { MORE_PEOPLE, MORE_PERSON, NO_VERBS, ONLY_BEHIND, VERBS } from './phrasing-words.ts';

/** The words of a text, and what is asked of them again and again. */
export type Phrases = {
  words: readonly Word[];
  /** For each word, the place of the first word of its sentence. */
  starts: readonly number[];
  threshold: number;
};

/** Adjectives that may stand before people. */
const MOST_ADJECTIVES = 3;
const STOP = /[.;?!]/;

/** The words of a text with their sentences. */
export function phrasesOf(words: readonly Word[], threshold: number): Phrases {
  let start = 0;
  const starts = words.map(({ gap }, index) => {
    if (STOP.test(gap)) start = index;
    return start;
  });
  return { words, starts, threshold };
}

/** The word at a place in small letters; an empty text where there is none. */
export function plainAt({ words }: Phrases, place: number): string {
  return words[place]?.plain ?? '';
}

/** The small number at a place, unless it is an age, a date, a bound or the like. */
export function smallAt({ words, threshold }: Phrases, place: number): number | undefined {
  const word = words[place];
  const count = word && numberOf(word);
  if (count === undefined || !isSmall(count, threshold)) return undefined;
  return isOtherwiseMeant(words, place, count, threshold) ? undefined : count;
}

/** Whether a word stands together with the one before it, with no stop between. */
export function isJoined({ words }: Phrases, place: number): boolean {
  const word = words[place];
  return word !== undefined && joins(word);
}

/** Whether a word names people, one or more, as a count of them does. */
export function namesPeople(phrases: Phrases, place: number, count = 2): boolean {
  const { words } = phrases;
  const word = plainAt(phrases, place);
  const behind = ONLY_BEHIND.get(word);
  if (behind !== undefined && !behind.has(plainAt(phrases, place - 1))) return false;
  if (count === 1 && word === 'plan') return plainAt(phrases, place - 1) === 'protection';
  if (count === 1) return PERSON.has(word) || MORE_PERSON.has(word) || word.endsWith('-year-old');
  return isPeople(words, place) || MORE_PEOPLE.has(word) || word.endsWith('-year-olds');
}

/** Words that may lead to a number of people, “the other two of the”. More would take their square of time. */
const MOST_LEADING = 12;

/** The place of the people that words from a place on name: “the 28 young children”. Undefined when they name others. */
export function peopleFrom(phrases: Phrases, from: number, count = 2): number | undefined {
  let place = from;
  const isLed = (word: Word | undefined) => word && (OF_THE.has(word.plain) || numberOf(word) !== undefined);
  const last = from + MOST_LEADING;
  while (place < last && isJoined(phrases, place) && isLed(phrases.words[place])) place++;
  for (let adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++, place++) {
    if (!isJoined(phrases, place)) return undefined;
    if (namesPeople(phrases, place, count)) {
      const isLonger = isJoined(phrases, place + 1) && namesPeople(phrases, place + 1, count);
      return isLonger ? place + 1 : place;
    }
    if (!isAdjective(phrases.words[place] as Word)) return undefined;
  }
  return undefined;
}

/** Whether some word from one place up to another, the last not included, names people. */
export function hasPeople(phrases: Phrases, from: number, to: number): boolean {
  for (let place = Math.max(0, from); place < to; place++) {
    if (namesPeople(phrases, place)) return true;
  }
  return false;
}

/** The words that open a sentence on some of a group: “Of the 28 children, 3 …”. */
export const OF_SOME = /^(of|among|amongst|from)$/;

/** Whether the sentence of a word is on some of a group that are no people: “Of the priorities for children, two …”. */
export function isOfOthers(phrases: Phrases, place: number): boolean {
  const start = phrases.starts[place] ?? 0;
  return OF_SOME.test(plainAt(phrases, start)) && peopleFrom(phrases, start + 1) === undefined;
}

/** Where the sentence of a word begins, or a place so far before that nobody reads it together. */
export function sentenceStart({ starts }: Phrases, place: number, reach = 40): number {
  return Math.max(starts[place] ?? 0, place - reach);
}

/** Where the sentence of a word ends, or a place so far on that nobody reads it together. */
export function sentenceEnd({ words, starts }: Phrases, place: number, reach = 24): number {
  let end = place + 1;
  while (end < Math.min(words.length, place + reach) && starts[end] === starts[place]) end++;
  return end;
}

/** Whether a word says what somebody did or was. */
export function isVerb(phrases: Phrases, place: number): boolean {
  const word = plainAt(phrases, place);
  return VERBS.has(word) || (word.endsWith('ed') && !NO_VERBS.has(word));
}

/** Whether one such person is a kind of family, as a lone parent is. */
export function isKindOfAdult(phrases: Phrases, place: number): boolean {
  return KINDS_OF_ADULT.has(plainAt(phrases, place));
}

function isAdjective(word: Word): boolean {
  const { plain } = word;
  if (NO_ADJECTIVES.has(plain) || numberOf(word) !== undefined || plain.includes("'")) return false;
  return !plain.endsWith('s') || plain.endsWith('ss') || plain.endsWith('ous');
}
