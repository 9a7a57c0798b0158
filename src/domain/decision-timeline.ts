import type { CallIn, CalledIn, DecisionFacts } from './decision-facts.ts';
import { refuseContradictions, withoutFullStop } from './decision-facts.ts';
import { endTimeInWords, isBefore, lastDayBefore, londonDate, londonInstant } from './london-time.ts';

/** One step in the life of a decision. `future` is relative to the `now` the timeline was asked for. */
export type TimelineEvent = {
  readonly date: string;
  readonly title: string;
  readonly detail?: string;
  readonly future: boolean;
};

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
    detail: `At ${endTimeInWords(effective)}.`,
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
