import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf, wordsOf } from '../../domain/disclosure/words.ts';
import type { Passage } from '../passages.ts';
import { peopleToldIn } from './people-told.ts';
import type { Told } from './people-told.ts';
import { hasPeople, phrasesOf } from './phrase-places.ts';

/** What opens a sentence on some of those named in the passage before. */
const OF_THOSE = /^\s*(?:of|among|amongst|from) (?:these|those|them)\b/i;

/** A number that a note gives without saying of what: “The record says 3.” */
const GIVEN =
  /\b(?:says?|gives?|prints?|names?|shows?|states?|was|were|is)\s(?:it\s(?:as|was)\s)?([\p{L}\d]+)(?=\s*(?:[.;)]|$))/giu;

/**
 * The small numbers of people that a passage tells, by itself or after the one before it: “40 children came.” and, as the
 * next paragraph, “Of these, 37 were from here.”
 */
export function peopleToldAfter(
  passage: Passage,
  before: Passage | undefined,
  threshold: number,
): readonly Told[] {
  const own = peopleToldIn(passage.text, threshold);
  if (before === undefined || own.length > 0) return own;
  if (goesOnFrom(passage)) return toldAfter(passage.text, before.text, threshold);
  return passage.isNote && isOnPeople(before.text) ? givenIn(passage.text, threshold) : [];
}

/** Whether a passage speaks of some of those named in the one before. */
export function goesOnFrom({ text }: Passage): boolean {
  return OF_THOSE.test(text);
}

function toldAfter(text: string, before: string, threshold: number): Told[] {
  const lead = `${before.replace(/[.!?:;\s]*$/, '')}. `;
  return peopleToldIn(lead + text, threshold)
    .filter(({ start }) => start >= lead.length)
    .map((told) => ({ ...told, start: told.start - lead.length }));
}

function isOnPeople(text: string): boolean {
  const phrases = phrasesOf(wordsOf(text), 0);
  return hasPeople(phrases, 0, phrases.words.length);
}

function givenIn(note: string, threshold: number): Told[] {
  return [...note.matchAll(GIVEN)].flatMap(({ 0: said, 1: number = '', index }) => {
    const [word] = wordsOf(number);
    const isFew = word !== undefined && isSmall(numberOf(word) ?? 0, threshold);
    return isFew ? [{ start: index, text: said }] : [];
  });
}
