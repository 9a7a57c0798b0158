import { periodInWords } from '../domain/period-words.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator } from '../library/library.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Area } from '../schemas/site.ts';
import type { DueFigure } from './due-figures.ts';
import { answerInWords } from '../domain/figure-answer.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import type { ReportPlace } from './report-spots.ts';

/** A figure that a report has, as somebody agreed to it or typed it. */
export type ReportedFigure = {
  indicator: Indicator;
  /** The due figure that it is, if it is one. */
  due?: DueFigure | undefined;
  /** Left out, it is the council's own. */
  area?: Area | undefined;
  period: Period;
  answer: FigureAnswer;
  /** Where it is from, if it is not the council’s own. */
  source?: string;
  /** Where the report has its number, if that is known. */
  at?: ReportPlace;
};

/** What a reported figure is a number of. */
export function measureOf({ due }: Pick<ReportedFigure, 'due'>): Figure['measure'] {
  return due?.last.figure.measure ?? 'level';
}

/**
 * What a figure is: its indicator, with the area where it is not the council, and the period.
 * @param quarter the quarter of the report, which goes without saying; left out, each period is said
 */
export function nameOf(
  { indicator, due, area, period }: Pick<ReportedFigure, 'indicator' | 'due' | 'area' | 'period'>,
  quarter?: string,
): string {
  const change = measureOf({ due }) === 'change' ? ', the change on the year before' : '';
  const where = area === undefined ? '' : `, ${area.name}`;
  const when = period.basis === 'quarter' && period.id === quarter ? '' : `, ${periodInWords(period)}`;
  return `${indicator.title}${change}${where}${when}`;
}

/** How the number of a figure was read. */
export function valueOf(figure: Pick<ReportedFigure, 'indicator' | 'due' | 'answer'>): string {
  return answerInWords(figure.answer, { unit: figure.indicator.unit, measure: measureOf(figure) });
}
