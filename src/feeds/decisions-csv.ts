import { callInOf, lifeOf } from '../library/call-ins.ts';
import type { Decision, Library } from '../library/library.ts';
import { decisionUrl } from '../library/routes.ts';
import { csv } from './csv.ts';

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
  return csv(
    DECISION_COLUMNS,
    library.decisions.map((decision) => row(decision, library, now)),
  );
}

function row(decision: Decision, library: Library, now: string) {
  const deadline = callInOf(decision, library)?.deadline;
  return {
    id: decision.id,
    title: decision.title,
    body: decision.body,
    made: decision.made,
    published: decision.published,
    call_in_deadline: deadline?.lastDay,
    call_in_effective: deadline?.effective,
    state: lifeOf(decision, library, now).standing.state,
    update: decision.update,
    url: new URL(decisionUrl(decision.id), library.site.url).href,
  };
}
