import { decimalsOf } from '../domain/decimal.ts';
import { paragraphNumber } from '../domain/paragraph-number.ts';
import type { AddedFigure } from './added-figure.ts';
import type { DueFigure } from './due-figures.ts';
import { isUnder } from './headings.ts';
import type { Headings } from './headings.ts';
import { HEDGES } from '../domain/read-figure.ts';
import { reportNumbersIn } from './report-numbers.ts';
import type { ReportNumber } from './report-numbers.ts';
import { numbered, withItems } from './skeleton.ts';
import type { Item, Section } from './skeleton.ts';
import { stemsIn, wantedFigures } from './wanted-figure.ts';
import type { WantedFigure } from './wanted-figure.ts';

/** A number in one of the texts of a paragraph: 0 for its words, from 1 on for its points. */
type Spot = { item: Item; paragraph: string; section: Section; text: number; number: ReportNumber };
/** A tag that goes in place of some characters of a text. */
type Change = { item: Item; text: number; start: number; end: number; tag: string };
/** A place that a figure may have, and how well it fits. */
type Claim = { figure: WantedFigure; item: Item; spot?: Spot; score: number };

/** So many words have to be shared by a paragraph and a figure that has no number. */
const ENOUGH = 2;

/**
 * The text of a report with the tags of its figures in place of their numbers. Each goes where its number stands, in the
 * paragraph whose words and heading fit it best; one without a number belongs to the paragraph whose words do. Where no
 * place is the best, or nothing but the number fits, a figure stays out.
 */
export function placeFigures(
  sections: readonly Section[],
  { due, added }: { due: readonly DueFigure[]; added: readonly AddedFigure[] },
  headings: Headings,
): Section[] {
  const wanted = wantedFigures(due, added);
  const places = new Map(numbered(sections).map(({ item, positions }) => [item, paragraphNumber(positions)]));
  const spots = sections.flatMap((section) => spotsIn(section, places));
  const claims = wanted.flatMap((figure) =>
    typeof figure.answer === 'object'
      ? atNumbers(figure, spots, headings)
      : atWords(figure, sections, headings),
  );
  const taken = new Set<Spot>();
  const placed = new Map<DueFigure | AddedFigure, Item>();
  const changes: Change[] = [];
  for (let claim = surest(claims, placed, taken); claim; claim = surest(claims, placed, taken)) {
    const { figure, item, spot } = claim;
    placed.set(figure.source, item);
    if (spot !== undefined) {
      taken.add(spot);
      changes.push(...changeAt(spot, figure));
    }
  }
  for (const figure of wanted) {
    const item = placed.get(figure.source);
    if (item !== undefined)
      changes.push(
        ...partsOf(
          figure,
          spots.filter((spot) => spot.item === item),
          taken,
        ),
      );
  }
  return withItems(sections, (item) => ({
    ...withTags(item, changes),
    figures: due.filter((figure) => placed.get(figure) === item),
    added: added.filter((figure) => placed.get(figure) === item),
  }));
}

function spotsIn(section: Section, places: ReadonlyMap<Item, string>): Spot[] {
  return numbered([section]).flatMap(({ item }) =>
    textsOf(item).flatMap((words, text) =>
      reportNumbersIn(words).map((number) => ({
        item,
        paragraph: places.get(item) ?? '',
        section,
        text,
        number,
      })),
    ),
  );
}

/** Whether a figure was found in the report right there. */
function isAt({ answer, source: { at } }: WantedFigure, { paragraph, text, number }: Spot): boolean {
  const isSame = typeof answer === 'object' && Math.abs(answer.value) === number.value;
  return isSame && at?.paragraph === paragraph && at.text === text && at.start === number.start;
}

/** Where a number stands that is the figure’s. */
function atNumbers(figure: WantedFigure, spots: readonly Spot[], headings: Headings): Claim[] {
  return spots.flatMap((spot) => {
    if (isAt(figure, spot)) return [{ figure, item: spot.item, spot, score: Infinity }];
    if (!isNumberOf(figure, spot.number)) return [];
    const words = spot.text === 0 ? spot.item.words : textsOf(spot.item).join(' ');
    const score = sharedBy(figure, words ?? '') + (isUnder(figure.indicator, spot.section, headings) ? 1 : 0);
    return score === 0 ? [] : [{ figure, item: spot.item, spot, score }];
  });
}

