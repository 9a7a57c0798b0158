import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { calendarOf, countCallIn } from './call-in-count.ts';
import { placeInDecision } from './decision-place.ts';
import { isCovered } from './non-working-day.ts';

/** The bank holidays are known for every day of a decision's call-in, and for the day a new record is published. */
export const knownHolidays: Check = (context) =>
  context.library.decisions.flatMap((decision) => problemsOf(decision, context));

function problemsOf(decision: Decision, context: CheckContext): Problem[] {
  const { bankHolidays } = context.library;
  const { published, legacy } = decision;
  if (published === undefined || calendarOf(context.library) === undefined) return [];
  const isOutside = !isCovered(published, bankHolidays);
  const isUncounted = countCallIn(decision, context.library) === 'unknown-holidays';
  if (!isUncounted && (!isOutside || legacy)) return [];
  const what = isOutside ? 'That day is not among them.' : 'Call-in runs past them.';
  const message = `The record is published on ${weekdayDateInWords(published)}, but bank holidays are known only for the years ${bankHolidays.firstYear} to ${bankHolidays.lastYear}. ${what}`;
  return [
    { id: 'decisions-unknown-holidays', ...placeInDecision(decision, ['published'], context), message },
  ];
}
