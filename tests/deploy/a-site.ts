import type { Moves } from '../../src/deploy/moves.ts';
import type { Site } from '../../src/deploy/site.ts';

/** A whole site of a home page, a page that says that something is not there, and some data. */
export function aSite(parts: Partial<Site> = {}): Site {
  return {
    files: ['404.html', 'data/observations.csv', 'index.html'].map((path) => ({
      path,
      bytes: 1000,
      sha256: path,
    })),
    styles: ['sha256-abc='],
    listed: ['/'],
    faults: [],
    ...parts,
  };
}

/** Addresses that have moved, and those that are gone with the pages that say so. */
export function theMoves(moved: Record<string, string> = {}, gone: Record<string, string> = {}): Moves {
  return { moved: new Map(Object.entries(moved)), gone: new Map(Object.entries(gone)) };
}
