import type { ProblemId } from '../catalogue.ts';
import type { Suspect } from './suspects.ts';

/** What nearly every text is made of, in which nothing can be disguised. */
const ORDINARY = /^[\t\n\r\x20-\x7E\xA1-\xAC\xAE-\xB1\xB4-\xB8\xBA-\u024F–—‘’“”…€]*$/;

/**
 * More accents than any letter has: two on a Latin one (ệ taken apart), three in other alphabets; lines drawn through
 * letters; and accents on nothing.
 */
const HEAPED =
  /[\p{sc=Latin}\p{sc=Common}]\p{Mn}{3,}|\p{M}{4,}|[\p{L}\p{N}][\u0334-\u0338\u20D0-\u20EA]|(?<=^|[\s\p{P}])[\u0300-\u036F]/mu;

/** A run of letters with their accents. Hyphens end it, so that β-blocker is two. */
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{sc=Latin}/u;
/** Letters of alphabets of which some look like Latin ones. Of Greek, only those that do: Δt and μm are no disguise. */
const FOREIGN =
  /[\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυϲ]/u;
/** Cyrillic letters that cannot be told from Latin ones, and a word of nothing else. */
const LIKE_LATIN = /^[асеорхуіјѕһԁАВЕЅІЈКМНОРСТХУ]+$/u;
/** A Cyrillic letter that looks like no Latin one: where one stands, the words around are Russian or the like. */
const OWN_SHAPE = /(?![асеорхуіјѕһԁАВЕЅІЈКМНОРСТХУ])\p{sc=Cyrillic}/u;

/** Letters and digits drawn in a style, joined into one sign, put in circles, or of full width. */
const STYLED =
  /(?!\u24C2\uFE0F)[\u1D00-\u1D2B\u2160-\u2188\u2460-\u24FF\u2776-\u2793\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F16F}]/u;
/** Digits of other alphabets, and small raised or lowered ones that stand behind nothing: m² and CO₂ are plain. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}|(?<![\p{L}\p{M}\p{N}⁰-ₜ)])[⁰¹²³⁴-⁹₀-₉]/u;

/** Letters and digits that are not what they look like, the first of each kind. */
export function disguisesIn(text: string): Suspect[] {
  if (ORDINARY.test(text)) return [];
  return [heaped(text), mixed(text), styled(text)].filter((found) => found !== undefined);
}

function heaped(text: string): Suspect | undefined {
  const match = HEAPED.exec(text);
  if (match === null) return undefined;
  const [heap] = match;
  const [letter = ''] = heap;
  const accents = heap.match(/\p{M}/gu)?.length ?? 0;
  const message = /[\p{L}\p{N}]/u.test(letter)
    ? accents === 1
      ? `A line or ring is drawn over “${letter}” as a sign of its own.`
      : `${accents} accents are heaped on “${letter}”, more than any language has.`
    : 'Here stands an accent with no letter below it.';
  return { id: 'bytes-heaped-accents', offset: match.index, length: heap.length, message };
}

function mixed(text: string): Suspect | undefined {
  if (!FOREIGN.test(text)) return undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const found = mixedInLine(line);
    if (found !== undefined) return { ...found, offset: start + found.offset };
    start += line.length + 1;
  }
  return undefined;
}

function mixedInLine(line: string): Suspect | undefined {
  if (!FOREIGN.test(line)) return undefined;
  const isForeign = OWN_SHAPE.test(line);
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const at = word.search(FOREIGN);
    const isDisguise = LATIN.test(word) || (LIKE_LATIN.test(word) && !isForeign);
    if (at === -1 || !isDisguise) continue;
    const letter = String.fromCodePoint(word.codePointAt(at) ?? 0);
    const message = `The “${letter}” in “${cut(word)}” is a letter of ${alphabetOf(letter)}, which only looks like a plain one.`;
    return { id: 'bytes-mixed-alphabets', offset: index + at, length: letter.length, message };
  }
  return undefined;
}

function styled(text: string): Suspect | undefined {
  const found = [STYLED.exec(text), OTHER_DIGITS.exec(text)].filter((match) => match !== null);
  const [first] = found.toSorted((a, b) => a.index - b.index);
  if (first === undefined) return undefined;
  const [sign] = first;
  const plain = sign.normalize('NFKC');
  const meant = plain === sign ? '' : `, which stands for ${plain}`;
  const id: ProblemId = 'bytes-styled-letter';
  const message = `“${sign}” is not a plain letter or digit${meant}: no search finds it, and no check reads it.`;
  return { id, offset: first.index, length: sign.length, message };
}

function alphabetOf(letter: string): string {
  if (/\p{sc=Cyrillic}/u.test(letter)) return 'the Cyrillic alphabet';
  return /\p{sc=Greek}/u.test(letter) ? 'the Greek alphabet' : 'another alphabet';
}

function cut(word: string): string {
  const letters = [...word];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : word;
}
