import { headersOf } from '../header-rules.ts';
import type { HeaderRule, Headers } from '../header-rules.ts';
import type { Moves } from '../moves.ts';
import { addressOf } from '../site.ts';
import type { Site } from '../site.ts';

/** How to answer for a release that lies in a bucket: all that the edge script knows of it. */
export type BucketRules = {
  /** Headers of every answer. */
  readonly headers: Headers;
  /** Headers of addresses that have more than those. */
  readonly more: Readonly<Record<string, Headers>>;
  /** The pages there are, so that an address without its last slash is told from one that is nothing. */
  readonly pages: readonly string[];
  readonly moved: Readonly<Record<string, string>>;
  readonly gone: Readonly<Record<string, string>>;
};

/** The rules of a release. Content types are left out, which the bucket keeps with each file. */
export function bucketRules(
  { files }: Pick<Site, 'files'>,
  rules: readonly HeaderRule[],
  { moved, gone }: Moves,
): BucketRules {
  const addresses = files.map(({ path }) => addressOf(path));
  const [all, ...others] = rules;
  const more = addresses.flatMap((address) => {
    const headers = Object.entries(headersOf(address, others)).filter(([name]) => name !== 'Content-Type');
    return headers.length > 0 ? [[address, Object.fromEntries(headers)] as const] : [];
  });
  return {
    headers: all?.headers ?? {},
    more: Object.fromEntries(more),
    pages: addresses.filter((address) => address.endsWith('/')),
    moved: Object.fromEntries(moved),
    gone: Object.fromEntries(gone),
  };
}
