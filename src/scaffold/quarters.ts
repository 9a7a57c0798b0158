import { resolvePeriod, yearId } from '../domain/period.ts';

/** The id of the quarter so many after another: 1 after `2018-19-q4` is `2019-20-q1`. */
export function quarterAfter(id: string, count = 1): string {
  const index = indexOf(id) + count;
  return `${yearId(Math.floor(index / 4))}-q${(index % 4) + 1}`;
}

/** How many quarters lie between two: 1 from one to the next. */
export function quartersFrom(earlier: string, later: string): number {
  return indexOf(later) - indexOf(earlier);
}

/** The id of the council year of a quarter: `2018-19` of `2018-19-q3`. */
export function yearOf(quarter: string): string {
  return quarter.slice(0, 7);
}

/** The quarter's number in its year, 1 to 4. */
export function numberOf(quarter: string): number {
  return Number(quarter.at(-1));
}

/** The last day of a quarter, as an ISO date. */
export function endOf(quarter: string): string {
  return resolvePeriod(quarter, 'quarter').end;
}

function indexOf(id: string): number {
  return Number(id.slice(0, 4)) * 4 + numberOf(id) - 1;
}
