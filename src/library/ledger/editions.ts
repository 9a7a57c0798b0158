import { areSeenAlike } from '../body/seen.ts';
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

/** An update as it is in its file: its details, and its text. */
type Written = { data: unknown; text: string };

/**
 * Whether an update still is what was kept of it. Its file may have other remarks, an order of its own, and lines, blank lines
 * and spaces elsewhere: of those readers see nothing.
 */
export function isAsKept(kept: Written, now: Written): boolean {
  return areSeenAlike(kept.text, now.text) && detailsOf(kept) === detailsOf(now);
}

function detailsOf({ data }: Written): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}

/** A kept edition as part of a library: an update like any other, with its place among the editions. */
export function editionOf({ update, edition, since }: SealedEdition, document: Omit<Update, 'id'>): Edition {
  return { ...document, id: update, edition: Number(edition), since };
}
