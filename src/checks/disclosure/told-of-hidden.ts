import { wordsOf } from '../../domain/disclosure/words.ts';
import type { SourcedFigure } from '../figures.ts';
import { STAND_IN } from '../passages.ts';
import { namesPeople, phrasesOf } from './phrase-places.ts';
import { wholeOf } from './phrase-numbers.ts';

/** Some words of a text. */
export type Words = { start: number; text: string };

const IN_LETTERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y(?:-[a-z]+)?';
const NUMBER = String.raw`(?:(?<![\d.,£])\d[\d,]*(?:\.\d+)?(?:\s?%| per ?cent)?|\b(?:${IN_LETTERS})(?: per ?cent)?)`;
/** What follows a change that counts nothing else. */
const ENDS = String.raw`(?=\s(?:than|on|since|from|compared|against|to|in|over)\b|\s?[.,;:)–]|\s*$)`;

const CHANGES: readonly RegExp[] = [
  new RegExp(String.raw`${NUMBER} (?:more|fewer|less|higher|lower)${ENDS}`, 'iu'),
  new RegExp(
    String.raw`\b(?:up|down|rose|risen|rise|fell|fallen|fall|increased?|decreased?|grew|grown|dropped|drop) (?:(?:by|of) )?${NUMBER}${ENDS}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:half|twice|double|(?:a|one) (?:third|quarter)|two thirds|three quarters|(?:two|three|four|five) times) (?:of )?(?:as many|the (?:number|${NUMBER})|what)\b`,
    'iu',
  ),
  /\b(?:has|have|was|were)? ?(?:halved|doubled|trebled|tripled)\b/iu,
];

const MAY_TELL = new RegExp(
  String.raw`\d|\b(?:${IN_LETTERS}|half|twice|double[d]?|halved|trebled|tripled|third|quarter|times|same|many|unchanged)\b`,
  'i',
);

/** Whether a text may tell a number at all. */
export function mayTellOfHidden(text: string): boolean {
  return MAY_TELL.test(text);
}

/** What a sentence turns to: “and children in care rose by 12”, but not “and is down by 12”. */
const TURNS =
  /\b(?:and|but|while|whereas)\s+(?!(?:it|this|that|they|is|are|was|were|has|have|had|so|now|then|again|up|down)\b)\p{L}/iu;

/** That a number is that of another time, which tells it only where that one is published. */
const SAME = /\b(?:as many|the same(?: number)?) as (?:in|at|a|the|last)\b|\bunchanged (?:from|since|on)\b/iu;

/**
 * How much something is said to have changed, behind its name or its tag and before anything else is spoken of.
 * @param isKnown whether its number at another time is published
 */
export function changeTold(behind: string, isKnown: boolean): Words | undefined {
  for (const change of isKnown ? [...CHANGES, SAME] : CHANGES) {
    const found = change.exec(behind);
    if (found === null) continue;
    const between = behind.slice(1, found.index);
    if (!between.includes(STAND_IN) && !TURNS.test(between)) return { start: found.index, text: found[0] };
  }
  return undefined;
}

const STOP = /[.!?;]\s/g;
/** A sentence that goes on from the one before. */
const GOES_ON = /^\s*(?:that|this|it|they|which)\b/i;

/** The rest of a sentence from a place in a text on, with the sentence behind it if that goes on from it. */
export function restOfSentence(text: string, at: number): string {
  const [end = text.length, next = text.length] = stopsIn(text).filter((stop) => stop > at);
  return text.slice(at, GOES_ON.test(text.slice(end)) ? next : end);
}

function sentenceAt(text: string, at: number): string {
  const stops = stopsIn(text);
  const start = stops.findLast((stop) => stop <= at) ?? 0;
  return text.slice(
    start,
    stops.find((stop) => stop > at),
  );
}

function stopsIn(text: string): number[] {
  return [...text.matchAll(STOP)].map(({ index }) => index + 1);
}

/** Another time than that of the figure, whose number may be told. */
const OTHER_TIME = /\b(?:last|previous|before|earlier|ago|(?:19|20)\d\d)\b/i;
const BOUND = /\b(?:fewer|less|more|under|over|below|least|most|up|aged)\b[\s\w]{0,6}$/i;
const NEAR = 24;

/**
 * The words in which a text tells the number of a hidden figure: a number right before what the figure is of. A number that
 * is published of it at another time is none, nor is a bound.
 * @param others the names of what else is counted beside it, so that a noun it shares with them is not taken for its own
 */
export function numberTold(
  text: string,
  { indicator: { title, of } }: SourcedFigure,
  known: readonly SourcedFigure[],
  others: readonly string[],
): Words | undefined {
  const noun = firstNoun(title);
  const isOwn =
    noun !== undefined && !others.some((name) => firstNoun(name) === noun) && firstNoun(of) !== noun;
  const names = [...[title, of].filter((name) => name.includes(' ')), ...(isOwn ? [noun] : [])];
  const published = new Set(known.map(({ figure }) => figure.value));
  for (const name of names) {
    const told = new RegExp(String.raw`(${NUMBER})\s${RegExp.escape(name)}\b`, 'iu').exec(text);
    if (told === null) continue;
    const [words, number = ''] = told;
    const value = wholeOf({ plain: number.toLowerCase() });
    const isOther = OTHER_TIME.test(sentenceAt(text, told.index));
    const isBound = BOUND.test(text.slice(Math.max(0, told.index - NEAR), told.index));
    if (value !== undefined && !published.has(value) && !isOther && !isBound)
      return { start: told.index, text: words };
  }
  return undefined;
}

/** The people that a name begins with: girls of “Girls in care”. */
function firstNoun(name: string): string | undefined {
  const words = phrasesOf(wordsOf(name.toLowerCase()), 0);
  return namesPeople(words, 0) ? words.words[0]?.plain : undefined;
}
