import { Feed } from 'feed';
import { escapeHtml } from '../../library/body/escape-html.ts';
import type { Site } from '../../schemas/site.ts';
import { allowedCharacters, oneLine } from '../characters.ts';
import { instantOfDay } from './dates.ts';
import type { Entry, EntryKind } from './entry.ts';

/** How many entries a feed has. The pages of the site have the rest. */
export const NEWEST = 50;

/** What a feed is, before it is written as XML. Addresses are absolute; the address of the feed is also its id. */
export type FeedParts = {
  url: string;
  /** The page that the feed is of. */
  page: string;
  title: string;
  subtitle: string;
  /** In any order. */
  entries: readonly Entry[];
};

const KINDS: Record<EntryKind, string> = {
  update: 'Update',
  decision: 'Decision',
  correction: 'Correction',
};

/**
 * A feed as Atom (RFC 4287) with its newest entries, the newest first. Its day is that of its newest entry; an empty feed
 * has the instant of the build, because Atom wants one.
 */
export function atomFeed(
  { url, page, title, subtitle, entries }: FeedParts,
  site: Site,
  now: string,
): string {
  const newest = entries.toSorted(newestFirst).slice(0, NEWEST);
  const email = site['contact-email'];
  const feed = new Feed({
    id: url,
    feed: url,
    link: page,
    title: plain(title),
    description: [subtitle, site.notice, cut(newest.length, entries.length)]
      .flatMap((sentence) => (sentence ? plain(sentence) : []))
      .join(' '),
    updated: newest[0]
      ? instantOfDay(newest[0].updated)
      : new Date(Temporal.Instant.from(now).epochMilliseconds),
    author: { name: plain(site.council), ...(email && { email }) },
    copyright: plain(`${site.licence}: ${site['licence-url']}`),
    generator: 'Quarterlight',
  });
  for (const { id, kind, published, updated, ...entry } of newest) {
    feed.addItem({
      id,
      link: entry.url,
      // Of titles and summaries the library says that they are HTML, so text must be escaped here first.
      title: escapeHtml(oneLine(entry.title)),
      description: escapeHtml(oneLine(entry.summary)),
      content: allowedCharacters(entry.content()),
      date: instantOfDay(updated),
      ...(published !== undefined && { published: instantOfDay(published) }),
      category: [{ term: kind, name: KINDS[kind] }],
    });
  }
  return `${feed.atom1()}\n`;
}

/** Text as the library takes it: of itself it reads what looks like an escaped ampersand as one. */
function plain(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;');
}

function cut(shown: number, all: number): string | undefined {
  return shown < all ? `These are the newest ${shown} of ${all} entries.` : undefined;
}

function newestFirst(a: Entry, b: Entry): number {
  return (
    compare(b.updated, a.updated) || compare(b.published ?? '', a.published ?? '') || compare(b.id, a.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
