import { callInDeadline, deadlineInWords, ruleFor } from '../domain/call-in.ts';
import type { CallInDeadline, CallInRule } from '../domain/call-in.ts';
import { contradictions } from '../domain/decision-facts.ts';
import type { DecisionFacts } from '../domain/decision-facts.ts';
import { decisionState } from '../domain/decision-state.ts';
import type { Standing } from '../domain/decision-state.ts';
import { timeline } from '../domain/decision-timeline.ts';
import type { TimelineEvent } from '../domain/decision-timeline.ts';
import { endOfLondonDay, londonInstant } from '../domain/london-time.ts';
import { holidayCalendar } from '../domain/working-days.ts';
import type { HolidayCalendar } from '../domain/working-days.ts';
import type { Decision, Library } from './library.ts';

/** When call-in of a decision closes, and how that is known. */
export type CallInOf = {
  deadline: CallInDeadline;
  /** "11:59pm on Friday 20 July 2018" */
  words: string;
  /** Whether the record states the day, or it was worked out from the council's rule. */
  stated: boolean;
  /** What the council's rule gives, where the record states another day. */
  mismatch?: CallInDeadline;
  rule: CallInRule;
};

/** A decision's life: where it stands at an instant, and its steps in order. */
export type DecisionLife = { standing: Standing; timeline: readonly TimelineEvent[] };

/**
 * The call-in deadline of a decision. The day its record states is authoritative; without one, the council's rule gives
 * it. Undefined when the decision cannot be called in or its day of publication is not known.
 * @throws RangeError when the bank holidays of the year are not known, or no rule had begun
 */
export function callInOf(decision: Decision, library: Library): CallInOf | undefined {
  const { stated, exempt, 'not-applicable': notApplicable } = decision['call-in'];
  if (exempt || notApplicable || decision.published === undefined) return undefined;
  const rule = ruleFor(rulesOf(library), decision.published);
  const computed = callInDeadline(decision.published, rule, calendarOf(library));
  const deadline =
    stated === undefined || stated === computed.lastDay
      ? computed
      : { lastDay: stated, cutoff: rule.cutoff, effective: closingOf(stated, rule) };
  return {
    deadline,
    words: deadlineInWords(deadline),
    stated: stated !== undefined,
    ...(deadline !== computed && { mismatch: computed }),
    rule,
  };
}

const lives = new WeakMap<Decision, { library: Library; now: string; life: DecisionLife }>();

/**
 * Where a decision stands at an instant. Worked out once for a decision in a build: its page, lists, feeds and data all ask.
 * @throws Error naming the decision's file when its dates contradict each other
 */
export function lifeOf(decision: Decision, library: Library, now: string): DecisionLife {
  const known = lives.get(decision);
  if (known?.library === library && known.now === now) return known.life;
  const life = lifeAt(decision, library, now);
  lives.set(decision, { library, now, life });
  return life;
}

function lifeAt(decision: Decision, library: Library, now: string): DecisionLife {
  const facts = factsOf(decision, library);
  const found = contradictions(facts);
  if (found.length > 0) throw new Error(`content/decisions/${decision.id}.mdx: ${found.join(' ')}`);
  return { standing: decisionState(facts, now), timeline: timeline(facts, now) };
}

function factsOf(decision: Decision, library: Library): DecisionFacts {
  const { exempt } = decision['call-in'];
  const callIn = callInOf(decision, library);
  const called = decision['called-in'];
  const outcome =
    called?.outcome && called['outcome-on'] ? { kind: called.outcome, on: called['outcome-on'] } : undefined;
  return {
    made: decision.made,
    published: decision.published,
    callIn: callIn
      ? { kind: 'open', effective: callIn.deadline.effective }
      : exempt
        ? { kind: 'exempt', reason: exempt }
        : { kind: 'not-applicable' },
    calledIn: called && { on: called.on, outcome },
  };
}

/** A record states the day alone; the hour is the council's. */
function closingOf(stated: string, { cutoff }: CallInRule): string {
  return cutoff === 'midnight' ? endOfLondonDay(stated) : londonInstant(stated, cutoff);
}

const calendars = new WeakMap<Library, HolidayCalendar>();

function calendarOf(library: Library): HolidayCalendar {
  const known = calendars.get(library) ?? holidayCalendar(library.bankHolidays);
  calendars.set(library, known);
  return known;
}

/** The council's rules of call-in, as its site lists them. */
export function rulesOf({ site }: Library): CallInRule[] {
  return site['call-in'].map((rule) => ({
    from: rule.from,
    workingDays: rule['working-days'],
    countPublicationDay: rule['count-publication-day'],
    cutoff: rule.cutoff,
    requesters: rule.requesters,
  }));
}
