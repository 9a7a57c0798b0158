import { periodInWords } from '../domain/period-words.ts';
import { figureTextWithMarkers } from '../library/figure-text.ts';
import type { Library } from '../library/library.ts';
import type { DueFigure } from './due-figures.ts';
import { foundFigures } from './found-figures.ts';
import type { FoundFigure } from './found-figures.ts';
import { headingsOf } from './headings.ts';
import { strategiesInForce } from './precedents.ts';
import { reportSections } from './report-text.ts';
import { looksLike } from './typed-figure.ts';

/** What is asked about: the figures that are due in a quarter, and the library that its update will join. */
export type Asked = {
  due: readonly DueFigure[];
  quarter: string;
  library: Library;
  /** The text of the report, where there is one. Its numbers are suggested. */
  report?: string | undefined;
};

/** A figure that is due, with its place among them and what the report may say of it. */
export type Wanted = { figure: DueFigure; place: number; found?: FoundFigure | 'unsure' | undefined };

/** One question: about one figure, or about all those under a heading that the report seems not to have. */
export type Step = { heading: string } & ({ one: Wanted } | { rest: readonly Wanted[] });

/**
 * The questions, by the priorities that the figures serve, so that one heading can be passed over in one go. Where there is a
 * report, those figures that no number of it fits are asked for together.
 */
export function stepsOf({ due, quarter, library, report }: Asked): Step[] {
  const priorities = strategiesInForce(quarter, library).flatMap((strategy) => strategy.priorities);
  const groupOf = ({ indicator }: DueFigure) =>
    priorities.findIndex(({ id }) => indicator.priorities.includes(id));
  const found =
    report === undefined ? undefined : foundFigures(due, reportSections(report), headingsOf(library));
  const wanted = due.map((figure, place) => ({ figure, place, found: found?.get(figure) }));
  const groups = [...Map.groupBy(wanted, ({ figure }) => groupOf(figure))].toSorted(([a], [b]) => a - b);
  return groups.flatMap(([group, all]) => {
    const heading = priorities[group]?.title ?? '';
    const rest = found === undefined ? [] : all.filter((one) => one.found === undefined);
    return [
      ...singly(
        heading,
        all.filter((one) => !rest.includes(one)),
      ),
      ...(rest.length === 0 ? [] : [{ heading, rest }]),
    ];
  });
}

/** A question for each figure. */
export function singly(heading: string, wanted: readonly Wanted[]): Step[] {
  return wanted.map((one) => ({ heading, one }));
}

/** The figures that a question is about. */
export function wantedIn(step: Step): readonly Wanted[] {
  return 'one' in step ? [step.one] : step.rest;
}

/** A question as it is asked, below its heading where it is the first one there. */
export function questionAt(at: number, steps: readonly Step[], quarter: string): string {
  const step = steps[at];
  if (step === undefined) return '';
  const isFirst = steps[at - 1]?.heading !== step.heading;
  const heading = isFirst ? `\n${step.heading} (${countUnder(step.heading, steps)})\n` : '';
  const number = `${heading}${at + 1} of ${steps.length}. `;
  if ('one' in step) return `${number}${wordsFor(step.one, quarter)}`;
  const names = step.rest.map(({ figure }) => `   ${nameOf(figure, quarter)}\n`).join('');
  return `${number}No number of the report seems to be one of these:\n${names}Press Enter if it has none of them, or type ? to be asked for each:`;
}

function countUnder(heading: string, steps: readonly Step[]): string {
  const count = steps.filter((step) => step.heading === heading).flatMap(wantedIn).length;
  return count === 1 ? '1 figure' : `${count} figures`;
}

function wordsFor({ figure, found }: Wanted, quarter: string): string {
  const { indicator, last } = figure;
  const value = figureTextWithMarkers(last.figure, indicator);
  const name = `${nameOf(figure, quarter)}. Last: ${value}.`;
  if (found === undefined || found === 'unsure') {
    return `${name} Such as ${looksLike({ unit: indicator.unit, measure: last.figure.measure })}:`;
  }
  return `${name}\n   Paragraph ${found.paragraph}: “${found.words}”\n   Press Enter if it is ${found.typed}, or type it:`;
}

function nameOf({ indicator, period, last: { figure } }: DueFigure, quarter: string): string {
  const isOfQuarter = period.basis === 'quarter' && period.id === quarter;
  const when = isOfQuarter ? '' : `, ${periodInWords(period)}`;
  const change = figure.measure === 'change' ? ', the change on the year before' : '';
  return `${indicator.title}${change}${when}`;
}
