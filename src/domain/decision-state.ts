import {
  calendarDate,
  endInWords,
  instantFrom,
  lastDayBefore,
  londonDate,
  londonInstant,
  weekdayDateInWords,
} from './london-time.ts';

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

/** A state, the day on which it began (absent when it has not), and a sentence that tells it to a resident. */
export type Standing = { readonly state: DecisionState; readonly since?: string; readonly sentence: string };

/** One step in the life of a decision. `future` is relative to the `now` the timeline was asked for. */
export type TimelineEvent = {
  readonly date: string;
  readonly title: string;
  readonly detail?: string;
  readonly future: boolean;
};

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

/**
 * The steps in the life of a decision in order of date, those to come included. Steps that depend on
 * publication are left out while its date is unknown.
 * @throws RangeError as `decisionState` does.
 */
export function timeline(facts: DecisionFacts, now: string): readonly TimelineEvent[] {
  refuseContradictions(facts);
  return steps(facts)
    .toSorted((a, b) => Temporal.Instant.compare(happens(a), happens(b)))
    .map((step) => toEvent(step, now));
}

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

function refuseContradictions(facts: DecisionFacts): void {
  const found = contradictions(facts);
  if (found.length > 0)
    throw new RangeError(`This decision's facts contradict each other. ${found.join(' ')}`);
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

/** `at` is the instant a step happens, where that is not the start of its day. */
type Step = {
  readonly date: string;
  readonly title: readonly [past: string, coming: string];
  readonly detail?: string | undefined;
  readonly at?: string;
};

function steps({ made, published, callIn, calledIn }: DecisionFacts): Step[] {
  const madeStep: Step = { date: made, title: ['Decision made', 'Decision due'] };
  if (published === undefined) return [madeStep];
  return [
    madeStep,
    { date: published, title: ['Decision published', 'Publication due'], detail: whyNotOpen(callIn) },
    ...(callIn.kind === 'open' ? callInSteps(published, callIn.effective, calledIn) : []),
  ];
}

function whyNotOpen(callIn: CallIn): string | undefined {
  if (callIn.kind === 'exempt') return `Exempt from call-in: ${withoutFullStop(callIn.reason)}.`;
  return callIn.kind === 'not-applicable' ? 'Call-in does not apply.' : undefined;
}

function callInSteps(published: string, effective: string, calledIn: CalledIn | undefined): Step[] {
  const opens: Step = { date: published, title: ['Call-in opened', 'Call-in opens'] };
  const closes: Step = {
    date: lastDayBefore(effective),
    title: ['Call-in closed', 'Call-in closes'],
    detail: `At ${endInWords(effective)}.`,
    at: effective,
  };
  if (calledIn) return [opens, ...calledInSteps(calledIn, closes)];
  return [
    opens,
    closes,
    { date: londonDate(effective), title: ['Took effect', 'Takes effect unless called in'], at: effective },
  ];
}

function calledInSteps({ on, outcome }: CalledIn, closes: Step): Step[] {
  const calledIn: Step = {
    date: on,
    title: ['Called in', 'Called in'],
    detail: 'This puts the decision on hold.',
  };
  if (!outcome) return [calledIn, closes];
  const title = outcome.kind === 'confirmed' ? 'Confirmed after call-in' : 'Sent back to be decided again';
  return [calledIn, closes, { date: outcome.on, title: [title, title] }];
}

function toEvent(step: Step, now: string): TimelineEvent {
  const { date, detail } = step;
  const future = isBefore(now, happens(step));
  const [past, coming] = step.title;
  return { date, title: future ? coming : past, ...(detail !== undefined && { detail }), future };
}

function happens({ date, at }: Step): string {
  return at ?? londonInstant(date, '00:00');
}

function isBefore(now: string, instant: string): boolean {
  return Temporal.Instant.compare(instantFrom(now), instantFrom(instant)) < 0;
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/u, '');
}
