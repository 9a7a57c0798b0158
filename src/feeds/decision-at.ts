import { callInOf, lifeOf } from '../library/call-ins.ts';
import type { CallInOf, DecisionLife } from '../library/call-ins.ts';
import type { Decision, Library } from '../library/library.ts';

/** A decision's call-in, if it has one, and where it stands at an instant. */
export type DecisionAt = { readonly callIn: CallInOf | undefined; readonly life: DecisionLife };

type Known = DecisionAt & { readonly library: Library; readonly now: string };
const known = new WeakMap<Decision, Known>();

/** The call-in and the life of a decision at an instant. Worked out once: four files and a document of its own tell it. */
export function decisionAt(decision: Decision, library: Library, now: string): DecisionAt {
  const before = known.get(decision);
  if (before?.library === library && before.now === now) return before;
  const callIn = callInOf(decision, library);
  const found = { library, now, callIn, life: lifeOf(decision, library, now) };
  known.set(decision, found);
  return found;
}
