import { fewPeopleBehind } from '../../domain/disclosure/share.ts';
import { OF_THE } from '../../domain/disclosure/people-words.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import type { Phrasing } from './more-phrasings.ts';
import { countsPeople, groupBefore, wholeAt } from './phrase-numbers.ts';
import { OF_SOME, isJoined, peopleFrom, plainAt, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { shareAt } from './said-shares.ts';
import type { SaidShare } from './said-shares.ts';

/** A share of a group of people: how many they are, and the place of the last word that says so. */
type ShareOfGroup = { size: number; last: number };
type GroupRule = (phrases: Phrases, place: number, share: SaidShare) => ShareOfGroup | undefined;

const THEM = /^(?:them|these|those|whom)$/;

/** “25% of the 12 children”, “half the 6 care leavers”, “10% (of 30) of the children”. */
const ofSoMany: GroupRule = (phrases, place, { last, isRatio }) => {
  const isOf = plainAt(phrases, last + 1) === 'of';
  if (!isOf && plainAt(phrases, place) !== 'half') return undefined;
  let at = last + (isOf ? 2 : 1);
  while (OF_THE.has(plainAt(phrases, at))) at++;
  const size = isJoined(phrases, at) ? wholeAt(phrases, at) : undefined;
  if (size === undefined) return undefined;
  // “One in ten of 30”: that a share is of so many is only said of a group that was named before.
  if (isRatio && !isJoined(phrases, at + 1)) return { size, last: at };
  const again = plainAt(phrases, at + 1) === 'of' ? at + 2 : at + 1;
  const people = peopleFrom(phrases, again);
  return people === undefined ? undefined : { size, last: people };
};

/** Shares that compare, or that are wanted, are of no group: “10% more than in May”, “90% should be”. */
const COMPARES =
  /^(?:more|fewer|less|higher|lower|above|below|up|down|points?|percentage|increase|rise|fall|drop|should|must|will)$/;
const CHANGED = /^(?:by|up|down|target|rose|fell)$/;

/** “Of the 30 children adopted, 10% were under one.” */
const ofThoseNamedFirst: GroupRule = (phrases, place, { last }) => {
  const start = phrases.starts[place] ?? 0;
  if (!OF_SOME.test(plainAt(phrases, start)) || isOfOthers(phrases, place, last)) return undefined;
  let at = start + 1;
  while (OF_THE.has(plainAt(phrases, at))) at++;
  const size = at < place ? wholeAt(phrases, at) : undefined;
  return size !== undefined && countsPeople(phrases, at + 1, size) ? { size, last } : undefined;
};

/** “30 children came; 10% of them left”, “30 children, of whom 10% left”, “Thirty came. Of these, a tenth left.” */
const ofThoseBefore: GroupRule = (phrases, place, { last }) => {
  const isBefore = THEM.test(plainAt(phrases, place - 1)) && plainAt(phrases, place - 2) === 'of';
  const isBehind = plainAt(phrases, last + 1) === 'of' && THEM.test(plainAt(phrases, last + 2));
  if (!isBehind && (!isBefore || isOfOthers(phrases, place, last))) return undefined;
  const size = groupBefore(phrases, place);
  return size === undefined ? undefined : { size, last: isBehind ? last + 2 : last };
};

/** How many words behind people may say how many they are. */
const FAR = 6;

/** “10% of adopted children (30 in all)”, “5% of care leavers, of whom there are 60”. */
const ofThoseCounted: GroupRule = (phrases, _place, { last }) => {
  const people = plainAt(phrases, last + 1) === 'of' ? peopleFrom(phrases, last + 2) : undefined;
  if (people === undefined) return undefined;
  for (let at = people + 1; at <= people + FAR; at++) {
    const size = wholeAt(phrases, at);
    if (size === undefined) continue;
    const isSo = phrases.words[at]?.gap.includes('(') || plainAt(phrases, at - 2) === 'there';
    return isSo ? { size, last: at } : undefined;
  }
  return undefined;
};

const GROUP_RULES: readonly GroupRule[] = [ofSoMany, ofThoseNamedFirst, ofThoseBefore, ofThoseCounted];

/** A share of a group whose number is told, if it is of few, or of all but few. */
const shareOfFew: Phrasing = (phrases, place) => {
  const share = shareAt(phrases, place);
  if (share === undefined) return undefined;
  for (const rule of GROUP_RULES) {
    const group = rule(phrases, place, share);
    if (group !== undefined) return isOfFew(share, group.size, phrases) ? group.last : undefined;
  }
  return undefined;
};

/** Whether a share is of something else than the group that its sentence opens with, or a change in it. */
function isOfOthers(phrases: Phrases, place: number, last: number): boolean {
  const next = plainAt(phrases, last + 1);
  if (COMPARES.test(next) || CHANGED.test(plainAt(phrases, place - 1))) return true;
  return next === 'of' && !THEM.test(plainAt(phrases, last + 2));
}

function isOfFew({ value, decimals }: SaidShare, size: number, { threshold }: Phrases): boolean {
  if (decimals !== undefined) {
    return fewPeopleBehind({ value, decimals, outOf: 100 }, { size, isExact: true }, threshold) !== undefined;
  }
  const some = Math.round((value * size) / 100);
  return [some, size - some].some((count) => isSmall(count, threshold));
}

/** “2/28 children”. */
const outOf: Phrasing = (phrases, place) => {
  const [, some] = /^(\d{1,2})\/\d{1,4}$/.exec(plainAt(phrases, place)) ?? [];
  return some !== undefined && isSmall(Number(some), phrases.threshold)
    ? peopleFrom(phrases, place + 1)
    : undefined;
};

/** “1 out of 18 children”. What is out of ten or a hundred is more often a rate. */
const outOfMany: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || plainAt(phrases, place + 1) !== 'out') return undefined;
  const whole = wholeAt(phrases, place + 3);
  if (plainAt(phrases, place + 2) !== 'of' || whole === undefined || whole <= 10 || whole % 10 === 0)
    return undefined;
  return peopleFrom(phrases, place + 4);
};

/** Ways to tell a number of people by a share of others. */
export const SHARE_PHRASINGS: readonly Phrasing[] = [shareOfFew, outOf, outOfMany];
