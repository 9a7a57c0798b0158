import { datesIn, yearlessIn } from '../../domain/dates-in-words.ts';
import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { lastDayOf } from './call-in-count.ts';
import { placeInDecision } from './decision-place.ts';
import { countedIn, fits, isRuleKnown } from './known-rule.ts';
import type { Counted } from './known-rule.ts';
import { minutesOf, timesIn, weekdaysIn } from './times-in-words.ts';

/** "Midnight" as the beginning of a day, which is the end of the day before. */
export const START_OF_DAY = /\b(00[:.]?00|12([:.]00)?\s?am)\b/i;

const MEND_OF_HOUR =
  'Compare both with the record, and correct the one that is wrong. If call-in closed at another hour in its time, correct cutoff: in data/site.yaml, or add there the rule of that time.';

/** The deadline in the record's own form names the day that is stated beside it, and the hour of the council's rule. */
export const statedWords: Check = (context) => {
  const counted = countedIn(context.library);
  const byDecision = new Map(counted.map((one) => [one.decision, one]));
  return context.library.decisions.flatMap((decision) => {
    const one = byDecision.get(decision);
    const isOwnRule = () => one !== undefined && isRuleKnown(counted, one.count.rule);
    return problemsOf(decision, one, isOwnRule, context);
  });
};

function problemsOf(
  decision: Decision,
  counted: Counted | undefined,
  isOwnRule: () => boolean,
  context: CheckContext,
): Problem[] {
  const words = decision['call-in']['stated-words'];
  const lastDay = lastDayOf(decision, context.library);
  if (words === undefined || lastDay === undefined) return [];
  const place = placeInDecision(decision, ['call-in', 'stated-words'], context);
  const day = dayFault(words, lastDay, decision);
  if (day !== undefined) return [{ id: 'decisions-words-differ', ...place, message: day }];
  const hour = counted && hourFault(words, counted, isOwnRule);
  return hour === undefined
    ? []
    : [{ id: 'decisions-words-differ', ...place, message: hour, mend: MEND_OF_HOUR }];
}

function dayFault(words: string, lastDay: string, decision: Decision): string | undefined {
  const meant = START_OF_DAY.test(words) ? [lastDay, dayAfter(lastDay)] : [lastDay];
  const how = decision['call-in'].stated === undefined ? 'the council’s rule gives' : 'the stated day is';
  const named = datesIn(words);
  const yearless = yearlessIn(words);
  const isNamed =
    named.some((date) => meant.includes(date)) ||
    yearless.some(({ date: end }) => meant.some((date) => date.endsWith(end)));
  if (!isNamed && named.length + yearless.length > 0) {
    return `“${words}” names another day than the one beside it: ${how} ${weekdayDateInWords(lastDay)}.`;
  }
  const weekdays = weekdaysIn(words);
  const isWeekday = weekdays.some((day) => meant.some((date) => weekdayOf(date) === day));
  if (isWeekday || weekdays.length === 0) return undefined;
  return `“${words}” names another weekday than the day beside it: ${how} ${weekdayDateInWords(lastDay)}.`;
}

/**
 * An override explains a deadline that is not the rule's, and so its hour too. Where even the day of an old record is not
 * what the rule gives, the rule is not the one it was published under, which is told already. Most councils once closed
 * call-in at midnight, and some have another hour now: that is only a slip where the old records show that the rule is of
 * their time.
 */
function hourFault(words: string, counted: Counted, isOwnRule: () => boolean): string | undefined {
  const { legacy, 'call-in': callIn } = counted.decision;
  const { cutoff } = counted.count.rule;
  const times = timesIn(words);
  if (times.length === 0 || times.includes(minutesOf(cutoff)) || callIn.override) return undefined;
  const isOfAnotherRule = callIn.stated !== undefined && !fits(counted);
  const isOldMidnight = times.includes(minutesOf('midnight')) && !isOwnRule();
  if (legacy && (isOfAnotherRule || isOldMidnight)) return undefined;
  const closes = cutoff === 'midnight' ? 'midnight, the end of the last day' : `${cutoff} on the last day`;
  return `“${words}” names another hour than the council’s rule, by which call-in closes at ${closes}.`;
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
