import { calendarDate } from './calendar-date.ts';
import { endInWords, endOfLondonDay, londonInstant } from './london-time.ts';
import { addWorkingDays, nextWorkingDay, workingDayFrom } from './working-days.ts';
import type { HolidayCalendar } from './working-days.ts';

/**
 * How a council counts its call-in period. Its constitution sets this and changes it, so a rule has a start date.
 *
 * | council | workingDays | countPublicationDay | cutoff |
 * |---|---|---|---|
 * | Stockton-on-Tees: end of the 5th working day, publication being day 1 | 5 | true | midnight |
 * | Gloucestershire: end of the 5th working day after publication day | 5 | false | midnight |
 * | Bath & North East Somerset: 5 clear working days | 5 | false | midnight |
 * | Salford: 4pm on the 5th working day following | 5 | false | 16:00 |
 */
export type CallInRule = {
  /** The first publication date the rule applies to (ISO date). */
  readonly from: string;
  /** How many working days are counted, the last day included. */
  readonly workingDays: number;
  /** Whether a decision published on a working day has that day as day 1. */
  readonly countPublicationDay: boolean;
  /** When the last day closes, in London: `midnight` is its end, anything else an `HH:MM` after 00:00. */
  readonly cutoff: string;
  /** Who may call a decision in, in words. */
  readonly requesters?: string | undefined;
};

/** Until when a decision can be called in. */
export type CallInDeadline = {
  /** The last day on which it can (ISO date). */
  readonly lastDay: string;
  /** The rule's `cutoff` on that day. */
  readonly cutoff: string;
  /** The first instant at which it no longer can, with London's offset: `2018-07-21T00:00+01:00`. */
  readonly effective: string;
};

/**
 * The rule in force for a decision published on an ISO date: the one that started last, on that day or before.
 * @throws RangeError when no rule had started, or two that start on the same day both apply.
 */
export function ruleFor(rules: readonly CallInRule[], publicationDate: string): CallInRule {
  const publication = calendarDate(publicationDate);
  const started = rules
    .filter(({ from }) => Temporal.PlainDate.compare(calendarDate(from), publication) <= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(b.from, a.from));
  const [latest, runnerUp] = started;
  if (!latest) throw new RangeError(`No call-in rule applies to a decision published on ${publicationDate}.`);
  if (latest.from === runnerUp?.from) throw new RangeError(`Two call-in rules start on ${latest.from}.`);
  return latest;
}

/**
 * Works out when call-in closes for a decision published on an ISO date.
 *
 * Day 1 is the first working day counted: from the publication day itself when the rule counts it, else from the
 * day after. A decision published on a non-working day therefore has the next working day as day 1 under either
 * kind of rule. "The 5th working day after publication" leaves out the day of publication and no other, and the
 * "clear" days of R v Herefordshire Justices (1820) are whole days after the event: on a Saturday's decision
 * the whole of Monday is one. Leaving out Monday as well would need words that none of the rules has.
 *
 * @throws RangeError when the period runs into a year without known bank holidays, or the rule is not one that
 *   can be counted.
 */
export function callInDeadline(
  publicationDate: string,
  rule: CallInRule,
  calendar: HolidayCalendar,
): CallInDeadline {
  if (!Number.isSafeInteger(rule.workingDays) || rule.workingDays < 1) {
    throw new RangeError(`A call-in rule counts one or more whole working days, not ${rule.workingDays}.`);
  }
  const firstDay = rule.countPublicationDay ? workingDayFrom : nextWorkingDay;
  const lastDay = addWorkingDays(firstDay(publicationDate, calendar), rule.workingDays - 1, calendar);
  return { lastDay, cutoff: rule.cutoff, effective: closingInstant(lastDay, rule.cutoff) };
}

/** A deadline as residents read it: "11:59pm on Friday 20 July 2018", or "4pm on Friday 20 July 2018". */
export function deadlineInWords({ effective }: CallInDeadline): string {
  return endInWords(effective);
}

function closingInstant(lastDay: string, cutoff: string): string {
  if (cutoff === 'midnight') return endOfLondonDay(lastDay);
  if (cutoff === '00:00') {
    throw new RangeError(
      "A cutoff of 00:00 would close the last day as it begins: write 'midnight' for its end.",
    );
  }
  return londonInstant(lastDay, cutoff);
}
