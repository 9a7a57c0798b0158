import { paragraphNumber } from '../domain/paragraph-number.ts';
import { roundTo } from '../domain/decimal.ts';
import type { Headings } from './headings.ts';
import { isUnder } from './headings.ts';
import type { DueFigure } from './due-figures.ts';
import { HEDGES } from './read-figure.ts';
import { reportNumbersIn } from './report-numbers.ts';
import type { ReportNumber } from './report-numbers.ts';
import { numbered } from './skeleton.ts';
import type { Section } from './skeleton.ts';
import { kindOf, namesOf, stemsIn } from './wanted-figure.ts';

/** A number of a report that may be a figure that is due. */
export type FoundFigure = {
  /** The figure as somebody might type it: “532 of 540, 98.5%”, “down 4%”. */
  typed: string;
  /** The paragraph that has it. */
  paragraph: string;
  /** The words around it. */
  words: string;
};

/** A number, with the sentence it stands in and the section of that. */
type Spot = { number: ReportNumber; sentence: string; paragraph: string; section: Section };

/** So many words and headings have to fit, a word among them. */
const ENOUGH = 2;
/** So many characters before and after a number are shown. */
const AROUND = 60;

const ELSEWHERE = /\b(?:england|english|national(?:ly)?|regional?(?:ly)?|averages?|neighbours?|elsewhere)\b/i;
const DOWN = /(?:reduc|fall|fell|decreas|drop|down|lower|fewer|less|minus)/gi;
const UP = /(?:increas|rose|rise|rising|\bup\b|higher|more|grew|grow|plus)/gi;
const SHARE = /(\d[\d,]*) (?:out )?of (?:the |all |all the )?(\d[\d,]*\d|\d)/g;
const FTE = /^\s?(?:fte|full[- ]time)/i;

/**
 * Which numbers of a report are most likely those of the figures that are due: of its unit, in a sentence that shares words with
 * its name. Each number is one figure’s; where it fits several alike, they are unsure. They are to be looked at: nothing is taken
 * before somebody has agreed.
 */
export function foundFigures(
  due: readonly DueFigure[],
  sections: readonly Section[],
  headings: Headings,
): ReadonlyMap<DueFigure, FoundFigure | 'unsure'> {
  const spots = spotsIn(sections);
  const claims = due
    .flatMap((figure) => claimsOf(figure, spots, headings))
    .toSorted((a, b) => b.score - a.score);
  const taken = new Set<Spot>();
  const found = new Map<DueFigure, FoundFigure | 'unsure'>();
  for (const { figure, spot, typed, score } of claims) {
    if (found.has(figure) || taken.has(spot)) continue;
    taken.add(spot);
    const rivals = claims.filter(
      (other) => other.spot === spot && other.score === score && !found.has(other.figure),
    );
    if (rivals.length > 1) for (const rival of rivals) found.set(rival.figure, 'unsure');
    else found.set(figure, { typed, paragraph: spot.paragraph, words: excerptAround(spot) });
  }
  return found;
}

function spotsIn(sections: readonly Section[]): Spot[] {
  const places = new Map(numbered(sections).map(({ item, positions }) => [item, paragraphNumber(positions)]));
  return sections.flatMap((section) =>
    numbered([section]).flatMap(({ item }) =>
      [item.words ?? '', ...(item.bullets ?? [])]
        .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
        .filter((sentence) => !ELSEWHERE.test(sentence))
        .flatMap((sentence) =>
          reportNumbersIn(sentence).map((number) => ({
            number,
            sentence,
            paragraph: places.get(item) ?? '',
            section,
          })),
        ),
    ),
  );
}

function claimsOf(
  figure: DueFigure,
  spots: readonly Spot[],
  headings: Headings,
): { figure: DueFigure; spot: Spot; typed: string; score: number }[] {
  const { indicator, last } = figure;
  const isChange = last.figure.measure === 'change';
  const kind = kindOf(indicator, last.figure.measure);
  const stems = stemsIn(namesOf(indicator));
  return spots.flatMap((spot) => {
    const isOfUnit =
      spot.number.kind === kind && (kind !== 'count' || FTE.test(after(spot)) === (indicator.unit === 'fte'));
    const shared = stems.intersection(stemsIn(spot.sentence)).size;
    const score = shared + (isUnder(indicator, spot.section, headings) ? 1 : 0);
    const typed = isChange ? changeAt(spot) : levelAt(spot);
    if (!isOfUnit || shared === 0 || score < ENOUGH || typed === undefined) return [];
    return [{ figure, spot, typed, score }];
  });
}

/** A change as the sentence tells it. One of which it does not say which way it went is left to people. */
function changeAt(spot: Spot): string | undefined {
  const words = before(spot);
  if (/[-−–]$/.test(words)) return `-${spot.number.text}`;
  const [down, up] = [DOWN, UP].map((way) => [...words.matchAll(way)].at(-1)?.index ?? -1);
  if (down === undefined || up === undefined || down === up || HEDGE_BEFORE.test(words)) return undefined;
  return `${down > up ? 'down' : 'up'} ${spot.number.text}`;
}

/** A level, with the words that hedge it, or with the counts behind it. */
function levelAt(spot: Spot): string | undefined {
  const words = before(spot);
  // What went up or down by so much is no level.
  if (/[-−–]$|\bby $/.test(words)) return undefined;
  const { text, value, decimals, kind } = spot.number;
  const hedge = HEDGE_BEFORE.exec(words)?.[0].toLowerCase() ?? '';
  if (kind !== 'percent' || hedge !== '') return `${hedge}${text}`;
  const counts = [...spot.sentence.matchAll(SHARE)].find(([, part, whole]) => {
    const [one, all] = [part, whole].map((digits) => Number(digits?.replaceAll(',', '')));
    return one !== undefined && all !== undefined && roundTo((100 * one) / all, decimals) === value;
  });
  return counts === undefined ? text : `${counts[1]} of ${counts[2]}, ${text}`;
}

const HEDGE_BEFORE = new RegExp(String.raw`\b(?:${HEDGES}) $`, 'i');

function before({ sentence, number }: Spot): string {
  return sentence.slice(0, number.start);
}

function after({ sentence, number }: Spot): string {
  return sentence.slice(number.start + number.text.length);
}

function excerptAround(spot: Spot): string {
  const [start, end] = [before(spot), after(spot)];
  const from = start.length <= AROUND ? start : `… ${start.slice(-AROUND).replace(/^\S*\s/, '')}`;
  const to = end.length <= AROUND ? end : `${end.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
  return `${from}${spot.number.text}${to}`;
}
