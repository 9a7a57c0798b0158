import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { countCallIn, lastDayOf } from './call-in-count.ts';
import { datesIn, yearlessIn } from '../../domain/dates-in-words.ts';
import { placeInDecision } from './decision-place.ts';
import { minutesOf, timesIn, weekdaysIn } from './times-in-words.ts';

/** "Midnight" as the beginning of a day, which is the end of the day before. */
export const START_OF_DAY = /\b(00[:.]?00|12([:.]00)?\s?am)\b/i;

/** The deadline in the record's own form names the day that is stated beside it, and the hour of the council's rule. */
export const statedWords: Check = (context) =>
  context.library.decisions.flatMap((decision) => problemsOf(decision, context));

function problemsOf(decision: Decision, context: CheckContext): Problem[] {
  const words = decision['call-in']['stated-words'];
  const lastDay = lastDayOf(decision, context.library);
  if (words === undefined || lastDay === undefined) return [];
  const message = dayFault(words, lastDay, decision) ?? hourFault(words, decision, context);
  if (message === undefined) return [];
  const place = placeInDecision(decision, ['call-in', 'stated-words'], context);
  return [{ id: 'decisions-words-differ', ...place, message }];
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
 * what the rule gives, the rule is not the one it was published under, which is told already.
 */
function hourFault(words: string, decision: Decision, context: CheckContext): string | undefined {
  const count = countCallIn(decision, context.library);
  const times = timesIn(words);
  if (typeof count === 'string' || times.length === 0 || decision['call-in'].override) return undefined;
  const { stated } = decision['call-in'];
  const isOfAnotherRule = decision.legacy && stated !== undefined && stated !== count.lastDay;
  // Most councils once closed call-in at midnight, and some have another hour now.
  const isOldMidnight = decision.legacy && times.includes(minutesOf('midnight'));
  if (isOfAnotherRule || isOldMidnight) return undefined;
  const { cutoff } = count.rule;
  if (times.includes(minutesOf(cutoff))) return undefined;
  const closes = cutoff === 'midnight' ? 'midnight, the end of the last day' : `${cutoff} on the last day`;
  return `“${words}” names another hour than the council’s rule, by which call-in closes at ${closes}.`;
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
