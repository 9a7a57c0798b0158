import { BLANK } from '../checks/blanks/blank.ts';
import { citationInWords } from '../domain/paragraph-number.ts';
import { periodInWords } from '../domain/period-words.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { polarityInWords } from '../domain/polarity.ts';
import { UNITS } from '../domain/unit.ts';
import type { Unit } from '../domain/unit.ts';
import { figureTextWithMarkers } from '../library/figure-text.ts';
import type { Indicator } from '../library/library.ts';
import { targetInForce } from '../library/targets.ts';
import type { DueFigure } from './due-figures.ts';
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
    ...valueLines(due),
    `paragraph: ${quoted(paragraph)}`,
  ];
  return [
    ...remark(`${aboutIndicator(due)} ${targetInWords(indicator, period)}`, '  '),
    ...remark(lastInWords(due), '  '),
    ...(isException(due)
      ? remark(
          'So small a number was published by an exception that somebody signed: see docs/publish-a-quarter.md.',
          '  ',
        )
      : []),
    ...details.map((detail, index) => `  ${index === 0 ? '-' : ' '} ${detail}`),
  ];
}

/** The number of a figure, and those behind it where it had some: as they are known, or blank. */
function valueLines({ answer, last: { figure } }: DueFigure): string[] {
  if (answer === 'not available') return ['value: null', 'markers: [x]'];
  const { value = BLANK, decimals, printed } = typeof answer === 'object' ? answer : {};
  return [
    `value: ${value}`,
    ...(decimals === undefined ? [] : [`decimals: ${decimals}`]),
    ...(printed === undefined ? [] : [`printed: ${printed}`]),
    ...(figure.numerator === undefined ? [] : [`numerator: ${BLANK}`]),
    ...(figure.denominator === undefined ? [] : [`denominator: ${BLANK}`]),
  ];
}

/** An indicator in a line: its id, title and unit. */
export function indicatorLine(indicator: Indicator): string {
  return `${indicator.id}: ${indicator.title} (${UNITS[indicator.unit].name})`;
}

function aboutIndicator({ indicator, last }: DueFigure): string {
  const { title, unit, of, polarity } = indicator;
  const what =
    last.figure.measure === 'change'
      ? 'the change in per cent on the same period a year before, with a minus where it went down'
      : MEASURED_IN[unit](of);
  return `${title}: ${what}. ${polarityInWords(polarity)}.`;
}

/** The target that a figure of the period will be held against, as the council writes it. */
function targetInWords(indicator: Indicator, period: Period): string {
  const target = targetInForce(indicator, period);
  if (target === undefined || period.end < target.from || target.to < period.end) return 'No target.';
  const { text, tolerance } = target.data;
  return `Target: ${text}${tolerance === undefined ? '' : `, with a tolerance of ${tolerance}`}.`;
}

function isException({ indicator, last: { figure, update } }: DueFigure): boolean {
  return update['small-number-exceptions'].some(
    (exception) =>
      exception.indicator === indicator.id &&
      (exception.period === undefined || exception.period === figure.period) &&
      exception.area === figure.area,
  );
}

function lastInWords({ indicator, last: { figure, update } }: DueFigure): string {
  const { numerator, denominator, paragraph } = figure;
  const counts =
    numerator === undefined && denominator === undefined
      ? ''
      : ` (${numerator ?? 'some'} of ${denominator ?? 'all'})`;
  const period = periodInWords(resolvePeriod(figure.period, figure.basis));
  const value = `${figureTextWithMarkers(figure, indicator)}${counts}`;
  return `Last: ${value} for ${period}, in ${citationInWords(paragraph)} of ${update.id}.`;
}