/** The paragraphs that may tell of a figure without a number. */
function atWords(figure: WantedFigure, sections: readonly Section[], headings: Headings): Claim[] {
  return sections.flatMap((section) =>
    numbered([section]).flatMap(({ item }) => {
      const shared = sharedBy(figure, textsOf(item).join(' '));
      if (shared < ENOUGH) return [];
      return [{ figure, item, score: shared + (isUnder(figure.indicator, section, headings) ? 1 : 0) }];
    }),
  );
}

/** Of the figures that have no place yet, the one whose best place is the surest, unless another place is as good. */
function surest(
  claims: readonly Claim[],
  placed: ReadonlyMap<DueFigure | AddedFigure, Item>,
  taken: ReadonlySet<Spot>,
): Claim | undefined {
  const free = claims.filter(
    ({ figure, spot }) => !placed.has(figure.source) && !(spot !== undefined && taken.has(spot)),
  );
  const bests = [...Map.groupBy(free, ({ figure }) => figure).values()].flatMap((own) => {
    const [first, second] = own.toSorted((a, b) => b.score - a.score);
    return first === undefined || first.score === second?.score ? [] : [first];
  });
  return bests.toSorted((a, b) => b.score - a.score)[0];
}

function isNumberOf({ answer, kind }: WantedFigure, number: ReportNumber): boolean {
  if (typeof answer !== 'object' || number.kind !== kind) return false;
  const { value, decimals = decimalsOf(value) } = answer;
  return number.value === Math.abs(value) && number.decimals === decimals;
}

function sharedBy({ stems }: WantedFigure, words: string): number {
  return stemsIn(words).intersection(stems).size;
}

const HEDGE_BEFORE = new RegExp(String.raw`\b(?:${HEDGES})\s$`, 'i');

/** The tag in place of a number, with the sign before it, or with the words that hedge it where the figure has such too. */
function changeAt({ item, text, number }: Spot, { answer, tag }: WantedFigure): Change[] {
  const before = textsOf(item)[text]?.slice(0, number.start) ?? '';
  const isHedged = typeof answer === 'object' && answer.printed !== undefined;
  const hedge = isHedged ? (HEDGE_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  const sign = /[-−–+]$/.exec(before)?.[0].length ?? 0;
  const shown = tag(sign > 0 ? undefined : 'unsigned');
  if (shown === undefined) return [];
  const end = number.start + number.text.length;
  return [{ item, text, start: number.start - hedge - sign, end, tag: shown }];
}

/** The counts behind a percentage, where its paragraph has each once. */
function partsOf({ answer, tag }: WantedFigure, spots: readonly Spot[], taken: Set<Spot>): Change[] {
  if (typeof answer !== 'object') return [];
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const found = spots.filter(({ number }) => number.kind === 'count' && number.value === answer[part]);
    const [spot] = found;
    const shown = tag(part);
    if (spot === undefined || found.length > 1 || taken.has(spot) || shown === undefined) return [];
    taken.add(spot);
    const { item, text, number } = spot;
    return [{ item, text, start: number.start, end: number.start + number.text.length, tag: shown }];
  });
}

function textsOf({ words = '', bullets = [] }: Item): string[] {
  return [words, ...bullets];
}

function withTags(item: Item, changes: readonly Change[]): Item {
  const own = changes.filter((change) => change.item === item).toSorted((a, b) => b.start - a.start);
  const [words = '', ...bullets] = textsOf(item).map((text, index) =>
    own
      .filter((change) => change.text === index)
      .reduce((result, { start, end, tag }) => result.slice(0, start) + tag + result.slice(end), text),
  );
  return { ...item, ...(item.words !== undefined && { words }), ...(item.bullets && { bullets }) };
}
