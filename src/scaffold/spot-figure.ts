import { roundTo } from '../domain/decimal.ts';
import { isOnQuarterBefore } from '../domain/quarter-before.ts';
import { HEDGES } from '../domain/read-figure.ts';
import { reportNumbersIn } from './report-numbers.ts';
import { after, before } from './report-spots.ts';
import type { Spot } from './report-spots.ts';

const DOWN = /\b(?:reduc\w*|fall\w*|fell|decreas\w*|drop\w*|down|minus)\b/gi;
const UP = /\b(?:increas\w*|rose|rise|risen|rising|up|grew|grow\w*|plus)\b/gi;
/** What a number is that stands behind such a word: by so much, or so much at once. */
const BY =
  /\b(?:reduced|fallen|fell|decreased|dropped|down|increased|rose|risen|up|grew|grown|plus|minus)(?: by)? (?:about |around |some )?$|\b(?:rise|increase|growth|fall|drop|reduction|decrease) of (?:about |around )?$/i;
const LOWER =
  /^ (?:points |percentage points )?(lower|fewer|less|reduction|fall|decrease|higher|more|increase|rise)\b/i;
const SHARE = /(\d[\d,]*) (?:out )?of (?:the |all |all the )?(\d[\d,]*\d|\d)/g;
const HEDGE_BEFORE = new RegExp(String.raw`\b(?:${HEDGES}) $`, 'i');
/** What went up or down by so much is no level, nor is what something else is held against. */
const COMPARED =
  /\b(?:against|compared (?:with|to)|(?<!less |more |fewer )than|from) (?:the |about |around |some )?$/i;
const FTE = /^[^.;,\d%]{0,50}?\b(?:fte|full[- ]time)/i;
/** A quarter that is named may be the one before, or that of the year before: only people can tell. */
const QUARTER_NAMED =
  /\b(?:on|since|than|from|with|to|in|over) (?:the )?(?:last quarter|Q(?:uarter )?[1-4]\b)/i;

/** Whether a change is said to be one on the quarter before, which the figures of this site have no form for. */
export function isSinceQuarterBefore(spot: Spot): boolean {
  return isOnQuarterBefore(before(spot), after(spot));
}

/** Whether it may be one. */
export function maySpeakOfQuarter({ sentence }: Spot): boolean {
  return QUARTER_NAMED.test(sentence);
}

/** Whether a number is said to be one of full-time posts. */
export function isInFullTime(spot: Spot): boolean {
  return FTE.test(after(spot));
}

/** A change as somebody might type it. One of which the sentence does not say which way it went is left to people. */
export function changeAt(spot: Spot): string | undefined {
  const words = before(spot);
  if (/[-−–]$/.test(words)) return `-${spot.number.text}`;
  const behind = LOWER.exec(after(spot))?.[1];
  if (behind !== undefined) return `${/^[hmi]|^rise/i.test(behind) ? 'up' : 'down'} ${spot.number.text}`;
  // “Rose to 4%” gives a level.
  if (/\b(?:to|at) $/i.test(words) || HEDGE_BEFORE.test(words)) return undefined;
  const [down, up] = [DOWN, UP].map((way) => [...words.matchAll(way)].at(-1)?.index ?? -1);
  if (down === undefined || up === undefined || down === up) return undefined;
  return `${down > up ? 'down' : 'up'} ${spot.number.text}`;
}

/** A level as somebody might type it: with the words that hedge it, or with the counts behind it. */
export function levelAt(spot: Spot): string | undefined {
  const words = before(spot);
  const isChange =
    /[-−–]$/.test(words) || BY.test(words) || (/\bby $/.test(words) && changeAt(spot) !== undefined);
  if (isChange || COMPARED.test(words) || LOWER.test(after(spot))) return undefined;
  const { text, kind } = spot.number;
  const hedge = HEDGE_BEFORE.exec(words)?.[0].toLowerCase() ?? '';
  if (kind !== 'percent' || hedge !== '') return `${hedge}${text}`;
  const counts = countsBehind(spot);
  return counts === undefined ? text : `${counts.part.text} of ${counts.whole.text}, ${text}`;
}

/** The counts behind a percentage, as they are written in its sentence, each with its place there. */
export function countsBehind({
  sentence,
  number,
}: Spot): Record<'part' | 'whole', { text: string; start: number }> | undefined {
  const isShare = (part: string, whole: string) => {
    const [one, all] = [part, whole].map((digits) => Number(digits.replaceAll(',', '')));
    return (
      one !== undefined &&
      all !== undefined &&
      one <= all &&
      roundTo((100 * one) / all, number.decimals) === number.value
    );
  };
  for (const { 0: all, 1: part = '', 2: whole = '', index } of sentence.matchAll(SHARE)) {
    if (!isShare(part, whole)) continue;
    return {
      part: { text: part, start: index },
      whole: { text: whole, start: index + all.length - whole.length },
    };
  }
  // Two numbers that make a percentage to the last of its decimals are hardly there by chance.
  if (number.decimals === 0) return undefined;
  const counts = reportNumbersIn(sentence).filter(({ kind, decimals }) => kind === 'count' && decimals === 0);
  const pairs = counts.flatMap((part) => counts.map((whole) => ({ part, whole })));
  return pairs.find(({ part, whole }) => part !== whole && isShare(part.text, whole.text));
}
