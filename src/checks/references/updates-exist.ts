import type { Check, CheckContext } from '../context.ts';
import { decisionsOf, indicatorsOf, updatesOf } from '../sources.ts';
import { placeOfMention, suggestion } from './mention.ts';
import type { Mention } from './mention.ts';

/** Names of updates that no file in content/updates has. */
export const updatesExist: Check = (context) =>
  [...inClosures(context), ...inDecisions(context), ...inTargets(context)]
    .filter(({ name }) => !context.named.updates.has(name))
    .map((mention) => ({
      id: 'references-no-such-update',
      ...placeOfMention(mention),
      message: `There is no update “${mention.name}”.${suggestion(mention.name, context.named.updates)}`,
    }));

function inClosures(context: CheckContext): Mention[] {
  return updatesOf(context).flatMap(({ item: { closes }, file }) =>
    closes.map(({ update }, index) => ({ file, keys: ['closes', index, 'update'], name: update })),
  );
}

function inDecisions(context: CheckContext): Mention[] {
  return decisionsOf(context).flatMap(({ item: { update, resolutions }, file }) => [
    { file, keys: ['update'], name: update },
    ...resolutions.flatMap(({ notes }, resolution) =>
      notes.map((note, index) => ({
        file,
        keys: ['resolutions', resolution, 'notes', index, 'update'],
        name: note.update,
      })),
    ),
  ]);
}

function inTargets(context: CheckContext): Mention[] {
  return indicatorsOf(context).flatMap(({ item: { targets }, file }) =>
    targets.flatMap(({ update }, index) =>
      update === undefined ? [] : [{ file, keys: ['targets', index, 'update'], name: update }],
    ),
  );
}
