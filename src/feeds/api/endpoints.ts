import { z } from 'zod';
import { commitmentsOf } from '../../library/commitments.ts';
import { prioritiesOf } from '../../library/priorities.ts';
import { each, single } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { callInDeadlineSchema, callInsAt } from './records/call-in.ts';
import { commitmentRecord, commitmentSchema } from './records/commitment.ts';
import { correctionRecord, correctionSchema } from './records/correction.ts';
import {
  decisionRecord,
  decisionSchema,
  decisionSummary,
  decisionSummarySchema,
} from './records/decision.ts';
import {
  indicatorRecord,
  indicatorSchema,
  indicatorSummary,
  indicatorSummarySchema,
} from './records/indicator.ts';
import {
  priorityRecord,
  prioritySchema,
  prioritySummary,
  prioritySummarySchema,
} from './records/priority.ts';
import { termRecord, termSchema } from './records/term.ts';
import { updateRecord, updateSchema, updateSummary, updateSummarySchema } from './records/update.ts';

/** Every kind of document but the index of them. */
export const ENDPOINTS: readonly Endpoint[] = [
  single(
    {
      path: 'updates',
      summary: 'Every quarterly update in short, the earliest first.',
      schema: 'Updates',
      holds: { updates: z.array(updateSummarySchema) },
    },
    (library) => ({ updates: library.updates.map((update) => updateSummary(update, library)) }),
  ),
  each(
    {
      path: 'updates/{update}',
      summary: 'One update with its figures, paragraphs, commitments and corrections.',
      schema: 'UpdateDocument',
      holds: { update: updateSchema },
    },
    ({ updates }) => updates,
    (update, library) => ({ update: updateRecord(update, library) }),
  ),
  single(
    {
      path: 'priorities',
      summary: 'Every priority in short, those of the newest strategy first.',
      schema: 'Priorities',
      holds: { priorities: z.array(prioritySummarySchema) },
    },
    (library) => ({
      priorities: prioritiesOf(library).map((priority) => prioritySummary(priority, library)),
    }),
  ),
  each(
    {
      path: 'priorities/{priority}',
      summary: 'One priority with its indicators, paragraphs and commitments.',
      schema: 'PriorityDocument',
      holds: { priority: prioritySchema },
    },
    prioritiesOf,
    (priority, library) => ({ priority: priorityRecord(priority, library) }),
  ),
  single(
    {
      path: 'indicators',
      summary: 'Every indicator in short, with its latest figure, in the order of their ids.',
      schema: 'Indicators',
      holds: { indicators: z.array(indicatorSummarySchema) },
    },
    (library) => ({
      indicators: library.indicators.map((indicator) => indicatorSummary(indicator, library)),
    }),
  ),
  each(
    {
      path: 'indicators/{indicator}',
      summary: 'One indicator with its targets, breaks, every figure, and where it is cited.',
      schema: 'IndicatorDocument',
      holds: { indicator: indicatorSchema },
    },
    ({ indicators }) => indicators,
    (indicator, library) => ({ indicator: indicatorRecord(indicator, library) }),
  ),
  single(
    {
      path: 'decisions',
      summary: 'Every decision in short, the earliest first.',
      schema: 'Decisions',
      holds: { decisions: z.array(decisionSummarySchema) },
      timed: true,
    },
    (library, now) => ({
      decisions: library.decisions.map((decision) => decisionSummary(decision, library, now)),
    }),
  ),
  each(
    {
      path: 'decisions/{decision}',
      summary: 'The record of one decision, with its resolutions, its call-in and its timeline.',
      schema: 'DecisionDocument',
      holds: { decision: decisionSchema },
      timed: true,
    },
    ({ decisions }) => decisions,
    (decision, library, now) => ({ decision: decisionRecord(decision, library, now) }),
  ),
  single(
    {
      path: 'call-ins',
      summary: 'The deadlines for calling decisions in, the latest first.',
      schema: 'CallIns',
      holds: {
        upcoming: z.array(callInDeadlineSchema).describe('Of decisions not published yet.'),
        open: z.array(callInDeadlineSchema).describe('Of decisions that can be called in now.'),
        past: z.array(callInDeadlineSchema).describe('Of all others, those called in among them.'),
      },
      timed: true,
    },
    callInsAt,
  ),
  single(
    {
      path: 'commitments',
      summary: 'What the council said it would do, those of the newest update first.',
      schema: 'Commitments',
      holds: { commitments: z.array(commitmentSchema) },
    },
    (library) => ({
      commitments: commitmentsOf(library).map((record) => commitmentRecord(record, library)),
    }),
  ),
  single(
    {
      path: 'corrections',
      summary: 'Every change made to a published figure, the earliest first.',
      schema: 'Corrections',
      holds: { corrections: z.array(correctionSchema) },
    },
    (library) => ({
      corrections: library.corrections.map((entry) => correctionRecord(entry, library)),
    }),
  ),
  single(
    {
      path: 'glossary',
      summary: 'The terms that readers may not know, in alphabetical order.',
      schema: 'Glossary',
      holds: { terms: z.array(termSchema) },
    },
    (library) => ({ terms: library.glossary.map((term) => termRecord(term, library)) }),
  ),
];
