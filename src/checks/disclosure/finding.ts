import type { Figure } from '../../schemas/figure.ts';
import type { ProblemId } from '../catalogue.ts';
import { figureInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import { HIDDEN } from '../no-number.ts';
import type { Place, Problem } from '../problem.ts';

/** A figure that could tell of few people. */
export type Finding = {
  id: ProblemId;
  figure: SourcedFigure;
  /** The detail of the figure that tells. */
  key: keyof Figure;
  /** Where what tells stands, if it is no detail of the figure. */
  place?: Place;
  message: string;
  mend: string;
  /** Whether it may be published all the same when somebody has signed that off. */
  canBeExcepted: boolean;
};

/** A finding as the problem that people read. */
export function problemOf({ id, figure, key, place, message, mend }: Finding): Problem {
  return { id, ...(place ?? placeInFigure(figure, key)), message, mend };
}

/** A figure with the paragraph or the line of the table that states it. */
export function citedInWords(figure: SourcedFigure): string {
  const { paragraph } = figure.figure;
  const place = paragraph.startsWith('line-')
    ? `line ${paragraph.slice(5)} of the table`
    : `paragraph ${paragraph}`;
  return `${figureInWords(figure)} (${place})`;
}

/** How to hide a figure, and what else can be done. */
export function hideOrSignOff({ figure, update }: SourcedFigure, hide: string = hiding(figure)): string {
  const { indicator, period, area } = figure;
  const isFirst = update['small-number-exceptions'].length === 0;
  const entry = [
    ...(isFirst ? ['small-number-exceptions:'] : []),
    `  - indicator: ${indicator}`,
    `    period: '${period}'`,
    ...(area === undefined ? [] : [`    area: ${area}`]),
    ...['    reason: ???', '    signed-off-by: ???', `    on: '???'`],
  ];
  const where = isFirst ? 'Add' : 'Below small-number-exceptions: add';
  return (
    `${hide}\nOr, if it may be published, have that signed off. ${where} this at the top of content/updates/${update.id}.mdx, ` +
    `with a sentence that says why, the post that agreed to it and the day in place of ???:\n${entry.join('\n')}`
  );
}

function hiding(figure: Figure): string {
  const behind = (['numerator', 'denominator', 'printed'] as const).filter(
    (key) => figure[key] !== undefined,
  );
  const lines = behind.map((key) => `${key}:`).join(' and ');
  const out = behind.length === 0 ? '' : ` Take out its ${behind.length === 1 ? 'line' : 'lines'} ${lines}.`;
  return `Hide it: ${HIDDEN}.${out}`;
}

/** Why a small number is not published. */
export function tellsWhoTheyAre(threshold: number): string {
  return `A number of people ${fewInWords(threshold)} could tell who they are.`;
}

/** "from 1 to 5": how small numbers are called. */
export function fewInWords(threshold: number): string {
  return `from 1 to ${threshold}`;
}
