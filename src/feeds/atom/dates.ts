import { dayAfter } from '../../domain/calendar-date.ts';
import type { Standing } from '../../domain/decision-state.ts';
import { resolvePeriod } from '../../domain/period.ts';
import { correctionsTo } from '../../library/corrections.ts';
import type { Decision, Library, Update } from '../../library/library.ts';

/** How the day that stands for an update is known. */
export type DatedBy = 'publication' | 'decision' | 'quarter';

export type UpdateDates = { published?: string; updated: string; by: DatedBy };

/**
 * The days (ISO) of an update. Atom wants a day of last change for every entry, and most records do not say when they were
 * published. Then it is the day of the first decision on the update, by which it was public; else the day after its quarter,
 * the earliest it can be from. Neither is given as a day of publication: `dateNote` tells readers what it is.
 */
export function datesOfUpdate(update: Update, decisions: readonly Decision[], library: Library): UpdateDates {
  const decided = decisions.map(({ made, published }) => published ?? made).toSorted()[0];
  const first = update.published ?? decided ?? dayAfter(resolvePeriod(update.period).end);
  const updated = latest([first, ...correctionsTo(update.id, library).map(({ on }) => on)]);
  if (update.published) return { published: update.published, updated, by: 'publication' };
  return { updated, by: decided ? 'decision' : 'quarter' };
}

/** What readers must know of an update's day, or undefined where it is that of its publication. */
export function dateNote(by: DatedBy): string | undefined {
  const unknown = 'The record does not say when this update was published.';
  if (by === 'decision') return `${unknown} Here it has the day of the first decision on it.`;
  if (by === 'quarter')
    return `${unknown} Here it has the day after its quarter, the earliest it can be from.`;
  return undefined;
}

/** The day (ISO) on which a decision came to where it stands. */
export function updatedOfDecision({ made }: Decision, { since }: Standing): string {
  return since ?? made;
}

/**
 * A day as an instant: its beginning, in UTC. The records give days and no times; in London it is the same day all year.
 */
export function instantOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last));
}
