import { partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

/** First parts of addresses that the site itself has, or has a use for. A page of that name would never be seen. */
export const TAKEN: ReadonlySet<string> = new Set([
  '404',
  'api',
  'call-in',
  'commitments',
  'corrections',
  'data',
  'decisions',
  'feed',
  'glossary',
  'images',
  'index',
  'indicators',
  'latest',
  'priorities',
  'robots',
  'search',
  'sitemap',
  'updates',
]);

/** Pages whose address the site needs for something else. */
export const takenAddresses: EntryRule = (entry) => {
  const { folder, stem } = partsOf(entry.path);
  if (folder !== 'content/pages' || !TAKEN.has(stem)) return undefined;
  const message = `The address /${stem}/ belongs to another part of the site.`;
  return problemWith(entry, { id: 'tree-taken-address', message });
};
