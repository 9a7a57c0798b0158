import type { CallInRule } from '../../domain/call-in.ts';
import type { Decision, Library } from '../../library/library.ts';
import { countCallIn } from './call-in-count.ts';
import type { CallInCount } from './call-in-count.ts';

/** A decision whose last day could be counted. */
export type Counted = { decision: Decision; count: CallInCount };

const known = new WeakMap<Library, readonly Counted[]>();

/** The decisions whose last day can be counted. Worked out once for a library. */
export function countedIn(library: Library): readonly Counted[] {
  const counted = known.get(library) ?? library.decisions.flatMap((decision) => counts(decision, library));
  known.set(library, counted);
  return counted;
}

function counts(decision: Decision, library: Library): Counted[] {
  const count = countCallIn(decision, library);
  return typeof count === 'string' ? [] : [{ decision, count }];
}

/** Whether a decision states the day that the council's rule gives. */
export function fits({ decision, count }: Counted): boolean {
  return decision['call-in'].stated === count.lastDay;
}

/**
 * Whether the rule fits most of the old records that state a day: then it is known to be the one they were counted by, and
 * what differs is a slip.
 * @param rule the rule in question; left out, whichever was in force for each
 */
export function isRuleKnown(counted: readonly Counted[], rule?: CallInRule): boolean {
  const old = counted.filter(
    ({ decision: { legacy, 'call-in': callIn }, count }) =>
      legacy && callIn.stated && !callIn.override && (rule === undefined || count.rule.from === rule.from),
  );
  return old.filter(fits).length > old.length / 2;
}
