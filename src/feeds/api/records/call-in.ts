import { z } from 'zod';
import type { CallInOf } from '../../../library/call-ins.ts';
import type { Decision, Library } from '../../../library/library.ts';
import { decisionAt } from '../../decision-at.ts';
import { DECISION_STATES } from '../../decision-states.ts';
import { londonTimestamp } from '../../instant.ts';
import { components, day, instant, orNull, text } from './common.ts';
import { decisionLink, decisionLinkSchema } from './decision-link.ts';

const deadlineSchema = z
  .object({
    last_day: day('The last day on which call-in can be asked for.'),
    effective: instant('The instant at which call-in closes. The instant itself is too late.'),
    words: text('The deadline as residents read it: 11:59pm on Friday 20 July 2018.'),
  })
  .register(components, { id: 'Deadline', description: 'When call-in closes.' });

const ruleSchema = z
  .object({
    from: day('The first day of publication it applies to.'),
    working_days: z.int().describe('How many working days call-in stays open.'),
    count_publication_day: z.boolean().describe('Whether the day of publication is the first of them.'),
    cutoff: text('When call-in closes on the last day, London time: midnight (its end), or 16:00.'),
    requesters: orNull(text('Who may call a decision in.')),
  })
  .register(components, { id: 'CallInRule', description: 'How the council counts call-in.' });

export const callInSchema = z
  .object({
    deadline: orNull(deadlineSchema),
    stated: z.boolean().describe('Whether the record states the day; otherwise it is worked out.'),
    stated_words: orNull(text('The deadline in the record’s own form.')),
    computed_last_day: orNull(day('The day that the rule gives, where the record states another.')),
    override: orNull(text('Why the stated day differs from it.')),
    exempt: orNull(text('Why it cannot be called in: the reason it is urgent.')),
    not_applicable: orNull(text('Why call-in does not apply to it.')),
    rule: orNull(ruleSchema),
  })
  .register(components, { id: 'CallIn', description: 'Whether and until when a decision can be called in.' });

export const callInDeadlineSchema = z
  .object({
    decision: decisionLinkSchema,
    deadline: deadlineSchema,
    state: z.enum(DECISION_STATES).describe('Where the decision stood at `as_of`.'),
    requesters: orNull(text('Who may call it in.')),
  })
  .register(components, { id: 'CallInDeadline', description: 'The call-in deadline of a decision.' });

/** Whether and until when a decision can be called in. */
export function callInRecord(
  { 'call-in': written }: Decision,
  callIn: CallInOf | undefined,
): z.infer<typeof callInSchema> {
  return {
    deadline: callIn ? deadlineRecord(callIn) : null,
    stated: callIn?.stated ?? false,
    stated_words: written['stated-words'] ?? null,
    computed_last_day: callIn?.mismatch?.lastDay ?? null,
    override: written.override ?? null,
    exempt: written.exempt ?? null,
    not_applicable: written['not-applicable'] ?? null,
    rule: callIn ? ruleRecord(callIn) : null,
  };
}

type CallInDeadlineRecord = z.infer<typeof callInDeadlineSchema>;
type When = 'upcoming' | 'open' | 'past';

/** The deadlines of all decisions that have one, the latest first, by whether call-in is to come, is open or is over. */
export function callInsAt(library: Library, now: string): Record<When, CallInDeadlineRecord[]> {
  const records = library.decisions
    .flatMap((decision) => callInDeadline(decision, library, now) ?? [])
    .toSorted((a, b) => (a.deadline.last_day < b.deadline.last_day ? 1 : -1));
  const at = Map.groupBy(records, whenOf);
  return { upcoming: at.get('upcoming') ?? [], open: at.get('open') ?? [], past: at.get('past') ?? [] };
}

function whenOf({ state }: CallInDeadlineRecord): When {
  if (state === 'not-yet-published') return 'upcoming';
  return state === 'call-in-open' ? 'open' : 'past';
}

function callInDeadline(decision: Decision, library: Library, now: string): CallInDeadlineRecord | undefined {
  const { callIn, life } = decisionAt(decision, library, now);
  return (
    callIn && {
      decision: decisionLink(decision, library),
      deadline: deadlineRecord(callIn),
      state: life.standing.state,
      requesters: callIn.rule.requesters ?? null,
    }
  );
}

function deadlineRecord({ deadline, words }: CallInOf): z.infer<typeof deadlineSchema> {
  return { last_day: deadline.lastDay, effective: londonTimestamp(deadline.effective), words };
}

function ruleRecord({ rule }: CallInOf): z.infer<typeof ruleSchema> {
  const { from, workingDays, countPublicationDay, cutoff, requesters } = rule;
  return {
    from,
    working_days: workingDays,
    count_publication_day: countPublicationDay,
    cutoff,
    requesters: requesters ?? null,
  };
}
