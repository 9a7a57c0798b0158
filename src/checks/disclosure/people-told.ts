import { peopleCountsIn } from '../../domain/disclosure/people-counts.ts';
import { PERSON } from '../../domain/disclosure/people-words.ts';
import { wordSet, wordsOf } from '../../domain/disclosure/words.ts';
import type { Word } from '../../domain/disclosure/words.ts';
import { byText } from '../by-text.ts';
import { ASIDE_PHRASINGS } from './aside-phrasings.ts';
import { BARE_PHRASINGS } from './bare-phrasings.ts';
import { PHRASINGS } from './more-phrasings.ts';
import type { Phrasing } from './more-phrasings.ts';
import { CHANGE_PHRASINGS } from './change-phrasings.ts';
import { isNoCount } from './no-counts.ts';
import { LABEL_PHRASINGS } from './label-phrasings.ts';
import { SET_PHRASINGS } from './set-phrasings.ts';
import { wholeOf } from './phrase-numbers.ts';
import { phrasesOf, plainAt, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { MORE_PERSON, ONLY } from './phrasing-words.ts';
import { fewNamedIn } from './plain-patterns.ts';
import { LEFT_PHRASINGS, REST_PHRASINGS } from './rest-phrasings.ts';

/** Words that tell a small number of people, and where in their text they stand. */
export type Told = {
  start: number;
  text: string;
  /** Whether the number is what the words leave of a larger one: “17 of 20 children”. */
  isLeft?: boolean;
};

/** Numbers, and words for few or for a single one: with none of these, a text can tell few people only as “a child”. */
const MAY_TELL =
  /\d|[%\u2460-\u2473\uff10-\uff19½⅓⅔¼¾⅕]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|(?:thirt|fort|fift|sixt|sevent|eight|ninet)y|both|II|III|IV|(?:the|a|our|its) (?:only|sole|lone)|twins?|triplets|quadruplets|quads|sibling|pair|trio|duo|quartet|brace|neither|(?:set|group|family|household) of)\b/i;
const A_PERSON = new RegExp(
  String.raw`-year-old|\b(?:${[...PERSON, ...MORE_PERSON, 'parent'].join('|')})\b`,
  'i',
);
const A = /\b(?:an?|another)\b/i;

function mayTellFew(text: string): boolean {
  return MAY_TELL.test(text) || (A.test(text) && A_PERSON.test(text));
}

/** The small numbers of people that a text tells, however it puts them, in the order they stand (DOMAIN, "Disclosure control", 5). */
export function peopleToldIn(text: string, threshold: number): readonly Told[] {
  const tell = tellers.get(threshold) ?? byText((words) => peopleIn(words, threshold));
  tellers.set(threshold, tell);
  return tell(text);
}

/** By the threshold, of which a project has one. */
const tellers = new Map<number, (text: string) => readonly Told[]>();

function peopleIn(text: string, threshold: number): Told[] {
  const plain = peopleCountsIn(text, threshold);
  const others = mayTellFew(text) ? inOtherWords(text, threshold) : [];
  const named = fewNamedIn(text).filter((one) => others.every((told) => areApart(one, told)));
  const more = [...others, ...named].filter((one) => plain.every((told) => areApart(one, told)));
  const counts = plain.filter((told) => !isNoCount(text, told, threshold));
  return [...counts, ...more].toSorted((a, b) => a.start - b.start);
}

function inOtherWords(text: string, threshold: number): Told[] {
  const words = wordsOf(text);
  const places = words.flatMap((_, place) => (mayBegin(words, place) ? place : []));
  if (places.length === 0) return [];
  const phrases = phrasesOf(words, threshold);
  const isOnPlans = /\bprotection plans?\b/i.test(text);
  let done = -1;
  return places.flatMap((place): Told[] => {
    if (place <= done) return [];
    const left = lastOf(REST_PHRASINGS, phrases, place);
    const last =
      lastOf(OTHER_PHRASINGS, phrases, place) ?? left ?? (isOnPlans ? plansAt(phrases, place) : undefined);
    if (last === undefined) return [];
    done = last;
    const [from, to] = [words[place] as Word, words[last] as Word];
    const told = text.slice(from.start, to.start + to.text.length);
    return [{ start: from.start, text: told, ...(last === left && { isLeft: true }) }];
  });
}

/** Words that are a number of people by themselves, or with what follows. */
const GROUPS = wordSet(
  'twin twins triplets quadruplets quads sibling pair trio duo quartet brace set group family household',
);

/** Whether a phrasing may begin at a word: with a number, or with what leads to one. Most words begin none. */
function mayBegin(words: readonly Word[], place: number): boolean {
  const { plain } = words[place] as Word;
  switch (plain) {
    case 'both':
    case 'neither':
    case 'another':
    case 'an':
      return true;
    case 'to':
      return isNumber(words[place + 1]) && isNumber(words[place - 1]);
    case 'a':
    case 'half':
      return true;
    case 'the':
    case 'our':
    case 'its':
      return ONLY.has(words[place + 1]?.plain ?? '');
    default:
      return (
        isNumber(words[place]) ||
        GROUPS.has(plain) ||
        /^\d|\/|^i[iv]i?$|-(?:third|quarter|fifth|sixth|eighth|tenth)s?$/.test(plain)
      );
  }
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && wholeOf(word) !== undefined;
}

const OTHER_PHRASINGS = [
  ...PHRASINGS,
  ...BARE_PHRASINGS,
  ...CHANGE_PHRASINGS,
  ...SET_PHRASINGS,
  ...LEFT_PHRASINGS,
  ...LABEL_PHRASINGS,
  ...ASIDE_PHRASINGS,
];

function lastOf(phrasings: readonly Phrasing[], phrases: Phrases, place: number): number | undefined {
  for (const phrasing of phrasings) {
    const last = phrasing(phrases, place);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** “Two plans had lasted over 2 years”, where child protection plans are spoken of. */
function plansAt(phrases: Phrases, place: number): number | undefined {
  const isCount = smallAt(phrases, place) !== undefined;
  return isCount && plainAt(phrases, place + 1) === 'plans' ? place + 1 : undefined;
}

function areApart(a: Told, b: Told): boolean {
  return a.start + a.text.length <= b.start || b.start + b.text.length <= a.start;
}
