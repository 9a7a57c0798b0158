import { isIsoDate } from '../domain/calendar-date.ts';
import { PeriodError, periodOrFault, resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Library } from '../library/library.ts';
import type { Area } from '../schemas/site.ts';
import { YEAR } from './candidates.ts';
import type { FoundFigure } from './found-figures.ts';
import { readDay } from './read-words.ts';
import { before, excerptAround } from './report-spots.ts';
import type { Spot } from './report-spots.ts';
import { kindOf } from './wanted-figure.ts';

const ELSEWHERE = /\b(?:england|english|national(?:ly)?|regional?(?:ly)?|averages?|neighbours?|elsewhere)\b/i;
const NATIONAL = /\b(?:england|english|national(?:ly)?)\b/i;
const DAY = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/u;

/** Whether a number is said to be another area's. */
export function isElsewhere(spot: Spot, { site }: Library): boolean {
  if (ELSEWHERE.test(spot.clause) || ELSEWHERE.test(before(spot))) return true;
  return site.areas.some(({ id, name }) => id !== site['home-area'] && spot.clause.includes(name));
}

/**
 * The numbers of other areas that stand beside one of the council's own: the same indicator's, for the time that the words name.
 * Where they name no time, nothing is found.
 */
export function foundElsewhere(
  spots: readonly Spot[],
  own: ReadonlyMap<Spot, FoundFigure>,
  { library, quarter }: { library: Library; quarter: string },
): Map<Spot, FoundFigure> {
  const found = new Map<Spot, FoundFigure>();
  for (const [index, spot] of spots.entries()) {
    const area = isElsewhere(spot, library) && spot.isFigure ? areaIn(spot, library) : undefined;
    const beside = spots
      .slice(0, index)
      .findLast(
        (other) => other.at.paragraph === spot.at.paragraph && own.has(other) && isLike(other, spot, own),
      );
    const figure = beside && own.get(beside);
    const period = figure && periodNear(spot, figure.period);
    if (
      area === undefined ||
      figure === undefined ||
      period === undefined ||
      period.start.slice(0, 7) > quarter
    )
      continue;
    const isProvisional = /\bprovisional\b/i.test(spot.sentence);
    found.set(spot, {
      indicator: figure.indicator,
      area,
      period,
      typed: `${spot.number.text}${isProvisional ? ' provisional' : ''}`,
      at: spot.at,
      words: excerptAround(spot),
    });
  }
  return found;
}

function isLike(other: Spot, spot: Spot, own: ReadonlyMap<Spot, FoundFigure>): boolean {
  const figure = own.get(other);
  const isLevel = figure?.due?.last.figure.measure !== 'change';
  return figure !== undefined && isLevel && kindOf(figure.indicator, 'level') === spot.number.kind;
}

function areaIn({ clause, sentence }: Spot, { site }: Library): Area | undefined {
  const others = site.areas.filter(({ id }) => id !== site['home-area']);
  const named = (words: string) =>
    others.find(({ name }) => words.toLowerCase().includes(name.toLowerCase()));
  const nation = others.find(({ name }) => name === 'England');
  for (const words of [clause, sentence]) {
    const area = named(words) ?? (NATIONAL.test(words) ? nation : undefined);
    if (area !== undefined) return area;
  }
  return undefined;
}

/** The day or the year that the sentence names, a school year where the council's own figure is of one. */
function periodNear({ sentence }: Spot, own: Period): Period | undefined {
  const day = readDay(DAY.exec(sentence)?.[0] ?? '');
  if (day !== undefined && isIsoDate(day) && own.basis === 'snapshot') return resolvePeriod(day);
  const [, from, to] = YEAR.exec(sentence) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const period = periodOrFault(`${from}-${to}`, own.basis === 'academic-year' ? 'academic-year' : 'year');
  return period instanceof PeriodError ? undefined : period;
}
