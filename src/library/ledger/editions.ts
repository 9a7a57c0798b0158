import type { Edition, Update } from '../library.ts';
import type { SealedEdition } from './ledger.ts';

/**
 * The kept editions that are no longer what is published: all but the newest of each update, and that one too where the
 * update has been changed since.
 * @param differs whether a kept edition differs from its update as it is now
 */
export function supersededAmong(
  editions: readonly SealedEdition[],
  differs: (edition: SealedEdition) => boolean,
): SealedEdition[] {
  const newest = new Map(editions.map((edition) => [edition.update, edition]));
  return editions.filter((edition) => newest.get(edition.update) !== edition || differs(edition));
}

/** A kept edition as part of a library: an update like any other, with its place among the editions. */
export function editionOf({ update, edition, since }: SealedEdition, document: Omit<Update, 'id'>): Edition {
  return { ...document, id: update, edition: Number(edition), since };
}
