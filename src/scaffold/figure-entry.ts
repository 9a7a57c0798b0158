import { BLANK } from '../checks/blanks/blank.ts';
import { citationInWords } from '../domain/paragraph-number.ts';
import { periodInWords } from '../domain/period-words.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { figureTextWithMarkers } from '../library/figure-text.ts';
import type { Indicator } from '../library/library.ts';
import { targetInForce } from '../library/targets.ts';
import type { Figure } from '../schemas/figure.ts';
import type { DueFigure } from './due-figures.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import { quoted, remark, yamlText } from './yaml-words.ts';

/** What a figure of each unit is, for people who look for it in a report. */
const MEASURED_IN: Readonly<Record<Unit, (of: string) => string>> = {
  percent: (of) => `a percentage of ${of}`,
  'percentage-points': () => 'percentage points',
  count: (of) => `a number of ${of}`,
  'per-10000': () => 'a rate for every 10,000 children',
  fte: (of) => `full-time equivalents of ${of}`,
  score: () => 'a score',
  'gbp-million': () => 'pounds, in millions',
};

/** The entry of a due figure, with its number left blank and what helps to fill it in as remarks above it. */
export function figureEntry(due: DueFigure, paragraph: string): string[] {
  const { indicator, period, last } = due;
  const { basis, measure } = last.figure;
  const details = [
    `indicator: ${yamlText(indicator.id)}`,
    `period: ${quoted(period.id)}`,
    ...(basis === undefined ? [] : [`basis: ${basis}`]),
    ...(measure === 'change' ? ['measure: change'] : []),
    ...(due.answer === undefined ? blankLines(last.figure) : valueLines(due.answer)),
    `paragraph: ${quoted(paragraph)}`,
  ];
  const words = [
    aboutIndicator(due),
    targetInWords(indicator, period),
    lastInWords(due),
    exceptionInWords(due),
  ];
  return [
    ...remark(words.filter(Boolean).join(' '), '  '),
    ...details.map((detail, index) => `  ${index === 0 ? '-' : ' '} ${detail}`),
  ];
}

/** The number of a figure that was typed in, or why there is none. */
export function valueLines(answer: Exclude<FigureAnswer, 'not reported'>): string[] {
  if (answer === 'not available') return ['value: null', 'markers: [x]'];
  if (answer === 'hidden') return ['value: null', 'markers: [c]'];
  const { value, decimals, printed, numerator, denominator, marker } = answer;
  return [
    `value: ${value}`,
    ...(decimals === undefined ? [] : [`decimals: ${decimals}`]),
    ...(printed === undefined ? [] : [`printed: ${yamlText(printed)}`]),
    ...(numerator === undefined ? [] : [`numerator: ${numerator}`]),
    ...(denominator === undefined ? [] : [`denominator: ${denominator}`]),
    ...(marker === undefined ? [] : [`markers: [${marker}]`]),
  ];
}

/** A blank for a number that is not known yet, and for those behind it where it had some. */
function blankLines({ numerator, denominator }: Figure): string[] {
  return [
    `value: ${BLANK}`,
    ...(numerator === undefined ? [] : [`numerator: ${BLANK}`]),
    ...(denominator === undefined ? [] : [`denominator: ${BLANK}`]),
  ];
}

function aboutIndicator({ indicator, last }: DueFigure): string {
  const { title, unit, of } = indicator;
  const what =
    last.figure.measure === 'change'
      ? 'the change in per cent on the year before, with a minus where it went down'
      : MEASURED_IN[unit](of);
  return `${title}: ${what}.`;
}

/** The target that a figure of the period will be held against, as the council writes it; empty where there is none. */
function targetInWords(indicator: Indicator, period: Period): string {
  const target = targetInForce(indicator, period);
  if (target === undefined || period.end < target.from || target.to < period.end) return '';
  const { text, tolerance } = target.data;
  return `Target: ${text}${tolerance === undefined ? '' : `, with a tolerance of ${tolerance}`}.`;
}

function exceptionInWords({ indicator, last: { figure, update } }: DueFigure): string {
  const isException = update['small-number-exceptions'].some(
    (exception) =>
      exception.indicator === indicator.id &&
      (exception.period === undefined || exception.period === figure.period) &&
      exception.area === figure.area,
  );
  return isException ? 'Somebody signed for so small a number: see docs/figures-in-detail.md.' : '';
}

function lastInWords({ indicator, last: { figure, update } }: DueFigure): string {
  const { numerator, denominator, paragraph } = figure;
  const counts =
    numerator === undefined && denominator === undefined
      ? ''
      : ` (${numerator ?? 'some'} of ${denominator ?? 'all'})`;
  const period = resolvePeriod(figure.period, figure.basis);
  const when = period.id === update.id ? '' : ` for ${periodInWords(period)}`;
  const value = `${figureTextWithMarkers(figure, indicator)}${counts}`;
  return `Last: ${value}${when}, in ${citationInWords(paragraph)} of ${update.id}.`;
}
