import { clean, grouped } from '../../domain/decimal.ts';
import { halfUnit } from '../../domain/stated-change.ts';
import type { Indicator } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { placeInFigure, printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { isCircular } from '../references/circles.ts';
import { isExact, publishedFiguresOf } from './published-levels.ts';
import type { PublishedFigures } from './published-levels.ts';

/**
 * Totals that are not what their parts add up to, where all of them are published for the same time and area, and totals
 * that the parts that are published come to more than. Parts whose units do not fit, or that lead in a circle, are reported
 * as that.
 */
export const partsAddUp: Check = (context) => {
  const published = publishedFiguresOf(context);
  const indicators = new Map(context.library.indicators.map((indicator) => [indicator.id, indicator]));
  const levels = Map.groupBy(published.all, ({ indicator, figure }) =>
    figure.measure === 'level' ? indicator.id : undefined,
  );
  return context.library.indicators.flatMap((whole) => {
    const anchor = anchorOf(whole, indicators);
    if (anchor === undefined || isCircular(whole, indicators)) return [];
    return (levels.get(anchor) ?? []).flatMap((figure) => faultOf(figure, whole, published) ?? []);
  });
};

/** The indicator whose figures the sum is held against: the total, or the first part where the parts make up 100%. */
function anchorOf(
  { id, unit, parts }: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): string | undefined {
  const units = new Set(parts.map((part) => indicators.get(part)?.unit));
  const [only] = units;
  if (units.size !== 1) return undefined;
  if (only === unit) return id;
  return only === 'percent' ? parts[0] : undefined;
}

/** @param anchor the total, or the first of the shares */
function faultOf(anchor: KnownFigure, whole: Indicator, published: PublishedFigures): Problem | undefined {
  const parts = [...new Set(whole.parts)].flatMap((part) => published.levelOf(part, anchor) ?? []);
  const exact = parts.filter(isExact);
  if (!isExact(anchor) || exact.length === 0) return undefined;
  const isTotal = anchor.indicator.id === whole.id;
  const total = isTotal ? anchor.figure.value : 100;
  const sum = clean(exact.reduce((all, { figure }) => all + figure.value, 0));
  const off = clean(sum - total);
  const slack = clean(slackOf(isTotal ? [anchor, ...exact] : exact));
  const isWhole = exact.length === new Set(whole.parts).size;
  if (isWhole ? Math.abs(off) <= slack : off <= slack || !CANNOT_BE_LESS.has(whole.unit)) return undefined;
  const list = exact.map((part) => `${part.indicator.title} ${valueInWords(part)}`).join(', ');
  const all = isWhole ? '' : 'already ';
  const message = isTotal
    ? `The parts of ${figureInWords(anchor)} ${all}add up to ${grouped(sum)}, but the total is ${valueInWords(anchor)}: ${list}.`
    : `The shares that make up “${whole.title}” ${all}come to ${grouped(sum)}% and not to 100%: ${list}.`;
  return { id: 'arithmetic-parts', ...placeInFigure(anchor), message };
}

/** Units in which a part that is not published cannot be less than zero and make up for the others. */
const CANNOT_BE_LESS: ReadonlySet<Indicator['unit']> = new Set(['count', 'fte', 'percent', 'per-10000']);

/** How far rounding alone can take a sum from its total. Counts are not rounded. */
function slackOf(figures: readonly KnownFigure[]): number {
  return figures
    .filter(({ indicator }) => indicator.unit !== 'count')
    .reduce((slack, figure) => slack + halfUnit(printedDecimals(figure)), 0);
}
