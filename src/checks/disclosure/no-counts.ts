import type { PeopleCount } from '../../domain/disclosure/people-counts.ts';
import { wordsOf } from '../../domain/disclosure/words.ts';
import { isOfOthers, namesPeople, peopleFrom, phrasesOf, plainAt } from './phrase-places.ts';
import { OWN } from './phrasing-words.ts';

/** How many characters before a number are looked at for what it means, and how many for the sentence it stands in. */
const NEAR = 40;
const SENTENCE = 300;

/** Room for so many, or a family that has so many: what is offered, and not who came. */
const ROOM =
  /\b(?:(?:room|home|house|space|unit|beds?|bedrooms?|capacity|places?)\sfor|(?:famil(?:y|ies)|households?|parents?|carers?|anyone|those|people)\swith)\s(?:up\sto\s)?$/i;
/** “Priorities for children: 4”, but “number of children: 4”. */
const OF_A_LABEL = /(?<!\b(?:number|handful|couple|few|group) )\b(?:for|of|about|on|with)\s$/i;
const SET_OFF = /[:=(–—]/;
/** Whom everybody should have: “each child has one trusted adult”. */
const TO_HAVE =
  /\b(?:have|has|had|having|needs?|wants?|deserves?|knows?|with|to|by|from|see|trust)\s(?:at least\s|just\s)?$/i;
const FOR_EACH = /\b(?:each|every|all|any)\b[^.]*\b(?:has|have|gets?|needs?)\b[^.]*$/i;
const GROWN_UP = /\b(?:adult|person|parent|carer|worker|mentor|friend)$/i;
/** What is between people is no number of them: “a bond between two people”. */
const BETWEEN = /\bbetween\s(?:the\s)?$/i;
/** A label whose people are whom the matter is for: “meetings with parents: 3”. */
const OF_A_MATTER =
  /(?:^|[.;:]\s)(?:\p{L}+\s){0,2}\p{L}+(?:s|ies)\s(?:with|for|on|to|from)\s(?:our\s|the\s)?(?:\p{L}+\s)?$/iu;
const EVERY = /\bevery\s$/i;
const AT_MOST = /\b(?:at most|maximum of)\s$/i;
const NOT_ONE = /\bnot\s(?:even\s)?$/i;
const ONE_IN_MANY = /^\sin\s(?:every\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i;
const OF_THEIRS = /^[’']\s(\p{L}+)/u;

/**
 * Whether what seems to count people does not: “one thing children ask for”, “one child in four”, “a home for four
 * children”, “at most five”, “of the priorities for children, two were met”.
 */
export function isNoCount(text: string, told: PeopleCount, threshold: number): boolean {
  const { start, text: words, count } = told;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(start + words.length, start + words.length + NEAR);
  if (ROOM.test(before) || EVERY.test(before) || BETWEEN.test(before)) return true;
  if (count === 1 && GROWN_UP.test(words) && isForEach(text, start, before)) return true;
  if (SET_OFF.test(words) && (OF_A_LABEL.test(before) || OF_A_MATTER.test(before))) return true;
  if (count >= threshold && AT_MOST.test(before)) return true;
  if (count === 1 && (NOT_ONE.test(before) || ONE_IN_MANY.test(after) || isOfMany(words))) return true;
  const theirs = OF_THEIRS.exec(after)?.[1];
  if (theirs !== undefined && !OWN.has(theirs.toLowerCase())) return true;
  return countsOthers(text, told);
}

function isForEach(text: string, start: number, before: string): boolean {
  return TO_HAVE.test(before) || FOR_EACH.test(text.slice(Math.max(0, start - SENTENCE), start));
}

/** “One thing children”: one of something, and then more than one person. */
function isOfMany(words: string): boolean {
  const phrases = phrasesOf(wordsOf(words), 0);
  const { length } = phrases.words;
  const isOf = phrases.words.some(({ plain }) => plain === 'of');
  return !isOf && length > 2 && namesPeople(phrases, length - 1);
}

/** “The number of teams for children fell to 3”, and a bare number in a sentence on some of something else. */
function countsOthers(text: string, { start, text: words }: PeopleCount): boolean {
  const told = phrasesOf(wordsOf(words), 0);
  if (plainAt(told, 0) === 'number' && plainAt(told, 1) === 'of') return peopleFrom(told, 2) === undefined;
  if (told.words.length > 1) return false;
  const sentence = phrasesOf(wordsOf(text.slice(Math.max(0, start - SENTENCE), start + words.length)), 0);
  return isOfOthers(sentence, sentence.words.length - 1);
}
