import { calendarDate } from './calendar-date.ts';
import { lastDayBefore } from './london-time.ts';

/** Whether a decision waits for call-in. `effective` is the first instant at which call-in is closed. */
export type CallIn =
  | { readonly kind: 'open'; readonly effective: string }
  | { readonly kind: 'exempt'; readonly reason: string }
  | { readonly kind: 'not-applicable' };

/** That a decision was called in, and what came of it. */
export type CalledIn = {
  readonly on: string;
  readonly outcome?: { readonly kind: 'confirmed' | 'referred-back'; readonly on: string } | undefined;
};

/** What a record says about the life of a decision. Days are ISO dates in London, `effective` is an instant. */
export type DecisionFacts = {
  readonly made: string;
  readonly published?: string | undefined;
  readonly callIn: CallIn;
  readonly calledIn?: CalledIn | undefined;
};

/**
 * What in a record cannot all be true, a sentence each; empty when the facts agree.
 * @throws RangeError when a date or instant is malformed.
 */
export function contradictions({ made, published, callIn, calledIn }: DecisionFacts): readonly string[] {
  const found = outOfOrder([
    ['made', made],
    ['published', published],
    ['called in', calledIn?.on],
    ['settled after call-in', calledIn?.outcome?.on],
  ]);
  if (calledIn && published === undefined) found.push('It was called in but never published.');
  if (callIn.kind === 'open') {
    const lastDay = lastDayBefore(callIn.effective);
    if (published !== undefined && lastDay < published) {
      found.push(`Call-in closed on ${lastDay}, before publication on ${published}.`);
    }
    if (calledIn && calledIn.on > lastDay) {
      found.push(`It was called in on ${calledIn.on}, after call-in closed on ${lastDay}.`);
    }
  } else if (calledIn) {
    found.push('It was called in, though call-in is not open for it.');
  }
  return found;
}

/** @throws RangeError when the facts contradict each other, or a date or instant is malformed. */
export function refuseContradictions(facts: DecisionFacts): void {
  const found = contradictions(facts);
  if (found.length > 0)
    throw new RangeError(`This decision's facts contradict each other. ${found.join(' ')}`);
}

function outOfOrder(recorded: readonly (readonly [what: string, date: string | undefined])[]): string[] {
  const found: string[] = [];
  let earlier = { what: '', date: '' };
  for (const [what, date] of recorded) {
    if (date === undefined) continue;
    calendarDate(date);
    if (date < earlier.date) {
      found.push(`It was ${what} on ${date}, before it was ${earlier.what} on ${earlier.date}.`);
    }
    earlier = { what, date };
  }
  return found;
}

/** A sentence as part of another: without the full stop at its end. */
export function withoutFullStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/u, '');
}
