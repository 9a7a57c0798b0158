import { z } from 'zod';
import type { Decision, Library } from '../../../library/library.ts';
import { decisionUrl, paragraphUrl, updateUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { decisionAt } from '../../decision-at.ts';
import { DECISION_STATES } from '../../decision-states.ts';
import { callInRecord, callInSchema } from './call-in.ts';
import { components, day, orNull, text, updateId, url } from './common.ts';
import { decisionLink, decisionLinkSchema } from './decision-link.ts';

const blank = 'null where the record leaves it blank, “None” where it says so.';

export const decisionSummarySchema = decisionLinkSchema
  .extend({
    body: text('Who decided, such as Cabinet.'),
    published: orNull(day('The day the record was published; call-in counts from it.')),
    update: updateId('The quarterly update it is on.'),
    summary: text('What was decided, in a sentence or two.'),
    state: z.enum(DECISION_STATES).describe('Where it stood at `as_of`.'),
    call_in_last_day: orNull(day('The last day on which it can be called in.')),
  })
  .register(components, { id: 'DecisionSummary', description: 'A decision in short.' });

const resolutionSchema = z
  .object({
    number: z.int().describe('Its number in the record.'),
    text: text('What was resolved.'),
    notes: z
      .array(
        z.object({
          update: z.string(),
          paragraph: z.string().nullable(),
          url: z.url(),
        }),
      )
      .describe('What it notes: an update, or one of its paragraphs.'),
    indicators: z.array(z.string()).describe('The ids of the indicators it speaks of.'),
    url: url('Its place on the decision’s page.'),
  })
  .register(components, { id: 'Resolution', description: 'One thing that was resolved.' });

const stepSchema = z
  .object({
    date: day('The day of the step.'),
    title: text('What happened, or will.'),
    detail: orNull(text('More on it.')),
    future: z.boolean().describe('Whether it was still to come at `as_of`.'),
  })
  .register(components, { id: 'Step', description: 'A step in the life of a decision.' });

const calledInSchema = z
  .object({
    on: day('The day it was called in.'),
    by: orNull(text('Who called it in, by post.')),
    outcome: orNull(z.enum(['confirmed', 'referred-back']).describe('What scrutiny decided.')),
    outcome_on: orNull(day('The day scrutiny decided.')),
  })
  .register(components, { id: 'CalledIn', description: 'That a decision was called in.' });

export const decisionSchema = decisionSummarySchema
  .extend({
    published_note: orNull(text('How the day of publication is known.')),
    legacy: z.boolean().describe('Whether it is an old record, whose blank fields stay blank.'),
    key_decision: orNull(
      z.boolean().describe('Whether it is a key decision (regulation 8); null where not stated.'),
    ),
    resolutions: z.array(resolutionSchema),
    reasons: orNull(text(`The reasons for the decision (regulation 12(2)(b)); ${blank}`)),
    alternatives: orNull(text(`Alternatives considered and rejected (regulation 12(2)(c)); ${blank}`)),
    conflicts: orNull(text(`Conflicts of interest declared (regulation 12(2)(d)); ${blank}`)),
    dispensations: orNull(text(`Dispensations granted (regulation 12(2)(e)); ${blank}`)),
    call_in: callInSchema,
    called_in: orNull(calledInSchema),
    state_since: orNull(day('The day on which that state began.')),
    state_sentence: text('The state in a sentence for residents.'),
    timeline: z.array(stepSchema).describe('The steps in its life, in order.'),
    update_url: url('The page of that update.'),
  })
  .register(components, {
    id: 'Decision',
    description: 'The record of an executive decision, with the fields of regulation 12 of SI 2012/2089.',
  });

/** A decision in short, at an instant. */
export function decisionSummary(
  decision: Decision,
  library: Library,
  now: string,
): z.infer<typeof decisionSummarySchema> {
  const { callIn, life } = decisionAt(decision, library, now);
  return {
    ...decisionLink(decision, library),
    body: decision.body,
    published: decision.published ?? null,
    update: decision.update,
    summary: decision.summary,
    state: life.standing.state,
    call_in_last_day: callIn?.deadline.lastDay ?? null,
  };
}

/** The record of a decision, at an instant. */
export function decisionRecord(
  decision: Decision,
  library: Library,
  now: string,
): z.infer<typeof decisionSchema> {
  const { callIn, life } = decisionAt(decision, library, now);
  const { standing, timeline } = life;
  return {
    ...decisionSummary(decision, library, now),
    published_note: decision['published-note'] ?? null,
    legacy: decision.legacy,
    key_decision: decision['key-decision'] ?? null,
    resolutions: decision.resolutions.map((resolution) => resolutionRecord(resolution, decision, library)),
    reasons: decision.reasons ?? null,
    alternatives: decision.alternatives ?? null,
    conflicts: decision.conflicts ?? null,
    dispensations: decision.dispensations ?? null,
    call_in: callInRecord(decision, callIn),
    called_in: calledInRecord(decision),
    state_since: standing.since ?? null,
    state_sentence: standing.sentence,
    timeline: timeline.map(({ date, title, detail, future }) => ({
      date,
      title,
      detail: detail ?? null,
      future,
    })),
    update_url: absolute(updateUrl(decision.update), library),
  };
}

function resolutionRecord(
  { number, text: words, notes, indicators }: Decision['resolutions'][number],
  { id }: Decision,
  library: Library,
): z.infer<typeof resolutionSchema> {
  return {
    number,
    text: words,
    notes: notes.map(({ update, paragraph }) => ({
      update,
      paragraph: paragraph ?? null,
      url: absolute(paragraph ? paragraphUrl(update, paragraph) : updateUrl(update), library),
    })),
    indicators,
    url: absolute(`${decisionUrl(id)}#r${number}`, library),
  };
}

function calledInRecord({ 'called-in': calledIn }: Decision): z.infer<typeof calledInSchema> | null {
  if (calledIn === undefined) return null;
  const { on, by, outcome, 'outcome-on': settled } = calledIn;
  return { on, by: by ?? null, outcome: outcome ?? null, outcome_on: settled ?? null };
}
