import type { Library, Strategy, Update } from '../library/library.ts';
import { quarterAfter, yearOf } from './quarters.ts';

/** The strategies whose years take in a quarter, the newest first. */
export function strategiesInForce(quarter: string, { strategies }: Library): Strategy[] {
  const year = yearOf(quarter);
  return strategies.filter(({ from, to }) => from <= year && year <= to);
}

/**
 * The earlier updates that say what is due in a quarter, the newest first: the last, the last that is a whole report (an
 * update of which only the decision survives tells little), and that of the same quarter a year before.
 */
export function precedentsOf(quarter: string, library: Library): Update[] {
  const earlier = library.updates.filter(({ id }) => id < quarter).toReversed();
  const last = earlier[0];
  const report = earlier.find(({ source }) => source.kind === 'report');
  const aYearBefore = quarterAfter(quarter, -4);
  return earlier.filter((update) => update === last || update === report || update.id === aYearBefore);
}

/**
 * The earlier update whose headings and paragraphs a new one follows: the last report on a strategy in force, else the last
 * update on one.
 */
export function modelFor(quarter: string, library: Library): Update | undefined {
  const inForce = new Set(strategiesInForce(quarter, library).map(({ id }) => id));
  const earlier = library.updates
    .filter(({ id, strategies }) => id < quarter && strategies.some((strategy) => inForce.has(strategy)))
    .toReversed();
  return earlier.find(({ source }) => source.kind === 'report') ?? earlier[0];
}
