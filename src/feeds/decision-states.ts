import type { DecisionState } from '../domain/decision-state.ts';

const STATES: Readonly<Record<DecisionState, true>> = {
  'not-yet-published': true,
  'call-in-open': true,
  'called-in': true,
  confirmed: true,
  'referred-back': true,
  'in-effect': true,
  exempt: true,
  'not-applicable': true,
};

/** Every state a decision can be in. The compiler keeps the list complete. */
export const DECISION_STATES = Object.keys(STATES) as [DecisionState, ...DecisionState[]];
