import { PERSON } from '../../domain/disclosure/people-words.ts';
import { wordSet } from '../../domain/disclosure/words.ts';
import { deedAt, speaksOfThings } from './deeds.ts';
import type { Phrasing } from './more-phrasings.ts';
import { isJoined, isVerb, peopleFrom, plainAt, sentenceStart, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';

const TWINS = wordSet('twins triplets quadruplets quads');
const TWIN_KINDS = wordSet('girls boys babies brothers sisters siblings sons daughters');

/** “Twins were adopted”, “the triplets came into care”, “twin girls”. What twins in general get is of no number. */
const twins: Phrasing = (phrases, place) => {
  const word = plainAt(phrases, place);
  if (word === 'twin') return TWIN_KINDS.has(plainAt(phrases, place + 1)) ? place + 1 : undefined;
  if (!TWINS.has(word) || !isJoined(phrases, place + 1)) return undefined;
  const next = plainAt(phrases, place + 1);
  const isToldOf =
    /^(were|came|went|left|ran|got|had)$/.test(next) || (next.endsWith('ed') && isVerb(phrases, place + 1));
  return isToldOf ? place : undefined;
};

const SETS = wordSet('pair trio duo quartet brace set');
const ALONE = wordSet('were was went came left returned');

/** “A sibling pair”, “a trio of sisters”, “a sibling group of three”, “a family of four was housed”. */
const groups: Phrasing = (phrases, place) => {
  const word = plainAt(phrases, place);
  if (word === 'sibling' && SETS.has(plainAt(phrases, place + 1))) return place + 1;
  if (/^(pair|trio|duo|quartet)$/.test(word)) {
    const deed = deedAt(phrases, place + 1);
    if (deed !== undefined && !speaksOfThings(phrases, place)) return deed;
  }
  if (SETS.has(word) && plainAt(phrases, place + 1) === 'of') return peopleFrom(phrases, place + 2);
  if (!/^(group|family|household)$/.test(word) || plainAt(phrases, place + 1) !== 'of') return undefined;
  if (smallAt(phrases, place + 2) === undefined || !isJoined(phrases, place + 2)) return undefined;
  const isOfSiblings = plainAt(phrases, place - 1) === 'sibling';
  const isTold =
    isOfSiblings || ALONE.has(plainAt(phrases, place + 3)) || deedAt(phrases, place + 3) !== undefined;
  return isTold ? place + 2 : undefined;
};

/** “A child died”, “another young person was adopted”, “a brother and sister were adopted”: told of as one of many might be. */
const onePerson: Phrasing = (phrases, place) => {
  if (!/^(a|an|another|one)$/.test(plainAt(phrases, place)) || isSupposed(phrases, place)) return undefined;
  const person = lastPerson(phrases, place + 1);
  const deed = person === undefined ? undefined : deedAt(phrases, person + 1);
  const isNow = /^(is|are|live|lives)$/.test(plainAt(phrases, (person ?? 0) + 1));
  return deed === undefined || isNow ? undefined : deed;
};

/** The place of a person, and of who is named with them: “a mother and her baby”. */
function lastPerson(phrases: Phrases, from: number): number | undefined {
  const one = personAt(phrases, from);
  if (one === undefined || plainAt(phrases, one + 1) !== 'and') return one;
  const also = /^(a|an|her|his|their)$/.test(plainAt(phrases, one + 2)) ? one + 3 : one + 2;
  return personAt(phrases, also) ?? one;
}

function personAt(phrases: Phrases, at: number): number | undefined {
  return plainAt(phrases, at) === 'parent' ? at : peopleFrom(phrases, at, 1);
}

/** “If a child died”, “every time a child has left care”. */
function isSupposed(phrases: Phrases, place: number): boolean {
  for (let at = sentenceStart(phrases, place); at < place; at++) {
    if (
      /^(if|when|whenever|where|wherever|after|once|until|unless|time|should|before|how|whether)$/.test(
        plainAt(phrases, at),
      )
    ) {
      return true;
    }
  }
  return false;
}

/** “Neither child went home.” */
const neither: Phrasing = (phrases, place) => {
  const isOne = plainAt(phrases, place) === 'neither' && PERSON.has(plainAt(phrases, place + 1));
  return isOne && plainAt(phrases, place + 2) !== 'nor' ? place + 1 : undefined;
};

/** Words that are a number of people by themselves: twins, a sibling pair, a child. */
export const SET_PHRASINGS: readonly Phrasing[] = [twins, groups, onePerson, neither];
