import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf } from '../../domain/disclosure/words.ts';
import type { Phrasing } from './more-phrasings.ts';
import { endsClause, wholeAt } from './phrase-numbers.ts';
import { hasPeople, peopleFrom, plainAt, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';

/** Words that say how many without a number, and how far behind them the number may follow. */
const VAGUE = /^(?:few|handful|several|some|number|couple)$/;
const LEFT = /^(?:rest|remainder|others|remaining)$/;
const REACH = 12;

/** “A handful of children, three, moved”, “several children, five in all”, “the rest – 3 – went home”. */
const besideVague: Phrasing = (phrases, place) => {
  if (!isFew(phrases, place) || !isAside(phrases, place)) return undefined;
  const start = Math.max(phrases.starts[place] ?? 0, place - REACH);
  for (let at = place - 1; at >= start; at--) {
    const word = plainAt(phrases, at);
    if (LEFT.test(word)) return isOfPeopleBefore(phrases, start, at) ? place : undefined;
    if (!VAGUE.test(word)) continue;
    const from = plainAt(phrases, at + 1) === 'of' ? at + 2 : at + 1;
    return peopleFrom(phrases, from === place ? place + 2 : from) === undefined ? undefined : place;
  }
  return undefined;
};

/** “A small number (four)” is no number 4 of something. */
function isFew(phrases: Phrases, place: number): boolean {
  if (smallAt(phrases, place) !== undefined) return true;
  const isInBrackets =
    /\($/.test(phrases.words[place]?.gap ?? '') && plainAt(phrases, place - 1) === 'number';
  return isInBrackets && isSmall(wholeAt(phrases, place) ?? 0, phrases.threshold);
}

/** Whether a number is set off from what stands before it, and nothing that it would count stands behind it. */
function isAside(phrases: Phrases, place: number): boolean {
  const before = phrases.words[place - 1];
  const gap = phrases.words[place]?.gap ?? '';
  const isSetOff = /[,(:–—]|\s-\s/.test(gap) && before !== undefined && numberOf(before) === undefined;
  const isBound = plainAt(phrases, place - 1) === 'than' && plainAt(phrases, place - 3) === 'no';
  const inAll = /^(?:in (?:all|total)|altogether)/.test(
    `${plainAt(phrases, place + 1)} ${plainAt(phrases, place + 2)}`,
  );
  return (isSetOff || isBound) && (endsClause(phrases, place) || inAll || isClosed(phrases, place));
}

/** “A small number (four) of children”, “– three – were moved”. */
function isClosed({ words }: Phrases, place: number): boolean {
  return /[)–—]|\s-\s/.test(words[place + 1]?.gap ?? '');
}

/** Whether those that are left are people, who stand earlier in the sentence or in the one before. */
function isOfPeopleBefore(phrases: Phrases, start: number, place: number): boolean {
  const earlier = phrases.starts[start - 1] ?? start;
  return hasPeople(phrases, earlier, place) || peopleFrom(phrases, place + 2) !== undefined;
}

/** “Children went missing, though only three.” */
const thoughOnly: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || !endsClause(phrases, place)) return undefined;
  if (!/^(?:only|just)$/.test(plainAt(phrases, place - 1))) return undefined;
  if (!/^(?:though|but|if)$/.test(plainAt(phrases, place - 2))) return undefined;
  return peopleFrom(phrases, phrases.starts[place] ?? 0) === undefined ? undefined : place;
};

/** Ways to tell a number of people as an aside to words that keep it back. */
export const ASIDE_PHRASINGS: readonly Phrasing[] = [besideVague, thoughOnly];
