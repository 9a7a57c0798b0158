const FEED = 'application/atom+xml; charset=utf-8';

/** The content type of each kind of file that a site has, by its ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** Kinds of files that have been made small already. */
const COMPACT: ReadonlySet<string> = new Set(['zip', 'png', 'jpg', 'jpeg', 'webp']);

/**
 * The content type of a file of a site: feeds are Atom (RFC 4287), and texts say that they are UTF-8.
 * @param path such as `data/observations.csv` or `/feed.xml`
 * @throws Error when no type is known for its ending, so that no file goes out as something it is not
 */
export function contentTypeOf(path: string): string {
  if (isFeed(path)) return FEED;
  const type = CONTENT_TYPES[endingOf(path)];
  if (type === undefined) {
    throw new Error(
      `The site has ${path}, and no content type is known for its ending: add it to src/deploy/content-types.ts.`,
    );
  }
  return type;
}

/** Whether a file is worth compressing. */
export function isCompressible(path: string): boolean {
  return !COMPACT.has(endingOf(path));
}

/** Whether a file is a feed, which its ending alone does not tell. */
export function isFeed(path: string): boolean {
  return path === 'feed.xml' || path.endsWith('/feed.xml');
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
