import type { Strategy, Update } from '../../library/library.ts';
import type { KeyPriority } from '../../schemas/strategy.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { updatesOf } from '../sources.ts';
import { suggestion } from './mention.ts';

/** What an update reports on its key priorities: each must be one of the year it names, in one of its strategies. */
export const keyPrioritiesExist: Check = (context) =>
  updatesOf(context).flatMap(({ item: update, file }) => {
    if (update['key-priorities'].length === 0) return [];
    const strategies = strategiesOfUpdate(update, context);
    if (strategies === undefined) return [];
    const known = strategies.flatMap((strategy) => strategy['key-priorities']);
    return yearFault(update, file, known) ?? idFaults(update, file, known);
  });

/** The strategies of an update, or undefined when one of them cannot be known. */
function strategiesOfUpdate({ strategies }: Update, { library }: CheckContext): Strategy[] | undefined {
  const found = library.strategies.filter(({ id }) => strategies.includes(id));
  return found.length < new Set(strategies).size ? undefined : found;
}

function yearFault(update: Update, file: DocumentFile, known: readonly KeyPriority[]): Problem[] | undefined {
  const year = update['key-priorities-year'];
  if (year === undefined) {
    const message =
      'The update reports on key priorities, but does not say of which year: key-priorities-year is missing.';
    return [{ id: 'references-key-priority-year', ...placeOfKey(file, ['key-priorities']), message }];
  }
  if (known.length === 0 || known.some((priority) => priority.year === year)) return undefined;
  const years = [...new Set(known.map((priority) => priority.year))].join(', ');
  const message = `The strategies of this update have no key priorities for ${year}, only for ${years}.`;
  return [
    { id: 'references-key-priority-year', ...placeOfKey(file, ['key-priorities-year'], 'value'), message },
  ];
}

function idFaults(update: Update, file: DocumentFile, known: readonly KeyPriority[]): Problem[] {
  const year = update['key-priorities-year'];
  const ids = known.filter((priority) => priority.year === year).map(({ id }) => id);
  return update['key-priorities'].flatMap(({ id }, index) => {
    if (ids.includes(id)) return [];
    const message = `There is no key priority “${id}” for ${year} in the strategies of this update.${suggestion(id, ids)}`;
    return [
      {
        id: 'references-no-such-key-priority',
        ...placeOfKey(file, ['key-priorities', index, 'id'], 'value'),
        message,
      },
    ];
  });
}
