import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision, Library } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { lastDayOf } from './call-in-count.ts';
import { placeInDecision } from './decision-place.ts';

/** A decision that was called in could be: its call-in was open on that day. */
export const calledIn: Check = (context) =>
  context.library.decisions.flatMap((decision) => problemsOf(decision, context));

function problemsOf(decision: Decision, context: CheckContext): Problem[] {
  const called = decision['called-in'];
  if (called === undefined) return [];
  const message = whyNotOpen(decision, called.on, context.library);
  if (message === undefined) return [];
  const place = placeInDecision(decision, ['called-in', 'on'], context);
  return [{ id: 'decisions-call-in-closed', ...place, message }];
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
