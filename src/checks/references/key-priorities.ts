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
    return (
      yearFault(update, file, known) ?? [
        ...idFaults(update, file, known),
        ...paragraphFaults(update, file, known),
      ]
    );
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

/** How many must stand in the part of their own letter before the others are taken for slips. */
const LEAST_IN_ORDER = 3;

/** Where a report goes through its key priorities letter by letter, each stands in the part with its own. */
function paragraphFaults(update: Update, file: DocumentFile, known: readonly KeyPriority[]): Problem[] {
  const letters = new Map(
    known.filter(({ year }) => year === update['key-priorities-year']).map(({ id, letter }) => [id, letter]),
  );
  const parts = update['key-priorities'].map(({ id, paragraph }, index) => {
    const [, number, part] = /^(\d+)([a-z])$/.exec(paragraph) ?? [];
    return { id, index, paragraph, number, part, letter: letters.get(id) };
  });
  const inOrder = parts.filter(({ part, letter }) => part !== undefined && part === letter);
  const [first] = inOrder;
  const isInOne = first && parts.every(({ number }) => number === first.number);
  if (!isInOne || inOrder.length < LEAST_IN_ORDER || inOrder.length * 2 <= parts.length) return [];
  return parts.flatMap(({ id, index, paragraph, number, part, letter }): Problem[] => {
    if (letter === undefined || part === letter) return [];
    const message = `The key priority “${id}” has the letter ${letter}, but is said to stand in paragraph ${paragraph}, where the others each stand in the part of their letter.`;
    const mend = `Write paragraph: '${number}${letter}', or correct the short name after id:.`;
    const place = placeOfKey(file, ['key-priorities', index, 'paragraph'], 'value');
    return [{ id: 'references-key-priority-paragraph', ...place, message, mend }];
  });
}
