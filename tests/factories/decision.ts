import type { z } from 'zod';
import type { Decision } from '../../src/library/library.ts';
import { decisionSchema } from '../../src/schemas/decision.ts';

/** The least that the record of a decision must say, all fields of regulation 12 included. */
export const DECISION = {
  title: 'Quarterly update',
  body: 'Cabinet',
  made: '2018-07-12',
  published: '2018-07-16',
  update: '2018-19-q2',
  summary: 'Cabinet noted the update.',
  resolutions: [{ number: 1, text: 'To note the update.' }],
  reasons: 'So that councillors know how the quarter went.',
  alternatives: 'None',
  conflicts: 'None',
  dispensations: 'None',
} satisfies z.input<typeof decisionSchema>;

type Override = Partial<z.input<typeof decisionSchema>> & { id?: string; text?: string };

/** A sound decision, published on Monday 16 July 2018. */
export function aDecision({ id = '2018-07-12-update', text = '', ...record }: Override = {}): Decision {
  return { ...decisionSchema.parse({ ...DECISION, ...record }), id, text };
}
