import { callInDeadline, ruleFor } from '../../domain/call-in.ts';
import type { CallInRule } from '../../domain/call-in.ts';
import { holidayCalendar } from '../../domain/working-days.ts';
import type { HolidayCalendar } from '../../domain/working-days.ts';
import { rulesOf } from '../../library/call-ins.ts';
import type { Decision, Library } from '../../library/library.ts';

/** The last day of call-in as the council's rule gives it, with the rule and the calendar it was counted by. */
export type CallInCount = {
  published: string;
  lastDay: string;
  rule: CallInRule;
  calendar: HolidayCalendar;
};

/** Why the last day could not be counted: each is a problem of its own. */
export type Uncounted = 'no-call-in' | 'not-published' | 'no-rule' | 'unknown-holidays' | 'unsound-holidays';

/** Counts the days of call-in of a decision by the rule in force when it was published, whatever the record states. */
export function countCallIn(decision: Decision, library: Library): CallInCount | Uncounted {
  const { exempt, 'not-applicable': notApplicable } = decision['call-in'];
  if (exempt || notApplicable) return 'no-call-in';
  const { published } = decision;
  if (published === undefined) return 'not-published';
  const calendar = calendarOf(library);
  if (calendar === undefined) return 'unsound-holidays';
  const rule = attempt(() => ruleFor(rulesOf(library), published));
  if (rule === undefined) return 'no-rule';
  const deadline = attempt(() => callInDeadline(published, rule, calendar));
  return deadline ? { published, lastDay: deadline.lastDay, rule, calendar } : 'unknown-holidays';
}

/** The last day of call-in that holds: the one the record states, else the one counted; undefined where there is none. */
export function lastDayOf(decision: Decision, library: Library): string | undefined {
  const { stated } = decision['call-in'];
  if (stated !== undefined) return stated;
  const count = countCallIn(decision, library);
  return typeof count === 'string' ? undefined : count.lastDay;
}

const calendars = new WeakMap<Library, { calendar: HolidayCalendar | undefined }>();

/** The calendar of a library's bank holidays, or undefined when its list contradicts itself. */
export function calendarOf(library: Library): HolidayCalendar | undefined {
  const known = calendars.get(library) ?? { calendar: attempt(() => holidayCalendar(library.bankHolidays)) };
  calendars.set(library, known);
  return known.calendar;
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
