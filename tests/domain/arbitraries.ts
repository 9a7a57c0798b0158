import fc from 'fast-check';
import { BASES, resolvePeriod } from '../../src/domain/period.ts';
import type { Basis, Period } from '../../src/domain/period.ts';

const DAY = 86_400_000;

/** The ISO date a number of days after another. */
export const daysAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);

/** The last day of a month, 1 to 12; JavaScript's own calendar, so that the domain is not its own witness. */
export const lastDayOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

export const yearIdOf = (first: number): string => `${first}-${String(first + 1).slice(2)}`;

/** A number with at most this many decimals, as a record could print it. */
export const printedNumber = ({ least = -1000, most = 1000, decimals = 1 } = {}): fc.Arbitrary<number> =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((digits) => Number(`${digits}e-${decimals}`));

export const year = fc.integer({ min: 1990, max: 2100 });

export const day = fc.nat({ max: 40_000 }).map((days) => daysAfter('1990-01-01', days));

const yearId = year.map(yearIdOf);
const quarterId = fc
  .tuple(yearId, fc.integer({ min: 1, max: 4 }))
  .map(([id, quarter]) => `${id}-q${quarter}`);
const monthEnd = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([ofYear, month]) => lastDayOfMonth(ofYear, month));

const IDS: Record<Basis, fc.Arbitrary<string>> = {
  snapshot: day,
  quarter: quarterId,
  'year-to-date': quarterId,
  year: yearId,
  'academic-year': yearId,
  'calendar-year': year.map(String),
  'rolling-3-months': monthEnd,
  span: fc.tuple(day, fc.nat({ max: 500 })).map(([start, days]) => `${start}--${daysAfter(start, days)}`),
};

/** A period of the basis, between 1990 and 2101. */
export const periodOf = (basis: Basis): fc.Arbitrary<Period> =>
  IDS[basis].map((id) => resolvePeriod(id, basis));

export const period: fc.Arbitrary<Period> = fc.constantFrom(...BASES).chain(periodOf);

/** Two periods of one of these bases. */
export const twoOf = (...bases: readonly Basis[]): fc.Arbitrary<[Period, Period]> =>
  fc.constantFrom(...bases).chain((basis) => fc.tuple(periodOf(basis), periodOf(basis)));
