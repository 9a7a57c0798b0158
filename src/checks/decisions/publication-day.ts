import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { calendarOf } from './call-in-count.ts';
import { placeInDecision } from './decision-place.ts';
import { isCovered, whyNoWorkingDay } from './non-working-day.ts';

/** Records are published on working days. An old one that says how its other day is known is only pointed out. */
export const publicationDay: Check = (context) => {
  const { decisions, bankHolidays } = context.library;
  const calendar = calendarOf(context.library);
  if (calendar === undefined) return [];
  return decisions.flatMap((decision): Problem[] => {
    const { published, legacy, 'published-note': note } = decision;
    if (published === undefined || !isCovered(published, bankHolidays)) return [];
    const why = whyNoWorkingDay(published, calendar, bankHolidays);
    if (why === undefined) return [];
    const holiday = why.startsWith('a ') ? '' : `: it is a bank holiday, ${why}`;
    const message = `The record is published on ${weekdayDateInWords(published)}, which is no working day${holiday}.`;
    const place = placeInDecision(decision, ['published'], context);
    if (legacy && note) return [{ id: 'decisions-publication-day-legacy', ...place, message }];
    const mend =
      'Correct the day. If the old record does say so, add a line published-note: that says how it is known.';
    return [{ id: 'decisions-publication-day', ...place, message, ...(legacy && { mend }) }];
  });
};
