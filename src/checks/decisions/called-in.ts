import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision, Library } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { calendarOf, lastDayOf } from './call-in-count.ts';
import { placeInDecision } from './decision-place.ts';
import { isCovered, whyNoWorkingDay } from './non-working-day.ts';

/** A decision that was called in could be: its call-in was open on that day. */
export const calledIn: Check = (context) =>
  context.library.decisions.flatMap((decision) => problemsOf(decision, context));

function problemsOf(decision: Decision, context: CheckContext): Problem[] {
  const called = decision['called-in'];
  if (called === undefined) return [];
  const message = whyNotOpen(decision, called.on, context.library);
  const place = placeInDecision(decision, ['called-in', 'on'], context);
  if (message !== undefined) return [{ id: 'decisions-call-in-closed', ...place, message }];
  const closed = whyNobodyTookIt(called.on, context.library);
  return closed === undefined ? [] : [{ id: 'decisions-called-in-day', ...place, message: closed }];
}

/** A notice is given on a working day: one that comes at a weekend is received on the next. */
function whyNobodyTookIt(on: string, library: Library): string | undefined {
  const calendar = calendarOf(library);
  if (calendar === undefined || !isCovered(on, library.bankHolidays)) return undefined;
  const why = whyNoWorkingDay(on, calendar, library.bankHolidays);
  if (why === undefined) return undefined;
  const holiday = why.startsWith('a ') ? '' : `: it is a bank holiday, ${why}`;
  return `The decision is said to be called in on ${weekdayDateInWords(on)}, which is no working day${holiday}.`;
}

function whyNotOpen(decision: Decision, on: string, library: Library): string | undefined {
  const { exempt, 'not-applicable': notApplicable } = decision['call-in'];
  if (exempt) return 'The decision is said to be called in, and also to be exempt from call-in.';
  if (notApplicable)
    return 'The decision is said to be called in, and also that call-in does not apply to it.';
  const { published } = decision;
  if (published === undefined) {
    return 'The decision is said to be called in, but the day its record was published, from which call-in counts, is missing.';
  }
  const calledIn = `The decision is said to be called in on ${weekdayDateInWords(on)}`;
  if (on < published) {
    return `${calledIn}, before its record was published, on ${weekdayDateInWords(published)}.`;
  }
  const lastDay = lastDayOf(decision, library);
  if (lastDay === undefined || on <= lastDay || lastDay < published) return undefined;
  return `${calledIn}, after call-in closed, on ${weekdayDateInWords(lastDay)}.`;
}
