import type { Decision, Library } from '../library/library.ts';
import { decisionUrl } from '../library/routes.ts';
import { absolute } from './addresses.ts';
import { csv } from './csv.ts';
import { decisionAt } from './decision-at.ts';

/** The columns of decisions.csv, in their order. A contract with those who read it: see docs/data.md. */
export const DECISION_COLUMNS = [
  'id',
  'title',
  'body',
  'made',
  'published',
  'call_in_deadline',
  'call_in_effective',
  'state',
  'update',
  'url',
] as const;

/** Every decision, the earliest first, with its state at an instant. */
export function decisionsCsv(library: Library, now: string): string {
  return csv(DECISION_COLUMNS, decisionRows(library, now));
}

/** The rows of decisions.csv at an instant. */
export function decisionRows(library: Library, now: string) {
  return library.decisions.map((decision) => row(decision, library, now));
}

function row(decision: Decision, library: Library, now: string) {
  const { callIn, life } = decisionAt(decision, library, now);
  return {
    id: decision.id,
    title: decision.title,
    body: decision.body,
    made: decision.made,
    published: decision.published,
    call_in_deadline: callIn?.deadline.lastDay,
    call_in_effective: callIn?.deadline.effective,
    state: life.standing.state,
    update: decision.update,
    url: absolute(decisionUrl(decision.id), library),
  };
}
