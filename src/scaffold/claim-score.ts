import { isUnder } from './headings.ts';
import type { Headings } from './headings.ts';
import type { Candidate } from './candidates.ts';
import { matchWords } from './match-words.ts';
import { after } from './report-spots.ts';
import type { Spot } from './report-spots.ts';
import { kindOf } from './wanted-figure.ts';
import { isInFullTime } from './spot-figure.ts';

/** How much the words count, by how far from the number they stand: in its clause, its sentence, what it is below, its heading. */
const NEARNESS = { clause: 1, sentence: 0.8, lead: 0.7, heading: 0.5 };
/** How much the parts of a score count. They add up to 1; what is due, and under its own heading, has a little more; what counts other things, less. */
const SHARES = { named: 0.6, toldOf: 0.25, close: 0.15 };
const DUE = 0.08;
const OTHER_THINGS = 0.2;
const UNDER = 0.05;
/** Below this, too little of the name is in the words. */
const NAMED = 0.5;
/** A figure that was not reported for so many years says nothing of a new one. */
const OLD_AFTER = 2;
const NEUTRAL = 0.4;

/** The words around a number, by how near they are, and how much each word tells. */
export type SpotWords = {
  near: { words: ReadonlySet<string>; nearness: number }[];
  clause: ReadonlySet<string>;
};

/** The words around a number. */
export function wordsAround(spot: Spot, spell: (text: string) => string): SpotWords {
  const parts = {
    clause: spot.clause,
    sentence: spot.sentence,
    lead: spot.lead,
    heading: spot.section.heading ?? '',
  };
  const near = Object.entries(NEARNESS).map(([part, nearness]) => ({
    words: matchWords(spell(parts[part as keyof typeof parts])),
    nearness,
  }));
  return { near, clause: near[0]?.words ?? new Set() };
}

/**
 * How well a number fits a figure: by how much of the name its sentence has, by whether its clause tells of anything else, and by
 * how near it is to the last one. From 0 to a little above 1; undefined where it is none of its numbers.
 */
export function scoreOf(
  spot: Spot,
  { near, clause }: SpotWords,
  candidate: Candidate,
  {
    weightOf,
    known,
    headings,
    quarter,
  }: { weightOf: (word: string) => number; known: ReadonlySet<string>; headings: Headings; quarter: string },
): number | undefined {
  const { indicator, measure, due, names, definition } = candidate;
  const kind = kindOf(indicator, measure);
  if (spot.number.kind !== kind || (kind === 'count' && isInFullTime(spot) && indicator.unit !== 'fte'))
    return undefined;
  const sum = (words: Iterable<string>, share: (word: string) => number) =>
    [...words].reduce((total, word) => total + weightOf(word) * share(word), 0);
  const nearness = (word: string) =>
    Math.max(0, ...near.filter(({ words }) => words.has(word)).map((part) => part.nearness));
  const named = Math.max(0, ...names.map((name) => sum(name, nearness) / sum(name, () => 1)));
  // Of what the sentence says, nothing but the heading would do for any figure there.
  const isNamed = names.some((name) => near.slice(0, 3).some(({ words }) => !words.isDisjointFrom(name)));
  if (named < NAMED || !isNamed) return undefined;
  const telling = [...clause].filter((word) => known.has(word));
  const ownWords = new Set([...names.flatMap((name) => [...name]), ...definition]);
  const toldOf =
    telling.length === 0
      ? NEUTRAL
      : sum(telling, (word) => (ownWords.has(word) ? 1 : 0)) / sum(telling, () => 1);
  return (
    SHARES.named * named +
    SHARES.toldOf * toldOf +
    SHARES.close * closeness(spot, candidate, quarter) +
    (due === undefined ? 0 : DUE) -
    (countsOthers(spot, candidate, known) ? OTHER_THINGS : 0) +
    (isUnder(indicator, spot.section, headings) ? UNDER : 0)
  );
}

/** How near a number is to the last one: 1 where it is the same. */
function closeness({ number }: Spot, { measure, last, indicator }: Candidate, quarter: string): number {
  const value = last?.value ?? undefined;
  const isOld =
    last !== undefined && Number(quarter.slice(0, 4)) - Number(last.period.slice(0, 4)) > OLD_AFTER;
  if (value === undefined || isOld || measure === 'change') return NEUTRAL;
  if (indicator.unit === 'percent') return Math.max(0, 1 - Math.abs(number.value - value) / 25);
  const [less, more] = [Math.min(number.value, value), Math.max(number.value, value)];
  return more === 0 ? 1 : Math.max(0, 2 * (less / more) - 1);
}

/** Whether the words behind a count name things that the indicator does not: “1,990 places” are no schools. */
function countsOthers(spot: Spot, { indicator, names }: Candidate, known: ReadonlySet<string>): boolean {
  if (spot.number.kind !== 'count') return false;
  const behind =
    /^(?: [\p{L}’'-]+){1,3}/u
      .exec(after(spot))?.[0]
      .split(/ (?:in|of|at|on|for|with|who|that|were|are|had|have)\b/)[0] ?? '';
  const counted = [...matchWords(behind)].filter((word) => known.has(word));
  const own = new Set([...matchWords(indicator.of), ...names.flatMap((name) => [...name])]);
  return counted.length > 0 && counted.every((word) => !own.has(word));
}
