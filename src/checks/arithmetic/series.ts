import { comparePeriods } from '../../domain/like-periods.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { tellsOfFormAlone } from '../misprint-notes.ts';
import type { Problem } from '../problem.ts';
import { publishedFiguresOf } from './published-levels.ts';
import { impossibility } from './possible-values.ts';

/** The figures of one indicator and area. */
export type Series = readonly KnownFigure[];

const known = new WeakMap<CheckContext, readonly Series[]>();

/** The levels of each indicator and area that are meant as they stand, the earliest first. Worked out once for a context. */
export function seriesOf(context: CheckContext): readonly Series[] {
  const found = known.get(context) ?? collect(context);
  known.set(context, found);
  return found;
}

function collect(context: CheckContext): Series[] {
  const levels = publishedFiguresOf(context).all.filter(
    (figure) => figure.figure.measure === 'level' && isMeant(figure),
  );
  const series = Map.groupBy(levels, ({ indicator, area }) => `${indicator.id} ${area}`);
  return [...series.values()].map((figures) =>
    figures.toSorted((a, b) => comparePeriods(a.period, b.period)),
  );
}

/** A number that the record prints wrongly is told in its note, and what is impossible is reported as that. */
function isMeant(figure: KnownFigure): boolean {
  const { 'as-printed': asPrinted, note = '', value } = figure.figure;
  return (asPrinted === undefined || tellsOfFormAlone(note, value)) && impossibility(figure) === undefined;
}

/** Only so many figures before one are searched for one that covers the same kind of time. */
export const BACK = 12;

/**
 * Holds each figure of a series against the sound ones before it, so that a slip is told once and where it is. A figure that is no
 * problem is sound from then on.
 * @param sound the sound figures before it, the latest last; where the first of them turns out to be the slip, it may be replaced
 */
export function heldAgainstSound(
  figures: Series,
  problemOf: (figure: KnownFigure, sound: KnownFigure[], index: number) => Problem | undefined,
): Problem[] {
  const sound: KnownFigure[] = [];
  return figures.flatMap((figure, index) => {
    const problem = problemOf(figure, sound, index);
    if (problem !== undefined) return [problem];
    sound.push(figure);
    return [];
  });
}

/** Two figures of one series, and where the other stands, to begin a message with. */
export function besideOther(figure: KnownFigure, other: KnownFigure): string {
  const { path, line } = placeInFigure(other);
  return `“${figure.indicator.title}” is ${inWords(figure)}, but ${inWords(other)} (${path}, line ${line})`;
}

/** How a figure far from another says that it is right after all, as `isExplainedBy` reads it. */
export function explainInNote(other: KnownFigure): string {
  return `If the figure is right, say so in its note:, with the other figure and the reason, such as note: 'It was ${valueInWords(other)} before the council began to count everybody.'`;
}

function inWords(figure: KnownFigure): string {
  return `${valueInWords(figure)} for ${periodInWords(figure.period)}`;
}
