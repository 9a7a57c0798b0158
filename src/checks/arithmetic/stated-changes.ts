import { breakBetween } from '../../domain/direction.ts';
import { changesBetween, halfUnit, isChangeWithin } from '../../domain/stated-change.ts';
import type { ChangeRange, PrintedLevel } from '../../domain/stated-change.ts';
import { changeInPercent } from '../../domain/unit.ts';
import { yearBefore } from '../../domain/year-before.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Check, CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { isExact, publishedFiguresOf } from './published-levels.ts';
import type { PublishedFigures } from './published-levels.ts';

/** Stated changes on the year before that the two levels do not give, where both are published. */
export const changesAgree: Check = (context) => {
  const published = publishedFiguresOf(context);
  return knownFiguresOf(context)
    .filter((figure) => figure.figure.measure === 'change' && isExact(figure))
    .flatMap((change) => {
      const levels = levelsBehind(change, published);
      const message = levels && faultOf(change, levels);
      return message === undefined ? [] : [{ id: 'arithmetic-change', ...placeInFigure(change), message }];
    });
};

/**
 * Whether a change fits the two levels behind it, whatever is said of its printing; undefined where it is none, or they are
 * not both published.
 */
export function changeBehind(figure: KnownFigure, context: CheckContext): 'fits' | 'differs' | undefined {
  if (figure.figure.measure !== 'change') return undefined;
  const levels = levelsBehind(figure, publishedFiguresOf(context));
  if (levels === undefined) return undefined;
  return faultOf(figure, levels) === undefined ? 'fits' : 'differs';
}

type Levels = { earlier: KnownFigure; later: KnownFigure };

function levelsBehind(change: KnownFigure, published: PublishedFigures): Levels | undefined {
  const { indicator, area, period } = change;
  const before = yearBefore(period);
  if (before === undefined || breakBetween(before, period, indicator.breaks)) return undefined;
  const later = published.levelOf(indicator.id, { area, period });
  const earlier = published.levelOf(indicator.id, { area, period: before });
  return earlier && later && isExact(earlier) && isExact(later) ? { earlier, later } : undefined;
}

function faultOf(change: KnownFigure, { earlier, later }: Levels): string | undefined {
  const range = changesBetween(levelOf(earlier), levelOf(later));
  const decimals = printedDecimals(change);
  if (range && isChangeWithin(change.figure.value, decimals, range)) return undefined;
  const [from, to] = [earlier, later].map(
    (level) => `${valueInWords(level)} for ${periodInWords(level.period)}`,
  );
  const given = range
    ? `that is ${rangeInWords(range, decimals)}`
    : 'from which there is no change in per cent';
  return `The change in “${change.indicator.title}” is given as ${valueInWords(change)}, but it went from ${from} to ${to}: ${given}.`;
}

/** A count is exact; anything else has been rounded to what is printed. */
function levelOf(figure: KnownFigure): PrintedLevel {
  const slack = figure.indicator.unit === 'count' ? 0 : halfUnit(printedDecimals(figure));
  return { value: figure.figure.value, slack };
}

function rangeInWords({ least, most }: ChangeRange, decimals: number): string {
  const [low, high] = [least, most].map((change) => changeInPercent(change, decimals));
  return low === high ? `${low}` : `between ${low} and ${high}`;
}
