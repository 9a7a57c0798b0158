import type { Collection } from '../project/project.ts';

/** The places of a page that are there whatever its text says. A test holds them to the site as it is built. */
const PAGE_ANCHORS: Readonly<Record<Collection, readonly string[]>> = {
  updates: ['main', 'changes', 'contents', 'at-a-glance', 'targets', 'figures', 'commitments', 'terms'],
  decisions: ['main'],
  pages: ['main'],
};

/** The ids that the page of a document may have beside those of its text. */
export function pageAnchorsOf(collection: Collection): readonly string[] {
  return PAGE_ANCHORS[collection];
}
