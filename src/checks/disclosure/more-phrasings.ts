import { OF_THE, PERSON } from '../../domain/disclosure/people-words.ts';
import { numberOf } from '../../domain/disclosure/words.ts';
import type { Word } from '../../domain/disclosure/words.ts';
import {
  hasPeople,
  isJoined,
  isKindOfAdult,
  isOfOthers,
  isVerb,
  namesPeople,
  OF_SOME,
  peopleFrom,
  plainAt,
  sentenceEnd,
  smallAt,
} from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { ANYBODY, BE, BESIDE_BE, MORE_OFTEN_A_KIND, ONLY, OWN, TRUE_OF_PEOPLE } from './phrasing-words.ts';
import { SHARE_PHRASINGS } from './share-phrasings.ts';

/** One more way to tell a number of people: the place of the last word of what it finds at a place. */
export type Phrasing = (phrases: Phrases, place: number) => number | undefined;

/** How many words around a number are looked at for people. */
const REACH = 24;

const THEM = ['them', 'these', 'those', 'whom'];

/** “Only 2 were placed with adopters”, “one was adopted”, in a sentence that speaks of people; “three were children”. */
const saidOfSome: Phrasing = (phrases, place) => {
  const count = smallAt(phrases, place);
  const before = plainAt(phrases, place - 1);
  if (count === undefined || OF_THE.has(before) || isOfOthers(phrases, place)) return undefined;
  const at = whatIsSaid(phrases, place);
  if (at === undefined) return undefined;
  const people = peopleFrom(phrases, at);
  if (people !== undefined) return count > 1 ? people : undefined;
  const isTrue = TRUE_OF_PEOPLE.has(plainAt(phrases, at)) && !/^(of|from)$/.test(plainAt(phrases, at + 1));
  if (!isTrue) return undefined;
  const isOnly = /^(only|just)$/.test(before);
  const start = Math.max(isOnly ? 0 : (phrases.starts[place] ?? 0), place - REACH);
  const end = isOnly ? Math.min(phrases.words.length, place + REACH) : sentenceEnd(phrases, place, REACH);
  return hasPeople(phrases, start, end) ? at : undefined;
};

/** The place of what is said of some: “2 [of them] were [adopted]”. */
function whatIsSaid(phrases: Phrases, place: number): number | undefined {
  let at = place + 1;
  if (/^(more|others?|further)$/.test(plainAt(phrases, at))) at++;
  if (plainAt(phrases, at) === 'of' && THEM.includes(plainAt(phrases, at + 1))) at += 2;
  const first = at;
  while (isJoined(phrases, at) && (BE.has(plainAt(phrases, at)) || BESIDE_BE.has(plainAt(phrases, at)))) at++;
  const isBe = at > first && BE.has(plainAt(phrases, at - 1));
  return isBe && isJoined(phrases, at) ? at : undefined;
}

/** “Of the young people, one went to prison”, “among care leavers, just one is in work”. */
const someOfThose: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined) return undefined;
  const isJust = /^(just|only)$/.test(plainAt(phrases, place - 1));
  const before = isJust ? place - 1 : place;
  if (!phrases.words[before]?.gap.includes(',') || !isVerb(phrases, place + 1)) return undefined;
  const start = phrases.starts[place] ?? 0;
  return OF_SOME.test(plainAt(phrases, start)) && !isOfOthers(phrases, place) ? place : undefined;
};

/** “Missing children numbered three”, “the children who moved were two”. */
const numbered: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined) return undefined;
  const verb = plainAt(phrases, place - 1);
  const from = Math.max(phrases.starts[place] ?? 0, place - 8);
  if (/^(numbered|total?led)$/.test(verb)) return hasPeople(phrases, from, place) ? place : undefined;
  if (!/^(was|were)$/.test(verb) || isJoined(phrases, place + 1)) return undefined;
  for (let who = place - 2; who > from; who--) {
    if (/^(who|whom)$/.test(plainAt(phrases, who))) return namesPeople(phrases, who - 1) ? place : undefined;
  }
  return undefined;
};

