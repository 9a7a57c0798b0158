import { weekdayDateInWords } from '../../domain/london-time.ts';
import { resolvePeriod } from '../../domain/period.ts';
import type { Decision } from '../../library/library.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';

/** A decision is made on updates of quarters that have ended. Updates that are not there are reported already. */
export const quarterEnded: Check = (context) =>
  context.library.decisions.flatMap((decision): Problem[] => {
    const early = mentionsIn(decision).find(
      ({ update }) => context.named.updates.has(update) && decision.made < endOf(update),
    );
    if (early === undefined) return [];
    const { keys, update } = early;
    const message = `The decision was made on ${weekdayDateInWords(decision.made)}, before the quarter ${update} had ended, on ${weekdayDateInWords(endOf(update))}.`;
    return [{ id: 'decisions-before-quarter-end', ...placeInDecision(decision, keys, context), message }];
  });

/** The updates that a decision names: the one it is on is told of at the day the decision was made. */
function mentionsIn({ update, resolutions }: Decision): { keys: PropertyKey[]; update: string }[] {
  const noted = resolutions.flatMap(({ notes }, resolution) =>
    notes.map((note, index) => ({
      keys: ['resolutions', resolution, 'notes', index, 'update'],
      update: note.update,
    })),
  );
  return [{ keys: ['made'], update }, ...noted];
}

function endOf(quarter: string): string {
  return resolvePeriod(quarter, 'quarter').end;
}
