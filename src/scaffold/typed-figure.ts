import { isSmall } from '../domain/disclosure/small.ts';
import type { Unit } from '../domain/unit.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { FigureAnswer, Measured } from '../domain/figure-answer.ts';
import { readFigure } from '../domain/read-figure.ts';

/** What a figure of each unit looks like. */
const LOOKS_LIKE: Readonly<Record<Unit, string>> = {
  percent: '98.5%, or 532 of 540',
  'percentage-points': '2.5 points',
  count: '1,990, or around 830',
  'per-10000': '115 per 10,000',
  fte: '9.5 FTE',
  score: '14.2',
  'gbp-million': '£24 million',
};
const CHANGE_LOOKS_LIKE = '-4%, or down 4%, or up 4%';

/** What an answer looks like. */
export function looksLike({ unit, measure }: Measured): string {
  return measure === 'change' ? CHANGE_LOOKS_LIKE : LOOKS_LIKE[unit];
}

/**
 * What somebody typed for a figure: how it is read, or what is wrong with it, in a sentence. A number of people so small that it
 * could tell who they are is not taken: what is once in git cannot be called back.
 */
export function readTyped(
  typed: string,
  { indicator, measure }: { indicator: Indicator; measure: Measured['measure'] },
  { site }: Library,
): { value: FigureAnswer } | { fault: string } {
  const measured = { unit: indicator.unit, measure };
  const answer = readFigure(typed, measured);
  if (answer === undefined) {
    return { fault: `“${typed}” cannot be read here. Write it like ${looksLike(measured)}.` };
  }
  const threshold = site['small-number-threshold'];
  const isCount = indicator.people && indicator.unit === 'count' && measure === 'level';
  if (typeof answer === 'string' || !isCount || !isSmall(answer.value, threshold)) return { value: answer };
  return {
    fault: `${answer.value} could tell who they are: numbers of people from 1 to ${threshold} are not published. Type c, which hides it.`,
  };
}
