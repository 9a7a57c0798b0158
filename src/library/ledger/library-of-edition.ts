import { figureKey, figureName } from '../corrections.ts';
import type { Correction, Edition, Library } from '../library.ts';
import { formerIndicators } from './present-names.ts';

/** The library as an earlier edition of an update knew it: that edition in the update’s place, and nothing later. */
export function libraryOfEdition(edition: Edition, library: Library): Library {
  const before = library.updates.filter(({ id }) => id < edition.id);
  return {
    ...library,
    updates: [...before, edition],
    indicators: [...library.indicators, ...formerIndicators(edition, library)],
    corrections: library.corrections.filter(
      (entry) =>
        entry.update < edition.id || (entry.update === edition.id && hasTaken(edition, entry, library)),
    ),
  };
}

/** Whether a correction had been made by an edition: its figure has the value of that correction or of a later one. */
function hasTaken(edition: Edition, entry: Correction, library: Library): boolean {
  const key = (named: Parameters<typeof figureName>[1]) => figureKey(figureName(edition.id, named, library));
  const name = key(entry);
  const figure = edition.figures.find((one) => key(one) === name);
  const chain = library.corrections.filter((one) => one.update === edition.id && key(one) === name);
  const made = chain.findLastIndex(({ now }) => now === (figure ? figure.value : 'withdrawn'));
  return chain.indexOf(entry) <= made;
}
