import type { Figure } from '../../schemas/figure.ts';
import type { ProblemId } from '../catalogue.ts';
import { figureInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';

/** A figure that could tell of few people. */
export type Finding = {
  id: ProblemId;
  figure: SourcedFigure;
  /** The detail of the figure that tells. */
  key: keyof Figure;
  message: string;
  mend: string;
  /** Whether it may be published all the same when somebody has signed that off. */
  canBeExcepted: boolean;
};

/** A finding as the problem that people read. */
export function problemOf({ id, figure, key, message, mend }: Finding): Problem {
  return { id, ...placeInFigure(figure, key), message, mend };
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
  const { indicator, period } = figure;
  return `${hide} Or, if it may be published, have that signed off: an entry with indicator: ${indicator}, period: '${period}' and a reason, below small-number-exceptions: at the top of content/updates/${update.id}.mdx.`;
}

function hiding(figure: Figure): string {
  const behind = (['numerator', 'denominator', 'printed'] as const).filter(
    (key) => figure[key] !== undefined,
  );
  const out = behind.length === 0 ? '' : `, and take out its ${behind.join(' and ')}`;
  return `Hide it: write value: null and markers: [c]${out}.`;
}

/** Why a small number is not published. */
export function tellsWhoTheyAre(threshold: number): string {
  return `A number of people ${fewInWords(threshold)} could tell who they are.`;
}

/** "from 1 to 5": how small numbers are called. */
export function fewInWords(threshold: number): string {
  return `from 1 to ${threshold}`;
}
