import type { ProseNumberKind } from '../domain/prose-number.ts';
import type { Unit } from '../domain/unit.ts';
import type { Indicator } from '../library/library.ts';
import type { Figure } from '../schemas/figure.ts';
import { addedTag } from './added-figure.ts';
import type { AddedFigure } from './added-figure.ts';
import type { DueFigure } from './due-figures.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import { figureTag } from './figure-tag.ts';

export type Part = 'numerator' | 'denominator';

/** A figure that the text of a report may state. */
export type WantedFigure = {
  source: DueFigure | AddedFigure;
  indicator: Indicator;
  answer: Exclude<FigureAnswer, 'not reported'>;
  /** What its number is in a sentence. */
  kind: ProseNumberKind;
  /** The beginnings of words that its sentence may have. */
  stems: ReadonlySet<string>;
  /** The tag that shows it, a part of it, or its size without a sign. */
  tag: (shown?: Part | 'unsigned') => string | undefined;
};

const KINDS: Readonly<Record<Unit, ProseNumberKind>> = {
  percent: 'percent',
  'percentage-points': 'percent',
  count: 'count',
  'per-10000': 'per-10000',
  fte: 'count',
  score: 'count',
  'gbp-million': 'gbp-million',
};

/** Words that reports use for another area than their own. */
const ELSEWHERE = 'national average neighbours region';

/** Words that tell nothing of a figure. */
const COMMON: ReadonlySet<string> = new Set(
  'with from that than this then were have been their they there which when into over under more'.split(' '),
);

/** The figures to look for: those that are due, as far as they are known, and those that the report has besides. */
export function wantedFigures(due: readonly DueFigure[], added: readonly AddedFigure[]): WantedFigure[] {
  return [...due.flatMap((figure) => wantedDue(figure, due)), ...added.map(wantedAdded)];
}

/** What the numbers of an indicator are in a sentence. */
export function kindOf({ unit }: Indicator, measure: Figure['measure']): ProseNumberKind {
  return measure === 'change' ? 'percent' : KINDS[unit];
}

/** The beginnings of the longer words of a sentence, which their forms share. */
export function stemsIn(words: string): Set<string> {
  const long = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !COMMON.has(word));
  return new Set(long.map((word) => word.slice(0, 5)));
}

function wantedDue(figure: DueFigure, due: readonly DueFigure[]): WantedFigure[] {
  const { indicator, answer, last } = figure;
  if (answer === undefined) return [];
  const kind = kindOf(indicator, last.figure.measure);
  const tag: WantedFigure['tag'] = (shown) => {
    if (shown === undefined) return figureTag(figure, due);
    return figureTag(figure, due, shown === 'unsigned' ? { unsigned: 'true' } : { part: shown });
  };
  return [{ source: figure, indicator, answer, kind, stems: stemsIn(namesOf(indicator)), tag }];
}

function wantedAdded(figure: AddedFigure): WantedFigure {
  const { indicator, answer, area } = figure;
  const tag: WantedFigure['tag'] = (shown) => {
    const isPart = shown === 'numerator' || shown === 'denominator';
    return isPart ? addedTag(figure)?.replace(' />', ` part="${shown}" />`) : addedTag(figure);
  };
  const names = `${namesOf(indicator)} ${area === undefined ? '' : `${area.name} ${ELSEWHERE}`}`;
  return { source: figure, indicator, answer, kind: KINDS[indicator.unit], stems: stemsIn(names), tag };
}

/** The words that an indicator goes by. */
export function namesOf({ title, id }: Indicator): string {
  return `${title} ${id.replaceAll('-', ' ')}`;
}
