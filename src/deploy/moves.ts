import type { Redirect } from '../library/library.ts';
import { companionPairs, companionsOf } from './companions.ts';

/** Where addresses went that were published once, for hosts that can say so with a status. */
export type Moves = {
  /** Each address that moved, with the one that has taken its place: 301. */
  readonly moved: ReadonlyMap<string, string>;
  /** Each address that was taken back, with the page that says so: 410. */
  readonly gone: ReadonlyMap<string, string>;
};

/** The page for what was taken back without one of its own. */
const NOT_FOUND = '/404.html';

/**
 * What a host should answer at addresses that have moved or were taken back. The files about a page go where it goes; where
 * its new page has no such file, they are gone. Places on pages (`#p7f`) are left to the pages, since no host sees them.
 * @param redirects of the library
 * @param has whether the site has a file at an address
 */
export function movesOf(redirects: readonly Redirect[], has: (address: string) => boolean): Moves {
  const moved = new Map<string, string>();
  const gone = new Map<string, string>();
  const own = redirects.filter(({ from }) => !from.includes('#'));
  for (const { from, to } of own) {
    if (to === undefined) gone.set(from, has(from) ? from : NOT_FOUND);
    else moved.set(from, to);
  }
  const named = new Set(own.map(({ from }) => from));
  const isFree = (file: string) => !named.has(file) && !has(file);
  for (const { from, to } of own) {
    const pairs =
      to === undefined ? companionsOf(from).map((file) => [file] as const) : companionPairs(from, to);
    for (const [file, successor] of pairs.filter(([address]) => isFree(address))) {
      if (successor !== undefined && has(successor)) moved.set(file, successor);
      else gone.set(file, has(from) ? from : NOT_FOUND);
    }
  }
  return { moved: inOrder(moved), gone: inOrder(gone) };
}

function inOrder(addresses: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...addresses].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
