import type { Moves } from './moves.ts';
import { pathOf } from './site.ts';

/** What Cloudflare Pages takes of redirects without patterns. */
const MOST_REDIRECTS = 2000;

/**
 * The `_redirects` file of Cloudflare Pages. Its rules go before files. It knows no 410: at what was taken back stands the
 * page that says so, and files that are gone are not found.
 * @throws Error when there are more than it takes
 */
export function cloudflareRedirects({ moved }: Moves): string {
  const lines = [...moved].flatMap(([from, to]) => bothWays(from).map((address) => `${address} ${to} 301`));
  if (lines.length > MOST_REDIRECTS) {
    throw new Error(
      `_redirects has ${lines.length} redirects, and Cloudflare Pages takes ${MOST_REDIRECTS}. Leave out the oldest files’, or choose another host.`,
    );
  }
  return inLines(lines);
}

/** The `_redirects` file of Netlify, whose files go before rules unless they end in an exclamation mark. */
export function netlifyRedirects({ moved, gone }: Moves): string {
  return inLines([
    ...[...moved].map(([from, to]) => `${from} ${to} 301!`),
    ...[...gone].map(([from, page]) => `${from} /${pathOf(page)} 410!`),
  ]);
}

/** An address with and without its last slash, which Cloudflare Pages tells apart. */
function bothWays(address: string): string[] {
  return address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
}

function inLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
