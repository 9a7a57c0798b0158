import { dateInWords } from '../domain/calendar-date.ts';
import { resolvePeriod } from '../domain/period.ts';
import { periodInWords } from '../domain/period-words.ts';
import type { Closure, Commitment } from '../schemas/commitment.ts';
import type { Library, Update } from './library.ts';

/** Something the council said it would do, with the update that said so and the one that reported its end. */
export type CommitmentRecord = {
  commitment: Commitment;
  update: Update;
  closed?: { closure: Closure; update: Update };
};

const recorded = new WeakMap<Library, CommitmentRecord[]>();

/** Every commitment, the newest update's first, each update in its own order. Worked out once for a library. */
export function commitmentsOf(library: Library): CommitmentRecord[] {
  const known = recorded.get(library) ?? recordsOf(library);
  recorded.set(library, known);
  return known;
}

function recordsOf(library: Library): CommitmentRecord[] {
  const closures = new Map(
    library.updates.flatMap((update) =>
      update.closes.map((closure) => [`${closure.update}/${closure.id}`, { closure, update }] as const),
    ),
  );
  return library.updates.toReversed().flatMap((update) =>
    update.commitments.map((commitment) => {
      const closed = closures.get(`${update.id}/${commitment.id}`);
      return { commitment, update, ...(closed && { closed }) };
    }),
  );
}

/** By when a commitment is due, in words, or undefined when no time was given. */
export function dueInWords({ due }: Commitment): string | undefined {
  if (due === undefined) return undefined;
  return due.includes('q') ? periodInWords(resolvePeriod(due)) : dateInWords(due);
}

/** What became of a commitment, in words. */
export function outcomeInWords(outcome: Closure['outcome']): string {
  return {
    done: 'Done',
    'partly-done': 'Partly done',
    dropped: 'Dropped',
    superseded: 'Replaced by other work',
  }[outcome];
}
