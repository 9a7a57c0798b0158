import { contentTypeOf } from '../content-types.ts';
import type { Headers } from '../header-rules.ts';

/** Files of a release that are uploaded with one command, because the bucket keeps the same headers with each. */
export type Upload = { readonly headers: Headers; readonly paths: readonly string[] };

/**
 * A site's files by the headers to keep with them, in the order in which the first of each comes. Once a file has its type in
 * the bucket, every server in front of it sends that.
 * @param cacheControl for which time browsers may keep a file
 */
export function uploadsOf(paths: readonly string[], cacheControl: string): Upload[] {
  return [...Map.groupBy(paths, contentTypeOf)].map(([type, group]) => ({
    headers: { 'Content-Type': type, 'Cache-Control': cacheControl },
    paths: group,
  }));
}
