import { breakBetween } from '../../domain/direction.ts';
import { followsOn } from '../../domain/disclosure/consecutive.ts';
import { isLikeForLike } from '../../domain/like-periods.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { yearBefore } from '../../domain/year-before.ts';
import type { Check } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { isExact, publishedFiguresOf } from './published-levels.ts';
import type { PublishedFigures } from './published-levels.ts';

const SIGNS = { up: 1, down: -1, 'no clear change': 0 } as const;

/**
 * Stated directions that no published level bears out. A record need not say what it compares with: the same time a year
 * before, or the figure just before. So both have to be published, and both have to contradict it.
 */
export const directionsAgree: Check = (context) => {
  const published = publishedFiguresOf(context);
  const series = Map.groupBy(
    published.all.filter(({ figure }) => figure.measure === 'level').filter(isExact),
    ({ indicator, area, period }) => [indicator.id, area, period.basis].join(' '),
  );
  for (const one of series.values()) one.sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
  return knownFiguresOf(context).flatMap((figure) => {
    const stated = figure.figure['stated-direction'];
    const { indicator, area, period } = figure;
    if (stated === undefined || stated === 'no clear change' || !isExact(figure)) return [];
    if (figure.figure.measure !== 'level') return [];
    const key = [indicator.id, area, period.basis].join(' ');
    const levels = earlierLevels(figure, series.get(key) ?? [], published);
    const isBorneOut = levels.some((level) => !contradicts(figure, level, SIGNS[stated]));
    if (isBorneOut || levels.length < (isOfYears(figure) ? 1 : 2)) return [];
    const before = levels.map((level) => `${valueInWords(level)} for ${periodInWords(level.period)}`);
    const message = `The figure is said to go ${stated} to ${valueInWords(figure)}, but it was ${before.join(', and ')}.`;
    return [{ id: 'arithmetic-direction', ...placeInFigure(figure, 'stated-direction'), message }];
  });
};

/** Of figures of years, the one before is that of the year before. */
function isOfYears({ period: { basis } }: KnownFigure): boolean {
  return basis.endsWith('year');
}

/** The level just before a figure and that of the year before, as far as they are published and can be compared. */
function earlierLevels(
  figure: KnownFigure,
  series: readonly KnownFigure[],
  published: PublishedFigures,
): KnownFigure[] {
  const { indicator, area, period } = figure;
  const before = yearBefore(period);
  const last = series.findLast((level) => level.period.end < period.end);
  const aYearBefore = before && published.levelOf(indicator.id, { area, period: before });
  const found = new Set([last && followsOn(last.period, period) ? last : undefined, aYearBefore]);
  const levels = [...found].filter((level) => level !== undefined).filter(isExact);
  return levels.filter(
    (level) => isLikeForLike(level.period, period) && !breakBetween(level.period, period, indicator.breaks),
  );
}

function contradicts(figure: KnownFigure, earlier: KnownFigure, sign: number): boolean {
  return Math.sign(figure.figure.value - earlier.figure.value) === -sign;
}
