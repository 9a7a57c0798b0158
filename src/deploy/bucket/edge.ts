// This also runs away from here: at the edge of a content delivery network, as a script that answers requests from what
// lies in the bucket. So it imports nothing that would have to come along.
import type { BucketRules } from './rules.ts';

/** Asks the bucket for an object by its key (GET: not every bucket answers HEAD). */
export type Bucket = (key: string, headers?: Headers) => Promise<Response>;

/** What a reader may ask of a file beside its content. */
const PASSED_ON = ['if-none-match', 'if-modified-since', 'if-range', 'range'];

/** What the bucket says of a file that holds for the reader as well. */
const PASSED_BACK = [
  ...['accept-ranges', 'content-length', 'content-range'],
  ...['content-type', 'etag', 'last-modified'],
];

/** The bucket's answers that are an answer about a file, and not that there is none. */
const ABOUT_FILE: ReadonlySet<number> = new Set([200, 206, 304]);

/** The answer to a part that a file does not have. The bucket's own words go along with it. */
const NO_SUCH_PART = 416;

/** The answer to too many requests at a time (RFC 6585). */
const TOO_MANY = 429;

const rulesByRelease = new Map<string, BucketRules>();

/**
 * Answers a request for the site with what its current release in the bucket has. The pointer is read each time, so files,
 * headers and redirects change all together.
 * @throws Error when the bucket does not answer, has no release, or has none of its pages for what is not there
 */
export async function answer(request: Request, bucket: Bucket): Promise<Response> {
  const { release } = (await read(bucket, 'current.json')) as { release: string };
  const rules = await rulesOf(release, bucket);
  const url = new URL(request.url);
  const reply = (status: number, body: ReadableStream | null, headers: Headers) => {
    const all = { ...rules.headers, ...own(rules.more, url.pathname) };
    for (const [name, value] of Object.entries(all)) headers.set(name, value);
    if (request.method !== 'HEAD') return new Response(body, { status, headers });
    void body?.cancel();
    return new Response(null, { status, headers });
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return reply(405, null, new Headers({ Allow: 'GET, HEAD' }));
  }
  const file = async (path: string, headers: Headers) => {
    const key = `releases/${release}/site${withIndex(path)}`;
    const found = await bucket(key, headers);
    // Nobody must take a page for lost because the bucket is out of order.
    return found.status >= 500 || found.status === TOO_MANY ? refused(key, found) : found;
  };
  const page = async (path: string, status: number) => {
    const found = await file(path, new Headers());
    if (found.status !== 200) refused(path, found);
    return reply(status, found.body, only(PASSED_BACK, found.headers));
  };
  const gone = own(rules.gone, url.pathname) ?? own(rules.gone, `${url.pathname}/`);
  if (gone !== undefined) return await page(gone, 410);
  const elsewhere = newAddress(url, rules);
  if (elsewhere !== undefined) return reply(301, null, new Headers({ Location: elsewhere }));
  const found = await file(url.pathname, only(PASSED_ON, request.headers));
  if (found.status === NO_SUCH_PART) return reply(found.status, null, only(['content-range'], found.headers));
  const isFound = ABOUT_FILE.has(found.status) && url.pathname !== '/404.html';
  return isFound
    ? reply(found.status, found.body, only(PASSED_BACK, found.headers))
    : await page('/404.html', 404);
}

/** Cloudflare Workers and those like them call this. `BUCKET` is the address that the bucket’s objects are read at. */
export default {
  async fetch(request: Request, { BUCKET }: { BUCKET: string }): Promise<Response> {
    return await answer(
      request,
      async (key, headers = new Headers()) => await fetch(`${BUCKET}/${key}`, { headers }),
    );
  },
};

/** Where a request is sent on to: a page has one address, with its last slash. */
function newAddress({ pathname, search }: URL, { moved, pages }: BucketRules): string | undefined {
  const to = own(moved, pathname) ?? own(moved, `${pathname}/`);
  if (to !== undefined) {
    const [path = '', place] = to.split('#');
    return `${path}${search}${place === undefined ? '' : `#${place}`}`;
  }
  const page = pathname.endsWith('/index.html') ? pathname.slice(0, -'index.html'.length) : `${pathname}/`;
  return pages.includes(page) ? `${page}${search}` : undefined;
}

function withIndex(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function rulesOf(release: string, bucket: Bucket): Promise<BucketRules> {
  const rules =
    rulesByRelease.get(release) ?? ((await read(bucket, `releases/${release}/rules.json`)) as BucketRules);
  rulesByRelease.set(release, rules);
  return rules;
}

async function read(bucket: Bucket, key: string): Promise<unknown> {
  const found = await bucket(key);
  if (found.status !== 200) refused(key, found);
  return await found.json();
}

function refused(key: string, { status }: Response): never {
  throw new Error(`The bucket answers ${status} for ${key}.`);
}

function only(names: readonly string[], headers: Headers): Headers {
  const kept = names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new Headers(kept);
}

/** A request must not reach what every object has, such as `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
