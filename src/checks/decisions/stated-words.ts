import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { lastDayOf } from './call-in-count.ts';
import { datesIn } from './dates-in-words.ts';
import { placeInDecision } from './decision-place.ts';

/** "Midnight" as the beginning of a day, which is the end of the day before. */
const START_OF_DAY = /\b(00[:.]?00|12([:.]00)?\s?am)\b/i;

/** The deadline in the record's own form names the day that is stated beside it. */
export const statedWords: Check = (context) =>
  context.library.decisions.flatMap((decision) => problemsOf(decision, context));

function problemsOf(decision: Decision, context: CheckContext): Problem[] {
  const words = decision['call-in']['stated-words'];
  const lastDay = lastDayOf(decision, context.library);
  if (words === undefined || lastDay === undefined) return [];
  const named = datesIn(words);
  const meant = START_OF_DAY.test(words) ? [lastDay, dayAfter(lastDay)] : [lastDay];
  if (named.length === 0 || named.some((date) => meant.includes(date))) return [];
  const how = decision['call-in'].stated === undefined ? 'the council’s rule gives' : 'the stated day is';
  const message = `“${words}” names another day than the one beside it: ${how} ${weekdayDateInWords(lastDay)}.`;
  const place = placeInDecision(decision, ['call-in', 'stated-words'], context);
  return [{ id: 'decisions-words-differ', ...place, message }];
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
