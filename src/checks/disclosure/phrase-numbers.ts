import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf } from '../../domain/disclosure/words.ts';
import { peopleFrom, plainAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';

/** The whole number at a place, whatever it means: 17, “seventeen”, 1,200. */
export function wholeAt({ words }: Phrases, place: number): number | undefined {
  const word = words[place];
  if (word === undefined) return undefined;
  return (
    numberOf(word) ??
    (/^\d{1,3}(?:,\d{3})+$/.test(word.plain) ? Number(word.plain.replaceAll(',', '')) : undefined)
  );
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
