import { resolvePeriod } from '../../domain/period.ts';
import { commitmentsOf } from '../../library/commitments.ts';
import { commitmentUrl } from '../../library/routes.ts';
import type { Closure, Commitment } from '../../schemas/commitment.ts';
import { absolute } from '../addresses.ts';
import { address, citation, oneOf, optionalText, quarter, table, text } from './table.ts';

const OUTCOME_WORDS: Readonly<Record<Closure['outcome'], true>> = {
  done: true,
  'partly-done': true,
  dropped: true,
  superseded: true,
};

/** What can become of a commitment. The compiler keeps the list complete. */
export const OUTCOMES = Object.keys(OUTCOME_WORDS) as [Closure['outcome'], ...Closure['outcome'][]];

/** The last day on which a commitment is due: the day it names, or the end of the quarter. */
export function dueBy({ due }: Commitment): string | undefined {
  return due?.includes('q') ? resolvePeriod(due).end : due;
}

/** Everything the council said it would do. */
export const COMMITMENTS = table({
  name: 'commitments',
  title: 'Commitments',
  description: 'What the council said it would do, one row each, those of the newest update first.',
  fields: {
    update: quarter('The update that made the commitment.'),
    id: text('The commitment’s name within its update.'),
    promise: text('What the council said it would do.'),
    due: optionalText('By when, as the record says: a day or a quarter. Empty where it gives no time.'),
    due_by: { type: 'date', description: 'The last day of that time.' },
    paragraph: citation('The paragraph that makes the commitment.'),
    priority: optionalText('The id of the priority it serves.'),
    closed_in: quarter('The update that reports its end. Empty while none has.', false),
    outcome: oneOf(OUTCOMES, 'What became of it.', false),
    closed_paragraph: citation('The paragraph of that update that says so.', false),
    closed_note: optionalText('How it ended.'),
    url: address('Its place on the page of commitments.'),
  },
  primaryKey: ['update', 'id'],
  foreignKeys: [
    { field: 'update', table: 'updates', of: 'id' },
    { field: 'closed_in', table: 'updates', of: 'id' },
    { field: 'priority', table: 'priorities', of: 'id' },
  ],
  rows: (library) =>
    commitmentsOf(library).map(({ commitment, update, closed }) => ({
      update: update.id,
      id: commitment.id,
      promise: commitment.promise,
      due: commitment.due,
      due_by: dueBy(commitment),
      paragraph: commitment.paragraph,
      priority: commitment.priority,
      closed_in: closed?.update.id,
      outcome: closed?.closure.outcome,
      closed_paragraph: closed?.closure.paragraph,
      closed_note: closed?.closure.note,
      url: absolute(commitmentUrl(update.id, commitment.id), library),
    })),
});
