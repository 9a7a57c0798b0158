import type { Period } from '../domain/period.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { Area } from '../schemas/site.ts';
import { candidatesFor, periodIn, YEAR } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { scoreOf, wordsAround } from './claim-score.ts';
import { dayNamed } from './day-named.ts';
import type { DueFigure } from './due-figures.ts';
import { foundElsewhere, isElsewhere } from './found-elsewhere.ts';
import { headingsOf } from './headings.ts';
import { spelledOut } from './match-words.ts';
import { after, before, excerptAround, spotsIn } from './report-spots.ts';
import type { ReportPlace, Spot } from './report-spots.ts';
import type { Section } from './skeleton.ts';
import { changeAt, countsBehind, isSinceQuarterBefore, levelAt, maySpeakOfQuarter } from './spot-figure.ts';

/** A number of a report that is most likely a figure. */
export type FoundFigure = {
  indicator: Indicator;
  /** The due figure that it is, if it is one. */
  due?: DueFigure;
  /** Left out, it is the council's own. */
  area?: Area;
  period: Period;
  /** The figure as somebody might type it: “532 of 540, 98.5%”, “down 4%”. */
  typed: string;
  at: ReportPlace;
  /** The words around it. */
  words: string;
};

/** A number of a report that is none of those, to be looked at. */
export type UnusedNumber = {
  text: string;
  paragraph: string;
  words: string;
  /** What it may be, though it does not fit well enough to be taken for it. */
  guess?: FoundFigure;
  isOnQuarterBefore: boolean;
};

type Claim = { candidate: Candidate; spot: Spot; typed: string; period: Period; score: number };

/** A number has to fit a figure so well to be one, and better than others by so much. */
const ENOUGH = 0.62;
const APART = 0.03;

/**
 * Which numbers of a report are most likely figures, those that are due and others, in reading order; and which numbers are left
 * over. Each number is one figure's and each figure has one number, the best fit of the whole report first; where a number fits
 * two figures alike, it is left over. They are to be looked at: nothing is taken before somebody has agreed.
 */
export function foundFigures(
  { due, quarter, library }: { due: readonly DueFigure[]; quarter: string; library: Library },
  sections: readonly Section[],
): { found: FoundFigure[]; unused: UnusedNumber[] } {
  const spots = spotsIn(sections);
  const claims = claimsOn(
    spots.filter((spot) => !isElsewhere(spot, library) && !isOfTime(spot) && !isTarget(spot)),
    { due, quarter, library },
  );
  const taken = new Map<Spot, FoundFigure>();
  const parts = new Set<string>();
  const given = new Set<Candidate>();
  for (const claim of claims) {
    const { candidate, spot, score } = claim;
    if (score < ENOUGH || given.has(candidate) || taken.has(spot) || parts.has(keyOf(spot.at))) continue;
    const isRivalled = claims.some(
      (other) =>
        other !== claim &&
        other.spot === spot &&
        !given.has(other.candidate) &&
        score - other.score < APART &&
        other.score <= score,
    );
    if (isRivalled) continue;
    given.add(candidate);
    taken.set(spot, figureOf(claim));
    for (const key of partsOf(spot)) parts.add(key);
  }
  for (const [spot, figure] of foundElsewhere(spots, taken, { library, quarter })) taken.set(spot, figure);
  const found = spots.flatMap((spot) => taken.get(spot) ?? []);
  const unused = spots
    .filter((spot) => !taken.has(spot) && !parts.has(keyOf(spot.at)) && spot.isFigure)
    .map((spot) => {
      const guess = claims.find((claim) => claim.spot === spot && !given.has(claim.candidate));
      return { ...unusedAt(spot), ...(guess && { guess: figureOf(guess) }) };
    });
  return { found, unused };
}

function figureOf({ candidate: { indicator, due }, spot, typed, period }: Claim): FoundFigure {
  return { indicator, ...(due && { due }), period, typed, at: spot.at, words: excerptAround(spot) };
}

function unusedAt(spot: Spot): UnusedNumber {
  return {
    text: spot.number.text,
    paragraph: spot.at.paragraph,
    words: excerptAround(spot),
    isOnQuarterBefore: isSinceQuarterBefore(spot),
  };
}

/** Whether a plain number counts hours, days and the like, or is part of a rate. */
function isOfTime(spot: Spot): boolean {
  if (spot.isFigure || spot.number.kind !== 'count') return false;
  return (
    /^[- ](?:working |calendar )?(?:hour|day|week|month|year|minute)/i.test(after(spot)) ||
    /\b(?:per|aged?) $/i.test(before(spot))
  );
}

/** Whether a number is what was aimed for: “(target 90%)”, “against a target of less than 5%”. */
function isTarget(spot: Spot): boolean {
  return (
    /\b(?:targets?|goal)\b(?: (?:of|is|was|for \S+|set at|rate))*[:=]? ?(?:at least |(?:less|more) than |under |over |<|>)?$/i.test(
      before(spot),
    ) || /^ ?(?:target|goal)\b/i.test(after(spot))
  );
}

/** All that numbers may be, the best fit first. */
function claimsOn(
  spots: readonly Spot[],
  { due, quarter, library }: { due: readonly DueFigure[]; quarter: string; library: Library },
): Claim[] {
  const { candidates, weightOf } = candidatesFor(due, library);
  const known = new Set(candidates.flatMap(({ names }) => names.flatMap((name) => [...name])));
  const context = { weightOf, known, headings: headingsOf(library), quarter };
  const claims = spots.flatMap((spot) => {
    const around = wordsAround(spot, (text) => spelledOut(text, library));
    const level = levelAt(spot);
    const change = isSinceQuarterBefore(spot) || maySpeakOfQuarter(spot) ? undefined : changeAt(spot);
    return candidates.flatMap((candidate) => {
      const typed = candidate.measure === 'change' ? change : level;
      const period = periodFor(candidate, spot, quarter);
      if (typed === undefined || period === undefined) return [];
      const score = scoreOf(spot, around, candidate, context);
      return score === undefined ? [] : [{ candidate, spot, typed, period, score }];
    });
  });
  return claims.toSorted((a, b) => b.score - a.score);
}

/** What a figure would cover; undefined where the clause names another day or year. */
function periodFor(
  { due, last }: Candidate,
  { sentence, clause }: Spot,
  quarter: string,
): Period | undefined {
  const period = due?.period ?? periodIn(sentence, last, quarter);
  if (period?.basis === 'snapshot') {
    const day = due === undefined ? period.end : dayNamed(clause, period.end);
    return day === undefined || day === period.end ? period : undefined;
  }
  const [, from = '', to = ''] = YEAR.exec(clause) ?? [];
  return from === '' || period?.id.startsWith(`${from}-${to}`) === true ? period : undefined;
}

/** The places of the counts behind a percentage. */
function partsOf(spot: Spot): string[] {
  const counts = countsBehind(spot);
  if (counts === undefined || spot.number.kind !== 'percent') return [];
  const offset = spot.at.start - spot.start;
  return [counts.part, counts.whole].map(({ start }) => keyOf({ ...spot.at, start: start + offset }));
}

function keyOf({ paragraph, text, start }: ReportPlace): string {
  return `${paragraph} ${text} ${start}`;
}
