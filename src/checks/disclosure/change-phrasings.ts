import { isOtherwiseMeant } from '../../domain/disclosure/other-numbers.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf } from '../../domain/disclosure/words.ts';
import { MONTHS } from '../../domain/months.ts';
import type { Phrasing } from './more-phrasings.ts';
import { isYear, leavesFew, wholeAt } from './phrase-numbers.ts';
import { isJoined, peopleFrom, plainAt, sentenceEnd, sentenceStart, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { AFTER_CHANGE, MEASURES, ROSE_OR_FELL } from './phrasing-words.ts';

/** “Children in care fell by 3 to 501”, “adopters: down two on last quarter”. */
const roseByFew: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined) return undefined;
  const isBy = plainAt(phrases, place - 1) === 'by';
  const verb = plainAt(phrases, place - (isBy ? 2 : 1));
  if (!(isBy ? ROSE_OR_FELL.has(verb) : /^(?:up|down)$/.test(verb))) return undefined;
  const next = plainAt(phrases, place + 1);
  if (isJoined(phrases, place + 1) ? !AFTER_CHANGE.has(next) : !isBy) return undefined;
  const from = Math.max(phrases.starts[place] ?? 0, place - 12);
  return !isMeasured(phrases, from, place) && isOnPeople(phrases, from, place) ? place : undefined;
};

/** “3 more than the 504 children of September.” */
const moreThan: Phrasing = (phrases, place) => {
  const count = wholeAt(phrases, place);
  if (count === undefined || !isSmall(count, phrases.threshold)) return undefined;
  if (!/^(?:more|fewer|less)$/.test(plainAt(phrases, place + 1)) || plainAt(phrases, place + 2) !== 'than')
    return undefined;
  const isCounted = [place + 3, place + 4].some((at) => wholeAt(phrases, at) !== undefined);
  return isCounted ? peopleFrom(phrases, place + 3) : undefined;
};

/** “Children in care rose from 501 to 504.” */
const fromTo: Phrasing = (phrases, place) => {
  const [before, after] = [place - 1, place + 1].map((at) => {
    const word = phrases.words[at];
    return word && numberOf(word);
  });
  if (plainAt(phrases, place) !== 'to' || before === undefined || after === undefined) return undefined;
  if (plainAt(phrases, place - 2) !== 'from' || !ROSE_OR_FELL.has(plainAt(phrases, place - 3)))
    return undefined;
  if (!leavesFew(before, after, phrases)) return undefined;
  if (isJoined(phrases, place + 2) && !AFTER_CHANGE.has(plainAt(phrases, place + 2))) return undefined;
  const start = sentenceStart(phrases, place);
  if (isMeasured(phrases, start, place)) return undefined;
  return isOnPeople(phrases, start, place) ? place + 1 : undefined;
};

/** How far back the number of another time is looked for. */
const REACH = 16;

/** “The number of children was 504, then 507”, “507 children, up from 504”, “504 children in May and 507 in June”. */
const atTwoTimes: Phrasing = (phrases, place) => {
  const count = countAt(phrases, place);
  if (count === undefined) return undefined;
  const start = phrases.starts[place] ?? 0;
  const isAnew = isNow(phrases, start, place);
  const from = Math.max(isAnew ? (phrases.starts[start - 1] ?? 0) : start, place - REACH);
  for (let at = place - 1; at >= from; at--) {
    const other = countAt(phrases, at);
    if (other === undefined) continue;
    if (!leavesFew(count, other, phrases) || other === count) return undefined;
    const first = phrases.starts[at] ?? 0;
    const [here, there] = [place, at].map((one) => peopleFrom(phrases, one + 1));
    if (here !== undefined && there !== undefined && plainAt(phrases, here) !== plainAt(phrases, there)) {
      return undefined;
    }
    const isOfPeople = (here ?? there) !== undefined || isOnPeople(phrases, first, at);
    const isSo = isOfPeople && (isAnew || areTimes(phrases, at, place));
    return isSo && !isMeasured(phrases, first, sentenceEnd(phrases, place)) ? place : undefined;
  }
  return undefined;
};

/** What goes on right behind a number of people: nothing, people, a verb or a time; no other thing that is counted. */
const GOES_ON =
  /^(?:in|at|on|by|to|from|of|a|the|this|last|then|now|are|were|was|is|up|down|compared|against|and|but)$/;

