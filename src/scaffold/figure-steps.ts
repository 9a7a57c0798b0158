import { figureTextWithMarkers } from '../library/figure-text.ts';
import type { Library } from '../library/library.ts';
import type { DueFigure } from './due-figures.ts';
import { strategiesInForce } from './precedents.ts';
import { nameOf } from './reported-figure.ts';
import { looksLike } from './typed-figure.ts';

/** What is asked about: the figures that are due in a quarter, and the library that its update will join. */
export type Asked = {
  due: readonly DueFigure[];
  quarter: string;
  library: Library;
};

/** One question: about a figure that is due, with its place among them. */
export type Step = { heading: string; figure: DueFigure; place: number };

/** The questions, by the priorities that the figures serve, so that one heading can be passed over in one go. */
export function stepsOf({ due, quarter, library }: Asked): Step[] {
  const priorities = strategiesInForce(quarter, library).flatMap((strategy) => strategy.priorities);
  const groupOf = ({ indicator }: DueFigure) =>
    priorities.findIndex(({ id }) => indicator.priorities.includes(id));
  const wanted = due.map((figure, place) => ({ figure, place }));
  const groups = [...Map.groupBy(wanted, ({ figure }) => groupOf(figure))].toSorted(([a], [b]) => a - b);
  return groups.flatMap(([group, all]) =>
    all.map((one) => ({ heading: priorities[group]?.title ?? '', ...one })),
  );
}

/** A question as it is asked, below its heading where it is the first one there. */
export function questionAt(at: number, steps: readonly Step[], quarter: string): string {
  const step = steps[at];
  if (step === undefined) return '';
  const isFirst = steps[at - 1]?.heading !== step.heading;
  const heading = isFirst ? `\n${step.heading} (${countUnder(step.heading, steps)})\n` : '';
  return `${heading}${at + 1} of ${steps.length}. ${wordsFor(step.figure, quarter)}`;
}

function countUnder(heading: string, steps: readonly Step[]): string {
  const count = steps.filter((step) => step.heading === heading).length;
  return count === 1 ? '1 figure' : `${count} figures`;
}

function wordsFor(figure: DueFigure, quarter: string): string {
  const { indicator, period, last } = figure;
  const value = figureTextWithMarkers(last.figure, indicator);
  const name = nameOf({ indicator, period, due: figure }, quarter);
  return `${name}. Last: ${value}. Such as ${looksLike({ unit: indicator.unit, measure: last.figure.measure })}:`;
}
