import type { ProseNumber } from '../../domain/prose-number.ts';

/** A bound this low says no more of a group of people than that it is small, so it is no figure: “fewer than 6 children”. */
const LOW = 10;

/** How many characters around a number are looked at. */
const REACH = 30;

const BELOW =
  /\b(?:(?:fewer|less|lower|smaller|no more|not more) than|under|below|at most|(?:a )?maximum of)\s(?:the\s)?$/i;
const UP_TO = /\bup to\s$/i;
const SPREAD = /\b(?:between|from)\s[\p{L}\d]+\s(?:and|to)\s$|\d\s?[–-]\s?$/iu;
const OR_FEWER = /^\sor\s(?:fewer|less|under|below)\b/i;

/**
 * Whether a number in a text only bounds a count, and so contradicts none: what hides a small number (“fewer than 6”, “5 or
 * fewer”, “between 1 and 5”) or what there is room for (“up to 10 children”).
 */
export function isBound(text: string, { start, text: words, value, kind }: ProseNumber): boolean {
  if (kind !== 'count') return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(start + words.length, start + words.length + REACH);
  if (UP_TO.test(before)) return true;
  return value <= LOW && (BELOW.test(before) || SPREAD.test(before) || OR_FEWER.test(after));
}