/** A number of people that is not small, and no year, day or age. */
function countAt(phrases: Phrases, place: number): number | undefined {
  const count = wholeAt(phrases, place);
  const { threshold, words } = phrases;
  if (count === undefined || count <= threshold || isTimeOrAge(phrases, place, count)) return undefined;
  const isAlone = !isJoined(phrases, place + 1) || GOES_ON.test(plainAt(phrases, place + 1));
  if (!isAlone && peopleFrom(phrases, place + 1) === undefined) return undefined;
  if (isRoomOrGroup(phrases, place)) return undefined;
  return isOtherwiseMeant(words, place, count, threshold) ? undefined : count;
}

/** “Room for 40 children”, “groups of 8”, “places to 40”, “of 16 or 17”: not how many there are. */
function isRoomOrGroup(phrases: Phrases, place: number): boolean {
  const before = plainAt(phrases, place - 2);
  switch (plainAt(phrases, place - 1)) {
    case 'for':
    case 'or':
      return true;
    case 'of':
      return (phrases.starts[place] ?? 0) < place - 1 && !/^(?:total|number|count|some)$/.test(before);
    case 'to':
      return !ROSE_OR_FELL.has(before) && before !== 'from';
    default:
      return false;
  }
}

const MONTHS_IN_SMALL: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));

/** “Until they are 21”, “those under 15”. */
const OF_AGE = /^(?:are|is|be|turn|until|reach|under|over|at)$/;
const OLDEST = 25;

function isTimeOrAge(phrases: Phrases, place: number, count: number): boolean {
  const isAge = count <= OLDEST && OF_AGE.test(plainAt(phrases, place - 1));
  return (
    isYear(count) ||
    isAge ||
    (count <= 31 && [place - 1, place + 1].some((at) => MONTHS_IN_SMALL.has(plainAt(phrases, at))))
  );
}

/** Words that set one time against another. */
const AGAINST = /^(?:then|now|compared|against|previously|versus|before|earlier|up|down)$/;

/** Whether two numbers are of two times: a word sets one against the other, or each has its time. */
function areTimes(phrases: Phrases, first: number, second: number): boolean {
  if (plainAt(phrases, second - 1) === 'from') return peopleFrom(phrases, second + 1) === undefined;
  for (let at = first + 1; at < second; at++) if (AGAINST.test(plainAt(phrases, at))) return true;
  return timeAfter(phrases, second) && (timeAfter(phrases, first) || timeBefore(phrases, first));
}

function timeBefore(phrases: Phrases, place: number): boolean {
  return isTime(phrases, (phrases.starts[place] ?? 0) + 1);
}

function timeAfter(phrases: Phrases, place: number): boolean {
  const people = peopleFrom(phrases, place + 1);
  for (let at = place + 1; at <= (people ?? place) + 4; at++) if (isTime(phrases, at)) return true;
  return false;
}

function isTime(phrases: Phrases, place: number): boolean {
  const word = plainAt(phrases, place);
  if (MONTHS_IN_SMALL.has(word)) return true;
  return (
    /^(?:year|quarter|time)$/.test(word) && /^(?:a|last|this|previous)$/.test(plainAt(phrases, place - 1))
  );
}

/** “Now 507 are”: the sentence speaks of another time than the one before. */
function isNow(phrases: Phrases, start: number, place: number): boolean {
  return plainAt(phrases, start) === 'now' && place - start <= 4;
}

/** Whether a share, a score or a cost is what a stretch of words is on, or how many there are to each. */
function isMeasured(phrases: Phrases, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = plainAt(phrases, at);
    if (MEASURES.has(word) || /^(?:each|every|per)$/.test(word)) return true;
  }
  return false;
}

/** Whether people are what a clause is on: “children in care”, “the number of children”; not “places for children”. */
function isOnPeople(phrases: Phrases, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const people = peopleFrom(phrases, at);
    if (people === undefined || phrases.words[people + 1]?.gap.startsWith('’')) continue;
    const before = plainAt(phrases, at - 1);
    if (!/^(for|with|to|by|of|from)$/.test(before) || at === start) return true;
    return before === 'of' && /^(number|count|total)$/.test(plainAt(phrases, at - 2));
  }
  return false;
}

/** Ways to tell a number of people by what two times leave between them. */
export const CHANGE_PHRASINGS: readonly Phrasing[] = [roseByFew, moreThan, fromTo, atTwoTimes];
