import { STAND_IN } from '../passages.ts';

/** The sentence that a position lies in. A point inside a number ends none. */
export function sentenceAt(text: string, position: number): string {
  return between(text, position, /[.!?]\s/g);
}

/** The part of a sentence that a position lies in, up to the next comma, bracket or figure. */
export function clauseAt(text: string, position: number): string {
  return between(text, position, new RegExp(`[.!?,;:]\\s|[()${STAND_IN}]`, 'g'));
}

function between(text: string, position: number, ends: RegExp): string {
  const cuts = [...text.matchAll(ends)].map(({ index }) => index + 1);
  const start = cuts.findLast((cut) => cut <= position) ?? 0;
  return text.slice(start, cuts.find((cut) => cut > position) ?? text.length);
}
