import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/deploy/bucket/edge.ts';
import type { Bucket } from '../../../src/deploy/bucket/edge.ts';
import { bucketRules } from '../../../src/deploy/bucket/rules.ts';
import { contentTypeOf } from '../../../src/deploy/content-types.ts';
import { everywhere, headerRules } from '../../../src/deploy/header-rules.ts';
import type { Site } from '../../../src/deploy/site.ts';
import { theMoves } from '../a-site.ts';

const PATHS = [
  ...['404.html', 'data/observations.csv', 'feed.xml', 'index.html', 'old/index.html'],
  ...['updates/2018-19-q2/index.html', 'withdrawn/index.html'],
];
const FILES: Site['files'] = PATHS.map((path) => ({ path, bytes: path.length, sha256: path }));
const STYLES = ['sha256-abc='];
const MOVES = theMoves(
  { '/data/old.csv': '/data/observations.csv', '/old/': '/updates/2018-19-q2/#p7f' },
  { '/withdrawn/': '/withdrawn/' },
);

/** Objects as a bucket has them: each file says which it is and of which release. */
let objects: Map<string, { body: string; type: string }>;
let asked: { key: string; headers: Record<string, string> }[];
let releases = 0;
/** The key of an object that the bucket is too busy to give. */
let busy: string | undefined;

function addRelease(): string {
  const name = String(++releases).padStart(12, '0');
  for (const path of PATHS) {
    objects.set(`releases/${name}/site/${path}`, { body: `${path} of ${name}`, type: contentTypeOf(path) });
  }
  const rules = bucketRules({ files: FILES }, headerRules(STYLES), MOVES);
  objects.set(`releases/${name}/rules.json`, { body: JSON.stringify(rules), type: 'application/json' });
  objects.set('current.json', {
    body: JSON.stringify({ release: name, before: [] }),
    type: 'application/json',
  });
  return name;
}

const bucket: Bucket = async (key, headers = new Headers()) => {
  asked.push({ key, headers: Object.fromEntries(headers) });
  if (key === busy) return new Response('<Error/>', { status: 503 });
  if (key.includes('%00')) return new Response('<Error/>', { status: 400 });
  const found = objects.get(key);
  if (found === undefined)
    return new Response('<Error/>', { status: 403, headers: { 'Content-Type': 'application/xml' } });
  const etag = `"${found.body}"`;
  if (headers.get('range') === 'bytes=9999-')
    return new Response('<Error/>', {
      status: 416,
      headers: { 'content-range': 'bytes */9', 'Content-Type': 'application/xml' },
    });
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
  return new Response(found.body, { headers: { etag, 'Content-Type': found.type, 'x-amz-request-id': '1' } });
};

const get = (path: string, init?: RequestInit) =>
  answer(new Request(`https://site.example${path}`, init), bucket);

let release: string;
beforeEach(() => {
  [objects, asked, busy] = [new Map(), [], undefined];
  release = addRelease();
});

describe('the script at the edge', () => {
  test.each([
    ['/', 'index.html'],
    ['/updates/2018-19-q2/', 'updates/2018-19-q2/index.html'],
    ['/updates/2018-19-q2/?from=email', 'updates/2018-19-q2/index.html'],
    ['/data/observations.csv', 'data/observations.csv'],
    ['/feed.xml', 'feed.xml'],
  ])('answers %s with %s of the current release', async (address, path) => {
    const response = await get(address);
    expect([response.status, await response.text()]).toEqual([200, `${path} of ${release}`]);
    expect(response.headers.get('content-type')).toBe(contentTypeOf(path));
  });

  test('answers everything with the headers of the site, and none of the bucket', async () => {
    for (const path of ['/', '/old/', '/withdrawn/', '/nothing', '/updates/2018-19-q2']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(everywhere(STYLES))) expect(headers.get(name)).toBe(value);
      expect(headers.get('x-amz-request-id')).toBeNull();
    }
  });

  test('lets programs on other sites read the data, and only that', async () => {
    const origin = async (path: string) => (await get(path)).headers.get('access-control-allow-origin');
    expect([await origin('/data/observations.csv'), await origin('/')]).toEqual(['*', null]);
  });

  test.each([
    ['/old/', '/updates/2018-19-q2/#p7f'],
    ['/old?a=b', '/updates/2018-19-q2/?a=b#p7f'],
    ['/data/old.csv?a=b', '/data/observations.csv?a=b'],
    ['/updates/2018-19-q2?a=b', '/updates/2018-19-q2/?a=b'],
    ['/updates/2018-19-q2/index.html', '/updates/2018-19-q2/'],
    ['/index.html', '/'],
  ])('sends %s on to %s', async (from, to) => {
    const response = await get(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test.each(['/withdrawn/', '/withdrawn'])(
    'answers %s, which was taken back, with the page that says so',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([410, `withdrawn/index.html of ${release}`]);
    },
  );

  test.each([
    '/nothing',
    '/nothing/',
    '/404.html',
    '/constructor',
    '/__proto__/',
    '/data/',
    '/../rules.json',
    '//index.html',
    '/%00',
  ])('does not find %s, and says so with the site’s page', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, `404.html of ${release}`]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('does not send again what a reader has', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    const again = await get('/', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('passes on what readers ask of a file, and nothing about themselves', async () => {
    await get('/', { headers: { range: 'bytes=0-9', cookie: 'a=b', authorization: 'c' } });
    expect(asked.at(-1)?.headers).toEqual({ range: 'bytes=0-9' });
  });

  test('says of a part that a file does not have how long the file is, and no words of the bucket’s', async () => {
    const beyond = await get('/', { headers: { range: 'bytes=9999-' } });
    expect([beyond.status, await beyond.text(), beyond.headers.get('content-range')]).toEqual([
      416,
      '',
      'bytes */9',
    ]);
  });

  test('answers HEAD as GET without the content', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([
      200,
      '',
      'text/html; charset=utf-8',
    ]);
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const response = await get('/', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('answers from another release as soon as the pointer leads there', async () => {
    const next = addRelease();
    expect(await (await get('/')).text()).toBe(`index.html of ${next}`);
  });

  test.each([
    ['/', 'index.html'],
    ['/nothing', '404.html'],
    ['/withdrawn/', 'withdrawn/index.html'],
  ])(
    'takes nothing for lost, and shows no words of the bucket’s, when that is too busy: %s',
    async (address, path) => {
      busy = `releases/${release}/site/${path}`;
      await expect(get(address)).rejects.toThrow('The bucket answers 503 for ');
    },
  );

  test('shows no words of the bucket’s when the page for what is not there is lost', async () => {
    objects.delete(`releases/${release}/site/404.html`);
    await expect(get('/nothing')).rejects.toThrow('The bucket answers 403 for /404.html.');
  });

  test('fails when the bucket has no pointer, which no page should hide', async () => {
    objects.delete('current.json');
    await expect(get('/')).rejects.toThrow('The bucket answers 403 for current.json.');
  });
});
