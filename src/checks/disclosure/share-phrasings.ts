import { OF_THE } from '../../domain/disclosure/people-words.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf } from '../../domain/disclosure/words.ts';
import type { Word } from '../../domain/disclosure/words.ts';
import type { Phrasing } from './more-phrasings.ts';
import { isJoined, peopleFrom, plainAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { FRACTIONS } from './phrasing-words.ts';

/** “A quarter of the 12 children”, “25% of 12 children”, “one in four of the 8 children”. */
const shareOfFew: Phrasing = (phrases, place) => {
  const isHalf = plainAt(phrases, place) === 'half' && plainAt(phrases, place + 1) !== 'of';
  if (plainAt(phrases, place) !== 'of' && !isHalf) return undefined;
  const share = isHalf ? 1 / 2 : shareBefore(phrases, place);
  if (share === undefined) return undefined;
  let at = place + 1;
  while (OF_THE.has(plainAt(phrases, at))) at++;
  const word = phrases.words[at];
  const whole = word && isJoined(phrases, at) ? numberOf(word) : undefined;
  if (whole === undefined) return undefined;
  const some = Math.round(share * whole);
  if (![some, whole - some].some((count) => isSmall(count, phrases.threshold))) return undefined;
  // “One in ten of 30”: that a share is of so many is only said of a group that was named before.
  const isOfAGroup = plainAt(phrases, place - 2) === 'in' && !isJoined(phrases, at + 1);
  return isOfAGroup ? at : peopleFrom(phrases, at + 1);
};

function shareBefore(phrases: Phrases, place: number): number | undefined {
  const word = plainAt(phrases, place - 1);
  const percent = percentBefore(phrases, place);
  if (percent !== undefined) return percent / 100;
  const [last, third] = [place - 1, place - 3].map((at) => phrases.words[at]);
  const first = third && (numberOf(third) ?? undefined);
  const whole = last && numberOf(last);
  if (plainAt(phrases, place - 2) === 'in' && first && whole) return first / whole;
  const [, joined, part = word] = /^([a-z]+)-([a-z]+)$/.exec(word) ?? [];
  const fraction = FRACTIONS.get(part);
  const before = joined ?? plainAt(phrases, place - 2);
  const times = numberOf({ ...(last as Word), plain: before });
  return fraction === undefined ? undefined : fraction * (times || 1);
}

/** “25%”, “one per cent”, “0.6 percent”. */
function percentBefore(phrases: Phrases, place: number): number | undefined {
  const word = plainAt(phrases, place - 1);
  const isApart = word === 'cent' && plainAt(phrases, place - 2) === 'per';
  const at = place - (isApart ? 3 : 2);
  const told = isApart || word === 'percent' ? plainAt(phrases, at) : /^(.+)%$/.exec(word)?.[1];
  if (told === undefined) return undefined;
  if (/^\d{1,2}(?:\.\d+)?$/.test(told)) return Number(told);
  return phrases.words[at] && numberOf(phrases.words[at]);
}

/** “2/28 children”. */
const outOf: Phrasing = (phrases, place) => {
  const [, some] = /^(\d{1,2})\/\d{1,4}$/.exec(plainAt(phrases, place)) ?? [];
  return some !== undefined && isSmall(Number(some), phrases.threshold)
    ? peopleFrom(phrases, place + 1)
    : undefined;
};

/** Ways to tell a number of people by a share of others. */
export const SHARE_PHRASINGS: readonly Phrasing[] = [shareOfFew, outOf];
