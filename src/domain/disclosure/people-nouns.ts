import { AFTER_PERSON, NO_ADJECTIVES, OF_THE, ONLY_AFTER, PEOPLE, PERSON } from './people-words.ts';
import { joins, numberOf } from './words.ts';
import type { Word } from './words.ts';

/** Adjectives that may stand between a number and its people: “three very young looked-after children”. */
const MOST_ADJECTIVES = 3;

/** Words such as “our 28” that may stand between “of” and those. */
const MOST_LEADING = 6;

/** Whether a word names more than one person, given the word before it. */
export function isPeople(words: readonly Word[], index: number): boolean {
  return isNoun(PEOPLE, words, index);
}

/**
 * Where the people stand whom a number counts: the place of their noun among the words after it; undefined when the number
 * counts something else.
 * @param index the place of the last word of the number
 */
export function peopleAfter(words: readonly Word[], index: number, count: number): number | undefined {
  let place = index + 1;
  if (isJoined(words, place) && words[place]?.plain === 'of') {
    place++;
    const most = place + MOST_LEADING;
    while (place < most && isJoined(words, place) && isOfAGroup(words[place] as Word)) place++;
  }
  for (let adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++, place++) {
    if (!isJoined(words, place)) return undefined;
    if (isPeople(words, place)) return place;
    if (count === 1 && isNoun(PERSON, words, place) && endsThere(words, place)) return place;
    if (!isAdjective(words[place] as Word)) return undefined;
  }
  return undefined;
}

/** “3 of our 12 children”. */
function isOfAGroup(word: Word): boolean {
  return OF_THE.has(word.plain) || numberOf(word) !== undefined;
}

function isNoun(nouns: ReadonlySet<string>, words: readonly Word[], index: number): boolean {
  const { plain } = words[index] ?? { plain: '' };
  const before = ONLY_AFTER.get(plain);
  return nouns.has(plain) && (before === undefined || words[index - 1]?.plain === before);
}

function isJoined(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && (joins(word) || word.gap === ', ');
}

function endsThere(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next === undefined || !joins(next) || AFTER_PERSON.has(next.plain);
}

/** Any word that may describe people. One in -s is most often more than one of something else: years, schools, placements. */
function isAdjective(word: Word): boolean {
  const { plain } = word;
  if (NO_ADJECTIVES.has(plain) || numberOf(word) !== undefined || plain.includes("'")) return false;
  return !plain.endsWith('s') || plain.endsWith('ss') || plain.endsWith('ous');
}
