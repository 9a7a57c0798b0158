import type { Closure } from '../../schemas/commitment.ts';
import type { Update } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { updatesOf } from '../sources.ts';
import { suggestion } from './mention.ts';

/** One entry below `closes`, with the update it stands in. */
type Closing = { closure: Closure; index: number; update: Update; file: DocumentFile };

/** Closed commitments that the update named does not make, or that it makes only later. */
export const closuresFit: Check = (context) => {
  const updates = new Map(context.library.updates.map((update) => [update.id, update]));
  return closingsIn(context).flatMap((closing) => {
    const { closure, update } = closing;
    if (!context.named.updates.has(closure.update)) return [];
    if (closure.update >= update.id) return [closedTooEarly(closing)];
    const maker = updates.get(closure.update);
    const ids = maker?.commitments.map(({ id }) => id) ?? [];
    return maker === undefined || ids.includes(closure.id) ? [] : [notMade(closing, ids)];
  });
};

/** Commitments that two entries close: only one outcome could be shown. */
export const closedOnce: Check = (context) => {
  const first = new Map<string, Closing>();
  return closingsIn(context).flatMap((closing) => {
    const { closure, index, file } = closing;
    const key = `${closure.update}/${closure.id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, closing);
      return [];
    }
    const place = placeOfKey(earlier.file, ['closes', earlier.index, 'id'], 'value');
    const message = `The commitment “${closure.id}” of ${closure.update} is closed already, in ${place.path} on line ${place.line}.`;
    return [
      { id: 'references-closed-twice', ...placeOfKey(file, ['closes', index, 'id'], 'value'), message },
    ];
  });
};

function closingsIn(context: CheckContext): Closing[] {
  return updatesOf(context).flatMap(({ item: update, file }) =>
    update.closes.map((closure, index) => ({ closure, index, update, file })),
  );
}

function closedTooEarly({ closure, index, update, file }: Closing): Problem {
  const message = `This update, ${update.id}, closes a commitment of ${closure.update}, which is not an earlier quarter.`;
  return {
    id: 'references-closes-later',
    ...placeOfKey(file, ['closes', index, 'update'], 'value'),
    message,
  };
}

function notMade({ closure, index, file }: Closing, ids: readonly string[]): Problem {
  const message = `The update ${closure.update} makes no commitment “${closure.id}”.${suggestion(closure.id, ids)}`;
  return {
    id: 'references-no-such-commitment',
    ...placeOfKey(file, ['closes', index, 'id'], 'value'),
    message,
  };
}
