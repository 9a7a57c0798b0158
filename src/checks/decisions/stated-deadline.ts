import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import { BLANK } from '../blanks/blank.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import type { CallInCount } from './call-in-count.ts';
import { countingInWords } from './counting-words.ts';
import { placeInDecision } from './decision-place.ts';
import { countedIn, isRuleKnown } from './known-rule.ts';
import type { Counted } from './known-rule.ts';
import { isPlaceholder } from './placeholder-words.ts';

/**
 * The deadline a record states against the one the council's rule gives. What the record states holds, so a difference has
 * to be explained. An old record may have been counted by a rule that is not known here, so there a difference is only
 * pointed out, unless the rule fits most of the old records: then it is known, and the difference is a slip. Without that,
 * a council that sets another rule could not keep its old records.
 */
export const statedDeadlines: Check = (context) => {
  const { decisions } = context.library;
  const counted = countedIn(context.library);
  const isKnown = isRuleKnown(counted);
  return [
    ...decisions.flatMap((decision) => ofNoDeadline(decision, context)),
    ...counted.flatMap((one) => problemsOf(one, isKnown, context)),
  ];
};

/** An override without a day that is stated explains nothing, whether or not a day can be counted. */
function ofNoDeadline(decision: Decision, context: CheckContext): Problem[] {
  const { stated, override } = decision['call-in'];
  return stated === undefined && override !== undefined ? [unneeded(decision, stated, context)] : [];
}

function problemsOf({ decision, count }: Counted, isKnown: boolean, context: CheckContext): Problem[] {
  const { stated, override } = decision['call-in'];
  if (stated === undefined) return [];
  if (stated === count.lastDay) {
    return override === undefined ? [] : [unneeded(decision, stated, context)];
  }
  // Closing before it opens is not another way of counting: the rule on the order of dates reports it.
  if (stated < count.published) return [];
  const isFar = stated > aYearAfter(count.published);
  if (!isFar && override !== undefined && (isToCome(override) || !isPlaceholder(override))) {
    return saysWhy(override)
      ? farApart(decision, stated, count, context)
      : [withoutReason(decision, override, context)];
  }
  const message =
    `The record says that call-in closes on ${weekdayDateInWords(stated)}, but the council’s rule gives ` +
    `${weekdayDateInWords(count.lastDay)}. It was published on ${weekdayDateInWords(count.published)}; the rule counts ` +
    `${countingInWords(count, context.library.bankHolidays)}.`;
  const isDoubtful = decision.legacy && !isFar && !isKnown;
  const id = isDoubtful ? 'decisions-deadline-legacy' : 'decisions-deadline';
  const mend = `Correct the deadline (stated: '${count.lastDay}') or the day of publication. If the record is right, add below call-in: a line override: that says why.`;
  return [{ id, ...placeInDecision(decision, ['call-in', 'stated'], context), message, mend }];
}

/** A blank is a problem of its own. */
function isToCome(override: string): boolean {
  return override.includes(BLANK);
}

/** A reason of fewer different words is none: “Yes”, “As agreed”. */
const LEAST_WORDS = 3;

function saysWhy(override: string): boolean {
  if (isToCome(override)) return true;
  return new Set(override.toLowerCase().match(/\p{L}{2,}/gu)).size >= LEAST_WORDS;
}

function withoutReason(decision: Decision, override: string, context: CheckContext): Problem {
  const message = `“${override}” does not say why call-in closes on another day than the council’s rule gives.`;
  const mend = 'Write the reason after override:, in a sentence.';
  const place = placeInDecision(decision, ['call-in', 'override'], context);
  return { id: 'decisions-placeholder', ...place, message, mend };
}

/** Reasons move a deadline by days. A day further off is most often a slip in the month. */
function farApart(
  decision: Decision,
  stated: string,
  { lastDay }: CallInCount,
  context: CheckContext,
): Problem[] {
  const { days } = Temporal.PlainDate.from(lastDay).until(stated, { largestUnit: 'days' });
  if (Math.abs(days) <= 7) return [];
  const message = `The record says that call-in closes on ${weekdayDateInWords(stated)}, ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} ${weekdayDateInWords(lastDay)}, the day the council’s rule gives.`;
  const place = placeInDecision(decision, ['call-in', 'stated'], context);
  return [{ id: 'decisions-override-far', ...place, message }];
}

/** No call-in lasts a year: a day past this is a slip, whatever explains it. */
function aYearAfter(published: string): string {
  return Temporal.PlainDate.from(published).add({ years: 1 }).toString();
}

function unneeded(decision: Decision, stated: string | undefined, context: CheckContext): Problem {
  const message =
    stated === undefined
      ? 'There is a line override:, but no stated deadline that it could explain.'
      : `The line override: explains a difference, but the stated deadline, ${weekdayDateInWords(stated)}, is the one the council’s rule gives.`;
  const place = placeInDecision(decision, ['call-in', 'override'], context);
  return { id: 'decisions-override-unneeded', ...place, message };
}
