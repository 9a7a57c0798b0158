import type { Library } from '../../library/library.ts';
import { atomFeed } from './atom-feed.ts';
import { correctionEntry } from './correction-entry.ts';
import { decisionEntry } from './decision-entry.ts';
import { absolute } from '../addresses.ts';
import { updateEntry } from './update-entry.ts';

/** Where the feed of the whole site is. */
export const SITE_FEED = '/feed.xml';

/** The feed of the whole site as Atom: updates, decisions with where they stand at an instant, and corrections. */
export function siteFeed(library: Library, now: string): string {
  const { site, updates, decisions, corrections } = library;
  const byUpdate = Map.groupBy(decisions, ({ update }) => update);
  return atomFeed(
    {
      url: absolute(SITE_FEED, library),
      page: absolute('/', library),
      title: `${site.service} – ${site['council-short']}`,
      subtitle: site.description,
      entries: [
        ...updates.map((update) => updateEntry(update, byUpdate.get(update.id) ?? [], library)),
        ...decisions.map((decision) => decisionEntry(decision, library, now)),
        ...corrections.map((correction) => correctionEntry(correction, library)),
      ],
    },
    site,
    now,
  );
}
