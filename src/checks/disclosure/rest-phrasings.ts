import { OF_THE } from '../../domain/disclosure/people-words.ts';
import { isOtherwiseMeant } from '../../domain/disclosure/other-numbers.ts';
import type { Phrasing } from './more-phrasings.ts';
import {
  OF_SOME,
  isJoined,
  isVerb,
  namesPeople,
  peopleFrom,
  plainAt,
  sentenceEnd,
  sentenceStart,
  smallAt,
} from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { countsPeople, endsClause, isFirst, leavesFew, wholeAt } from './phrase-numbers.ts';

/** How many words before a number say what it is part of. */
const REACH = 24;
const THEM = /^(?:them|these|those|whom)$/;

/** “17 of the 20 children”, “48 out of 50 children”, “17 from a total of 20 children”, “37 children of 40”: a few are left. */
const someOfWhole: Phrasing = (phrases, place) => {
  const some = wholeAt(phrases, place);
  if (some === undefined) return undefined;
  const people = /^(?:of|out|from)$/.test(plainAt(phrases, place + 1))
    ? undefined
    : peopleFrom(phrases, place + 1);
  let at = (people ?? place) + 1;
  if (plainAt(phrases, at) === 'out') at++;
  if (!/^(?:of|from)$/.test(plainAt(phrases, at))) return undefined;
  at++;
  // Nine out of ten is a rate, and as often a way of speaking.
  const isShare = /^(?:ten|10|100)$/.test(plainAt(phrases, at));
  if (plainAt(phrases, at) === 'a' && plainAt(phrases, at + 1) === 'total') at += 3;
  while (OF_THE.has(plainAt(phrases, at))) at++;
  const whole = isJoined(phrases, at) ? wholeAt(phrases, at) : undefined;
  if (isShare || whole === undefined || !isPart(some, whole, phrases)) return undefined;
  if (people !== undefined) return isAlone(phrases, at) ? at : undefined;
  return countsPeople(phrases, at + 1, whole) ? at : undefined;
};

/** Whether nothing that a number would count stands behind it. */
function isAlone(phrases: Phrases, place: number): boolean {
  return !isJoined(phrases, place + 1) || isVerb(phrases, place + 1);
}

/** “Of 20 children, 17 went home”, “there were 12 care leavers; 9 of them work”, “20 came. 17 finished it.” */
const someAfterWhole: Phrasing = (phrases, place) => {
  const some = wholeAt(phrases, place);
  if (some === undefined) return undefined;
  const isOfThem = isOfThose(phrases, place);
  if (!isOfThem && !isWhoDid(phrases, place)) return undefined;
  const from = Math.max(0, phrases.starts[(phrases.starts[place] ?? 0) - 1] ?? 0, place - REACH);
  for (let at = place - 1; at >= from; at--) {
    const whole = wholeAt(phrases, at);
    if (whole === undefined || plainAt(phrases, at - 1) === 'in') continue;
    if (!isPart(some, whole, phrases) || !countsPeople(phrases, at + 1, whole)) return undefined;
    return isOfThem || areCalled(phrases, at, place) ? place : undefined;
  }
  return undefined;
};

/** “… and 37 came”, “… but 37 had one”. */
function isWhoDid(phrases: Phrases, place: number): boolean {
  return /^(?:and|but|only)$/.test(plainAt(phrases, place - 1)) && isVerb(phrases, place + 1);
}

/** Whether some were asked for, so that those who came are some of them: “40 children were invited”. */
function areCalled(phrases: Phrases, from: number, to: number): boolean {
  const called = /^(?:invited|asked|due|offered|eligible|enrolled|expected|registered|entered)$/;
  for (let at = from; at < to; at++) if (called.test(plainAt(phrases, at))) return true;
  return false;
}

/** Whether a number is said to be of those named before: “of 20, 17 …”, “9 of them”, “17 finished it” behind a full stop. */
function isOfThose(phrases: Phrases, place: number): boolean {
  const next = plainAt(phrases, place + 1);
  if (next === 'of' && THEM.test(plainAt(phrases, place + 2))) return true;
  const before = plainAt(phrases, place - 1);
  if (before === 'whom' && plainAt(phrases, place - 2) === 'of') return isAlone(phrases, place);
  if (before === 'including' && peopleFrom(phrases, place + 1) !== undefined) return true;
  const start = phrases.starts[place] ?? 0;
  const isSaid = isVerb(phrases, place + 1) || /^(?:did|do|came|live)$/.test(next);
  if (isFirst(phrases, place)) return isSaid && isJoined(phrases, place + 1);
  return /^(?:of|among|amongst|from)$/.test(plainAt(phrases, start)) && isSaid;
}

