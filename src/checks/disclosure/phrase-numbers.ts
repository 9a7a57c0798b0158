import { isOtherwiseMeant } from '../../domain/disclosure/other-numbers.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf } from '../../domain/disclosure/words.ts';
import type { Word } from '../../domain/disclosure/words.ts';
import { hasPeople, peopleFrom, plainAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** “Thirty”, “forty-one”. */
const SPELT: ReadonlyMap<string, number> = new Map(
  TENS.flatMap((tens, index) => [
    [tens, (index + 2) * 10] as const,
    ...ONES.map((ones, more) => [`${tens}-${ones}`, (index + 2) * 10 + more + 1] as const),
  ]),
);

/** The whole number that a word is, whatever it means: 17, “seventeen”, “forty-one”, 1,200. */
export function wholeOf(word: Pick<Word, 'plain'>): number | undefined {
  const { plain } = word;
  const isInFigures = plain <= ':';
  return numberOf(word) ?? (isInFigures ? inThousands(plain) : SPELT.get(plain));
}

function inThousands(plain: string): number | undefined {
  return /^\d{1,3}(?:,\d{3})+$/.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}

/** The whole number at a place. */
export function wholeAt({ words }: Phrases, place: number): number | undefined {
  const word = words[place];
  return word && wholeOf(word);
}

/** Whether a word is the first of its sentence. */
export function isFirst({ starts }: Phrases, place: number): boolean {
  return starts[place] === place;
}

/** Whether a word is the last of its clause: a stop, a comma or a bracket follows, or nothing. */
export function endsClause({ words }: Phrases, place: number): boolean {
  const next = words[place + 1];
  return next === undefined || /[.,;:!?)\n\uFFFC]/.test(next.gap);
}

/** Whether two numbers leave few people between them. */
export function leavesFew(whole: number, some: number, { threshold }: Phrases): boolean {
  return isSmall(Math.abs(whole - some), threshold);
}

/** What is done for one person each, so that a few of them are a few people. */
const DONE_FOR_ONE = /^(?:reviews|assessments|conferences|referrals|placements|visits)$/;
/** So many of these are done for a crowd, and not for what has been picked out. */
const CROWD = 10;

/** Whether people, or what is done for one person each, stand from a place on. */
export function countsPeople(phrases: Phrases, from: number, whole: number): boolean {
  if (peopleFrom(phrases, from) !== undefined) return true;
  if (whole < CROWD) return false;
  return [from, from + 1, from + 2].some((place) => DONE_FOR_ONE.test(plainAt(phrases, place)));
}

/** Whether a number may be that of a year. */
export function isYear(number: number): boolean {
  return number > 1900 && number < 2100;
}

/** How many words before a place are looked at for the group that is spoken of there. */
const REACH = 24;

/**
 * How many people were counted last before a place, in its sentence or the one before: “40 children came”, “pupils excluded
 * were 40”. Undefined where that is no number of people.
 */
export function groupBefore(phrases: Phrases, place: number): number | undefined {
  const { starts } = phrases;
  const from = Math.max(0, starts[(starts[place] ?? 0) - 1] ?? 0, place - REACH);
  for (let at = place - 1; at >= from; at--) {
    const whole = wholeAt(phrases, at);
    if (whole === undefined || plainAt(phrases, at - 1) === 'in') continue;
    const isNumber = !isYear(whole) && !isOtherwiseMeant(phrases.words, at, whole, 0);
    const isTold = isNumber && endsClause(phrases, at) && hasPeople(phrases, starts[at] ?? 0, at);
    return isTold || countsPeople(phrases, at + 1, whole) ? whole : undefined;
  }
  return undefined;
}
