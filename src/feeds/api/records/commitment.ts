import { z } from 'zod';
import type { CommitmentRecord } from '../../../library/commitments.ts';
import type { Library } from '../../../library/library.ts';
import { commitmentUrl, paragraphUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { OUTCOMES, dueBy } from '../../tables/commitments.ts';
import { citation, components, day, orNull, text, updateId, url } from './common.ts';

const closureSchema = z
  .object({
    update: updateId('The update that reports its end.'),
    outcome: z.enum(OUTCOMES).describe('What became of it.'),
    paragraph: citation('The paragraph that says so.'),
    note: orNull(text('How it ended.')),
    url: url('That paragraph.'),
  })
  .register(components, { id: 'Closure', description: 'What became of a commitment.' });

export const commitmentSchema = z
  .object({
    update: updateId('The update that made it.'),
    id: text('Its name within that update.'),
    promise: text('What the council said it would do.'),
    due: orNull(text('By when, as the record says: a day or a quarter.')),
    due_by: orNull(day('The last day of that time.')),
    priority: orNull(text('The id of the priority it serves.')),
    paragraph: citation('The paragraph that makes it.'),
    paragraph_url: url('That paragraph.'),
    closed: orNull(closureSchema),
    url: url('Its place on the page of commitments.'),
  })
  .register(components, { id: 'Commitment', description: 'Something the council said it would do.' });

/** A commitment with its end, where one has been reported. */
export function commitmentRecord(
  { commitment, update, closed }: CommitmentRecord,
  library: Library,
): z.infer<typeof commitmentSchema> {
  const { id, promise, due, paragraph, priority } = commitment;
  return {
    update: update.id,
    id,
    promise,
    due: due ?? null,
    due_by: dueBy(commitment) ?? null,
    priority: priority ?? null,
    paragraph,
    paragraph_url: absolute(paragraphUrl(update.id, paragraph), library),
    closed: closed ? closureRecord(closed, library) : null,
    url: absolute(commitmentUrl(update.id, id), library),
  };
}

function closureRecord(
  { closure, update }: NonNullable<CommitmentRecord['closed']>,
  library: Library,
): z.infer<typeof closureSchema> {
  const { outcome, paragraph, note } = closure;
  return {
    update: update.id,
    outcome,
    paragraph,
    note: note ?? null,
    url: absolute(paragraphUrl(update.id, paragraph), library),
  };
}