function isPart(some: number, whole: number, phrases: Phrases): boolean {
  return some < whole && some > 0 && whole > phrases.threshold && leavesFew(whole, some, phrases);
}

/** Kinds of children, so that they are some of those who were counted before. */
const KINDS = /^(?:boys|girls|babies|toddlers|teenagers|sons|daughters)$/;

/** “Of the 40 children, 22 are boys and 15 are girls”, “40 children moved: 22 boys, 15 girls and some others”. */
const partsOfWhole: Phrasing = (phrases, place) => {
  const isPartAt = (at: number) =>
    isOfSome ? isVerb(phrases, at + 1) || endsClause(phrases, at) : KINDS.test(plainAt(phrases, at + 1));
  const start = phrases.starts[place] ?? 0;
  const isOfSome = OF_SOME.test(plainAt(phrases, start));
  if (wholeAt(phrases, place) === undefined || !isPartAt(place)) return undefined;
  const end = sentenceEnd(phrases, place);
  const numbers: number[] = [];
  for (let at = Math.max(start, place - REACH); at < end; at++) {
    if (wholeAt(phrases, at) === undefined || isOtherwiseMeant(phrases.words, at, 1, 0)) continue;
    numbers.push(at);
  }
  const [first, ...parts] = numbers;
  if (first === undefined || parts.length < 2 || parts.at(-1) !== place) return undefined;
  const whole = wholeAt(phrases, first) ?? 0;
  if (!parts.every(isPartAt) || !countsPeople(phrases, first + 1, whole)) return undefined;
  const told = parts.reduce((sum, at) => sum + (wholeAt(phrases, at) ?? 0), 0);
  return isPart(told, whole, phrases) ? place : undefined;
};

/** “Every child but one was seen”, “all 50 children but two”, “of 40, all but 3 were seen”. */
const allBut: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined) return undefined;
  const isApart = plainAt(phrases, place - 1) === 'from' && plainAt(phrases, place - 2) === 'apart';
  if (!isApart && !/^(?:but|except|bar|save|excluding)$/.test(plainAt(phrases, place - 1))) return undefined;
  const start = Math.max(phrases.starts[place] ?? 0, place - 8);
  const ofAll = [...Array(place - start).keys()].find((step) =>
    /^(?:every|each|all|no|nobody)$/.test(plainAt(phrases, start + step)),
  );
  if (ofAll === undefined) return undefined;
  for (let at = start + ofAll; at < place; at++) {
    if (namesPeople(phrases, at) || namesPeople(phrases, at, 1)) return place;
  }
  const isOfAFigure = phrases.words
    .slice(sentenceStart(phrases, place), place)
    .some(({ gap }) => gap.includes('\uFFFC'));
  return isOfAFigure && isVerb(phrases, place + 1) ? place : undefined;
};

/** “The remaining two stayed in care”, “the other three went home”. */
const theRest: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || !isVerb(phrases, place + 1)) return undefined;
  if (!/^(?:remaining|other|last)$/.test(plainAt(phrases, place - 1))) return undefined;
  const inCare = plainAt(phrases, place + 2) === 'in' && plainAt(phrases, place + 3) === 'care';
  const isHome = /^(?:home|missing)$/.test(plainAt(phrases, place + 2));
  const start = phrases.starts[(phrases.starts[place] ?? 0) - 1] ?? 0;
  return inCare || isHome || peopleBefore(phrases, start, place) ? place : undefined;
};

/** Whether a sentence opens with people, so that they are who it is about. */
function peopleBefore(phrases: Phrases, from: number, place: number): boolean {
  for (let at = from; at < Math.min(place, from + 6); at++) {
    if (peopleFrom(phrases, at) !== undefined) return true;
  }
  return false;
}

/** Ways to tell what is left of a larger number, by itself. */
export const LEFT_PHRASINGS: readonly Phrasing[] = [allBut, theRest];

/** Ways to tell a number of people by what two numbers leave between them. */
export const REST_PHRASINGS: readonly Phrasing[] = [someOfWhole, someAfterWhole, partsOfWhole];
