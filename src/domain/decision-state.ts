import type { CallIn, CalledIn, DecisionFacts } from './decision-facts.ts';
import { refuseContradictions, withoutFullStop } from './decision-facts.ts';
import { endInWords, isBefore, londonDate, weekdayDateInWords } from './london-time.ts';

/**
 * Where a decision stands. An ordinary one is made, published, open to call-in, and then in effect; one that is
 * called in goes to scrutiny, which confirms it or refers it back.
 */
export type DecisionState =
  | 'not-yet-published'
  | 'call-in-open'
  | 'called-in'
  | 'confirmed'
  | 'referred-back'
  | 'in-effect'
  | 'exempt'
  | 'not-applicable';

/** A state, the day on which it began (absent when it has not), and a sentence that tells it to a resident. */
export type Standing = { readonly state: DecisionState; readonly since?: string; readonly sentence: string };

/**
 * Where a decision stands at an instant (ISO, with offset). Call-in is closed at exactly `effective`: a period
 * "until midnight" does not hold midnight itself. What a record dates by the day counts from the start of that
 * day in London. Without publication the period cannot run, so the decision stays `not-yet-published`.
 * @throws RangeError when a date or instant is malformed, or the facts contradict each other.
 */
export function decisionState(facts: DecisionFacts, now: string): Standing {
  refuseContradictions(facts);
  const today = londonDate(now);
  const { published, callIn, calledIn } = facts;
  if (published === undefined || published > today) return unpublished(facts, today);
  if (callIn.kind !== 'open') return { state: callIn.kind, since: published, sentence: notWaiting(callIn) };
  if (calledIn && calledIn.on <= today) return afterCallIn(calledIn, today);
  return isBefore(now, callIn.effective) ? open(callIn.effective, published) : inEffect(callIn.effective);
}

function unpublished({ made, published }: DecisionFacts, today: string): Standing {
  const state = 'not-yet-published';
  const madeOn = weekdayDateInWords(made);
  if (made > today) return { state, sentence: `This decision is due to be made on ${madeOn}.` };
  const next = published
    ? `is due to be published on ${weekdayDateInWords(published)}`
    : 'is not published yet';
  return { state, since: made, sentence: `This decision was made on ${madeOn} and ${next}.` };
}

function notWaiting(callIn: Exclude<CallIn, { kind: 'open' }>): string {
  return callIn.kind === 'exempt'
    ? `This decision is exempt from call-in, so it did not have to wait to take effect (reason recorded: ${withoutFullStop(callIn.reason)}).`
    : 'Call-in does not apply to this decision, so it did not have to wait to take effect.';
}

function open(effective: string, since: string): Standing {
  const sentence = `Councillors can call in this decision, asking for it to be looked at again before it takes effect, until ${endInWords(effective)}.`;
  return { state: 'call-in-open', since, sentence };
}

function inEffect(effective: string): Standing {
  const sentence = `No call-in was recorded by ${endInWords(effective)}, so this decision has taken effect.`;
  return { state: 'in-effect', since: londonDate(effective), sentence };
}

function afterCallIn({ on, outcome }: CalledIn, today: string): Standing {
  if (!outcome || outcome.on > today) {
    const sentence = `Councillors called in this decision on ${weekdayDateInWords(on)}, so it cannot take effect until a scrutiny committee has looked at it.`;
    return { state: 'called-in', since: on, sentence };
  }
  const settled = weekdayDateInWords(outcome.on);
  const sentence = {
    confirmed: `This decision was called in, looked at again and confirmed on ${settled}, so it stands as it was made.`,
    'referred-back': `This decision was called in and sent back on ${settled}, so it must be decided again before it can take effect.`,
  }[outcome.kind];
  return { state: outcome.kind, since: outcome.on, sentence };
}
