import type { Moves } from './moves.ts';
import { hasAddress } from './site.ts';
import type { Site } from './site.ts';

/** How many missing addresses are named before the rest are only counted. */
const NAMED = 5;

/**
 * Why a built site must not go out: it is half made, an address that was published once would lead nowhere, or it shows what
 * is under embargo, as a build for reading it beforehand does. In sentences. A build writes its sitemap last, so a site that
 * has all that its sitemap lists is whole.
 * @param sealed the addresses in the ledger, places on pages among them
 * @param secret the addresses of pages under embargo
 */
export function faultsOfSite(
  site: Site,
  sealed: readonly string[],
  { moved, gone }: Moves,
  secret: readonly string[] = [],
): string[] {
  const has = hasAddress(site);
  const published = [...new Set(sealed.map((address) => address.replace(/#.*/, '')))];
  const lost = published.filter((address) => !has(address) && !moved.has(address) && !gone.has(address));
  const astray = [...moved].filter(([, to]) => !has(to.replace(/#.*/, '')));
  return [
    ...site.faults,
    ...missing(site, has),
    ...named(lost, 'was published, and nothing is there now'),
    ...named(
      astray.map(([from]) => from),
      'has moved to a page that is not there',
    ),
    ...named(secret.filter(has), 'is under embargo, and the site shows it'),
  ];
}

function missing({ listed }: Site, has: (address: string) => boolean): string[] {
  if (listed.length === 0) return ['It has no sitemap, which is the last thing that a build writes.'];
  return named(
    ['/', '/404.html', ...listed].filter((address) => !has(address)),
    'is missing',
  );
}

function named(addresses: readonly string[], what: string): string[] {
  const rest = addresses.length - NAMED;
  const sentences = addresses.slice(0, NAMED).map((address) => `${address} ${what}.`);
  return rest > 0 ? [...sentences, `The same goes for ${rest} more.`] : sentences;
}
