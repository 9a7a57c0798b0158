import type { Library, Redirect } from './library.ts';

/** Pages that moved or were taken back. Places on pages that are still there are not among them. */
export function movedPages({ redirects }: Library): Redirect[] {
  return redirects.filter(({ from }) => from.endsWith('/'));
}

const known = new WeakMap<Library, ReadonlyMap<string, Redirect[]>>();

/** Places of a page that moved or were taken back: paragraphs, resolutions, entries of a list. */
export function movedPlaces(path: string, library: Library): readonly Redirect[] {
  const found =
    known.get(library) ??
    Map.groupBy(
      library.redirects.filter(({ from }) => from.includes('#')),
      ({ from }) => from.slice(0, from.indexOf('#')),
    );
  known.set(library, found);
  return found.get(path) ?? [];
}
