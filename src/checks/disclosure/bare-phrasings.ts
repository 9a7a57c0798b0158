import { wordSet } from '../../domain/disclosure/words.ts';
import { MONTH_IN_SMALL } from '../../domain/months.ts';
import { BODIES, SO_PLACED, deedAt, speaksOfThings } from './deeds.ts';
import type { Phrasing } from './more-phrasings.ts';
import { hasPeople, isJoined, isVerb, peopleFrom, plainAt, sentenceStart, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { TRUE_OF_PEOPLE } from './phrasing-words.ts';

const THEM = wordSet('them these those whom us');

/** “Only one of them went home”, “both were adopted”, “the other two left care”, “two who left care died”. */
const didSo: Phrasing = (phrases, place) => {
  const isAll = plainAt(phrases, place) === 'both';
  if (!isAll && smallAt(phrases, place) === undefined) return undefined;
  let at = place + 1;
  if (/^(more|others?|further)$/.test(plainAt(phrases, at))) at++;
  if (plainAt(phrases, at) === 'of' && THEM.has(plainAt(phrases, at + 1))) at += 2;
  if (plainAt(phrases, at) === 'who') at++;
  const deed = isJoined(phrases, at) ? deedAt(phrases, at) : undefined;
  return deed === undefined || speaksOfThings(phrases, place) ? undefined : deed;
};

const PUT = wordSet(
  'placed adopted fostered excluded rehoused reunited accommodated detained arrested after',
);
const BESIDE_PUT = wordSet('with for into from last this and by home together during since who');
const MONTH = new RegExp(`^(?:${MONTH_IN_SMALL})$`);

/** “We placed four with adopters”, “the council looks after four”, “we took three into care”. */
const putSome: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || !isJoined(phrases, place)) return undefined;
  const verb = plainAt(phrases, place - 1);
  const who = plainAt(phrases, place - 2);
  if (/^(took|moved|brought|sent)$/.test(verb)) return putAway(phrases, place);
  if (!PUT.has(verb) || (verb === 'after' && !/^look(s|ed|ing)?$/.test(who))) return undefined;
  if (verb === 'adopted' && BODIES.has(who)) return undefined;
  const isAlone =
    !isJoined(phrases, place + 1) || BESIDE_PUT.has(plainAt(phrases, place + 1)) || isIn(phrases, place + 1);
  return isAlone && !speaksOfThings(phrases, place) ? place : undefined;
};

/** “In care”, “in May”; not “in the paper”. */
function isIn(phrases: Phrases, place: number): boolean {
  const where = plainAt(phrases, place + 1);
  return plainAt(phrases, place) === 'in' && (SO_PLACED.has(where) || MONTH.test(where));
}

function putAway(phrases: Phrases, place: number): number | undefined {
  const at = /^(into|back|to)$/.test(plainAt(phrases, place + 1)) ? place + 2 : place + 1;
  if (!isJoined(phrases, at) || !/^(care|home|custody|prison|hospital)$/.test(plainAt(phrases, at)))
    return undefined;
  return !isJoined(phrases, at + 1) || BESIDE_PUT.has(plainAt(phrases, at + 1)) ? at : undefined;
}

const LEFT_OUT = wordSet('but bar except save');
const EVERYBODY = wordSet('all none nobody everybody everyone');

/** “None but two”, “all but one stayed in care”: of what is no people the sentence has spoken before. */
const allBut: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || !LEFT_OUT.has(plainAt(phrases, place - 1))) return undefined;
  if (!EVERYBODY.has(plainAt(phrases, place - 2)) || speaksOfThings(phrases, place)) return undefined;
  const next = place + 1;
  if (plainAt(phrases, next) === 'of') {
    return THEM.has(plainAt(phrases, next + 1)) ? next + 1 : peopleFrom(phrases, next + 1);
  }
  if (!isJoined(phrases, next)) return place;
  if (!isVerb(phrases, next)) return peopleFrom(phrases, next);
  const isTrue = TRUE_OF_PEOPLE.has(plainAt(phrases, next + 1)) || deedAt(phrases, next) !== undefined;
  return isTrue || hasPeople(phrases, sentenceStart(phrases, place), place) ? place : undefined;
};

const SET_OFF = /^\s?(?:[:=(–—]|-(?=\s))\s?$/;
const LABELS_OF_PEOPLE = wordSet('adopted fostered missing excluded neet adopters adoptions exclusions');

/** “Children in care: 4”, “adopted – 3”, “care leavers in custody (2)”. */
const labelled: Phrasing = (phrases, place) => {
  const word = phrases.words[place];
  if (word === undefined || !SET_OFF.test(word.gap) || smallAt(phrases, place) === undefined)
    return undefined;
  const after = phrases.words[place + 1]?.gap ?? '.';
  if (!/^\s?[).,;\n]/.test(after)) return undefined;
  const start = Math.max(sentenceStart(phrases, place), place - 7);
  const isOfPeople =
    LABELS_OF_PEOPLE.has(plainAt(phrases, start)) || LABELS_OF_PEOPLE.has(plainAt(phrases, place - 1));
  if (isOfPeople) return place;
  const from =
    plainAt(phrases, start) === 'number' && plainAt(phrases, start + 1) === 'of' ? start + 2 : start;
  return peopleFrom(phrases, from) === undefined ? undefined : place;
};

/** “The number adopted was three”, “children total 3”, “the count of children is 3”. */
const totalled: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || isJoined(phrases, place + 1)) return undefined;
  const start = sentenceStart(phrases, place);
  const verb = plainAt(phrases, place - 1);
  if (/^(total|totals|number)$/.test(verb) && peopleFrom(phrases, start) !== undefined) return place;
  if (!/^(was|is|were|to|at|of)$/.test(verb)) return undefined;
  const first = plainAt(phrases, start) === 'the' ? start + 1 : start;
  if (!/^(number|count|total)$/.test(plainAt(phrases, first)) || place - start > 10) return undefined;
  const next = plainAt(phrases, first + 1);
  const isOfSome = next === 'who' || LABELS_OF_PEOPLE.has(next);
  return isOfSome || (next === 'of' && peopleFrom(phrases, first + 2) !== undefined) ? place : undefined;
};

/** “Two placements broke down.” */
const brokeDown: Phrasing = (phrases, place) => {
  if (
    smallAt(phrases, place) === undefined ||
    !/^(placements?|adoptions?)$/.test(plainAt(phrases, place + 1))
  ) {
    return undefined;
  }
  const at = plainAt(phrases, place + 2) === 'have' ? place + 3 : place + 2;
  return /^(broke|broken|disrupted|failed)$/.test(plainAt(phrases, at)) ? at : undefined;
};

/** Ways to tell a number of people that name none: by what was done to them, or by what they are left of. */
export const BARE_PHRASINGS: readonly Phrasing[] = [
  ...[didSo, putSome, allBut, labelled, totalled, brokeDown],
];
