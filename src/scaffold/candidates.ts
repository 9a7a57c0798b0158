import { PeriodError, periodOrFault, resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { Figure } from '../schemas/figure.ts';
import { dayNamed } from './day-named.ts';
import type { DueFigure } from './due-figures.ts';
import { matchWords, weightsOf } from './match-words.ts';
import { endOf, yearOf } from './quarters.ts';

/** A figure that a report may have: one that is due, or the level of another indicator. */
export type Candidate = {
  indicator: Indicator;
  measure: Figure['measure'];
  due?: DueFigure;
  /** The last figure of it, of any area. */
  last?: Figure | undefined;
  /** The words of each of its names, and those of its definition. */
  names: readonly ReadonlySet<string>[];
  definition: ReadonlySet<string>;
};

/** All figures that a report on a quarter may have, and how much each word tells of which it is. */
export function candidatesFor(
  due: readonly DueFigure[],
  library: Library,
): { candidates: Candidate[]; weightOf: (word: string) => number } {
  const levels = new Set(
    due.filter(({ last }) => last.figure.measure === 'level').map(({ indicator }) => indicator.id),
  );
  const others = library.indicators.filter(({ id, unit }) => !levels.has(id) && unit !== 'score');
  const weightOf = weightsOf(
    library.indicators.map(({ title, id }) => matchWords(`${title} ${idWords(id)}`)),
  );
  return {
    candidates: [
      ...due.map((figure) =>
        candidate(figure.indicator, figure.last.figure.measure, figure.last.figure, figure),
      ),
      ...others.map((indicator) => candidate(indicator, 'level', lastOf(indicator, library))),
    ],
    weightOf,
  };
}

/** The last figure of an indicator: the council's own level where there is one. */
export function lastOf({ id }: Indicator, { updates, site }: Library): Figure | undefined {
  const all = updates
    .flatMap(({ figures }) => figures)
    .filter(({ indicator, measure }) => indicator === id && measure === 'level');
  return all.findLast(({ area }) => area === undefined || area === site['home-area']) ?? all.at(-1);
}

/**
 * What a figure of an indicator covers in the report on a quarter, as the last one did: the day that the words name or the end
 * of the quarter, the quarter, or the year that the words name. Undefined where they name none.
 */
export function periodIn(words: string, last: Figure | undefined, quarter: string): Period | undefined {
  const day = dayNamed(words, endOf(quarter));
  if (last === undefined) return resolvePeriod(day ?? quarter);
  const { basis } = resolvePeriod(last.period, last.basis);
  if (basis === 'snapshot') return resolvePeriod(day ?? endOf(quarter), basis);
  if (basis === 'rolling-3-months') return resolvePeriod(endOf(quarter), basis);
  if (basis === 'quarter' || basis === 'year-to-date') return resolvePeriod(quarter, basis);
  if (basis !== 'year' && basis !== 'academic-year') return undefined;
  const [, from, to] = YEAR.exec(words) ?? [];
  if (from === undefined || to === undefined || `${from}-${to}` > yearOf(quarter)) return undefined;
  const period = periodOrFault(`${from}-${to}`, basis);
  return period instanceof PeriodError ? undefined : period;
}

/** A council or school year as reports write it. */
export const YEAR = /\b(20\d\d)\s?(?:[/–-]|to)\s?(?:20)?(\d\d)\b/;

function candidate(
  indicator: Indicator,
  measure: Figure['measure'],
  last: Figure | undefined,
  due?: DueFigure,
): Candidate {
  const { title, short = '', id, definition } = indicator;
  const names = [title, short, idWords(id)].map(matchWords).filter(({ size }) => size > 0);
  return { indicator, measure, last, names, definition: matchWords(definition), ...(due && { due }) };
}

function idWords(id: string): string {
  return id.replaceAll('-', ' ');
}
