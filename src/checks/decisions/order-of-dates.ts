import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';

/**
 * A decision is made, published, and then open to call-in, in this order. That it is not published before it is made, its
 * schema sees to; whether it was called in while it could be has a rule of its own.
 */
export const orderOfDates: Check = (context) =>
  context.library.decisions.flatMap((decision) => [
    ...closedBeforePublication(decision, context),
    ...settledBeforeCallIn(decision, context),
    ...publishedLate(decision, context),
  ]);

/** A record is to be published as soon as can be (SI 2012/2089, regulation 12(1)): half a year on, the year is a slip. */
const LATE = { months: 6 };

function publishedLate(decision: Decision, context: CheckContext): Problem[] {
  const { made, published, 'published-note': note } = decision;
  if (published === undefined || note !== undefined) return [];
  if (published <= Temporal.PlainDate.from(made).add(LATE).toString()) return [];
  const message = `The record is published on ${weekdayDateInWords(published)}, more than half a year after the decision was made, on ${weekdayDateInWords(made)}.`;
  const mend =
    'Correct the day that is wrong. If the record was published so late, add a line published-note: that says how that is known.';
  return [
    { id: 'decisions-dates-order', ...placeInDecision(decision, ['published'], context), message, mend },
  ];
}

function closedBeforePublication(decision: Decision, context: CheckContext): Problem[] {
  const { published } = decision;
  const { stated } = decision['call-in'];
  if (stated === undefined || stated >= (published ?? decision.made)) return [];
  const before =
    published === undefined
      ? `before the decision was made, on ${weekdayDateInWords(decision.made)}`
      : `before the record was published, on ${weekdayDateInWords(published)}`;
  const message = `Call-in is stated to close on ${weekdayDateInWords(stated)}, ${before}.`;
  return [
    { id: 'decisions-dates-order', ...placeInDecision(decision, ['call-in', 'stated'], context), message },
  ];
}

function settledBeforeCallIn(decision: Decision, context: CheckContext): Problem[] {
  const called = decision['called-in'];
  const settled = called?.['outcome-on'];
  if (called === undefined || settled === undefined || settled >= called.on) return [];
  const message = `Scrutiny is said to have decided on ${weekdayDateInWords(settled)}, before the decision was called in, on ${weekdayDateInWords(called.on)}.`;
  const place = placeInDecision(decision, ['called-in', 'outcome-on'], context);
  return [{ id: 'decisions-dates-order', ...place, message }];
}