/** “The children (two of them) moved.” */
const someOfThem: Phrasing = (phrases, place) => {
  const isBoth = plainAt(phrases, place) === 'both';
  if (!isBoth && smallAt(phrases, place) === undefined) return undefined;
  if (plainAt(phrases, place + 1) !== 'of' || !THEM.includes(plainAt(phrases, place + 2))) return undefined;
  const from = Math.max(phrases.starts[place] ?? 0, place - 3);
  return hasPeople(phrases, from, place) ? place + 2 : undefined;
};

/** “Two children’s plans”, “one child’s case”: what belongs to one person each. */
const theirOwn: Phrasing = (phrases, place) => {
  const count = smallAt(phrases, place);
  if (count === undefined) return undefined;
  for (let at = place + 1; at <= place + 3 && isJoined(phrases, at); at++) {
    const [, owner, only] = /^(.+)'(s)?$/.exec(plainAt(phrases, at)) ?? [];
    if (owner === undefined) continue;
    const isOwner =
      only !== undefined && (count === 1 ? PERSON.has(owner) : /^(children|people)$/.test(owner));
    return isOwner && isJoined(phrases, at + 1) && OWN.has(plainAt(phrases, at + 1)) ? at + 1 : undefined;
  }
  return undefined;
};

/** “3 LAC”, “two service users”, “one fewer child”, “one child complained”, “no more than 3 children”. */
const moreNouns: Phrasing = (phrases, place) => {
  const bounded = boundAt(phrases, place);
  const count = bounded ?? smallAt(phrases, place);
  if (count === undefined) return undefined;
  const isCompared =
    isJoined(phrases, place + 1) &&
    /^(fewer|less|more|extra|additional|further)$/.test(plainAt(phrases, place + 1));
  const people = peopleFrom(phrases, place + 1 + (isCompared ? 1 : 0), count);
  if (people === undefined || OF_THE.has(plainAt(phrases, place + 1))) return undefined;
  if (count > 1 || isCompared) return people;
  const isSaid = isJoined(phrases, people + 1) && isVerb(phrases, people + 1);
  const mayEnd = !MORE_OFTEN_A_KIND.has(plainAt(phrases, people));
  return isSaid || (mayEnd && !isJoined(phrases, people + 1)) ? people : undefined;
};

/** A bound that tells more than that a number is small. */
function boundAt(phrases: Phrases, place: number): number | undefined {
  const count = numberOf(phrases.words[place] as Word) ?? 0;
  const isBound =
    plainAt(phrases, place - 1) === 'than' &&
    plainAt(phrases, place - 2) === 'more' &&
    /^(no|not)$/.test(plainAt(phrases, place - 3));
  return isBound && count > 0 && count < phrases.threshold ? count : undefined;
}

/** “The only child in the home”, “a lone girl”. */
const theOnlyOne: Phrasing = (phrases, place) => {
  if (!/^(the|a|our|its)$/.test(plainAt(phrases, place)) || !ONLY.has(plainAt(phrases, place + 1)))
    return undefined;
  const people = peopleFrom(phrases, place + 2, 1);
  if (people === undefined || isKindOfAdult(phrases, people)) return undefined;
  return ANYBODY.has(plainAt(phrases, people)) ? undefined : people;
};

/** “Five in care are disabled.” */
const inCare: Phrasing = (phrases, place) => {
  const isInCare = plainAt(phrases, place + 1) === 'in' && plainAt(phrases, place + 2) === 'care';
  if (!isInCare || smallAt(phrases, place) === undefined || !isJoined(phrases, place + 2)) return undefined;
  return /^(homes?|leavers?)$/.test(plainAt(phrases, place + 3)) ? undefined : place + 2;
};

/** The ways to tell a number of people that people-counts does not know of, the surest first. */
export const PHRASINGS: readonly Phrasing[] = [
  ...[moreNouns, theirOwn, theOnlyOne, ...SHARE_PHRASINGS],
  ...[saidOfSome, someOfThose, someOfThem, numbered, inCare],
];
