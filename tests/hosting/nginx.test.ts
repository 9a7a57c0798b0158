import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/checks/body/addresses.ts';
import { readProject } from '../../src/checks/project/read-project.ts';
import { nodeTree } from '../../src/checks/project/tree.ts';
import { readManifest } from '../../src/cli/deploy/release-store.ts';
import { contentTypeOf } from '../../src/deploy/content-types.ts';
import { everywhere } from '../../src/deploy/header-rules.ts';
import { addressOf } from '../../src/deploy/site.ts';
import type { SiteFile } from '../../src/deploy/site.ts';
import { ledgerPath, readTable } from '../../src/library/ledger/ledger.ts';
import { ask, unpacked } from './ask.ts';
import type { Answer, Question } from './ask.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';
import { eventually, runInShell } from './waiting.ts';

let served: Served;
let files: readonly SiteFile[];
let expectedHeaders: [string, string][];
/** The files that are kept compressed as well. */
let forms: ReadonlySet<string>;

beforeAll(async () => {
  served = await serve();
  const { site, moves } = served.site.order();
  files = site.files.filter(({ path }) => {
    const address = addressOf(path);
    return path !== '404.html' && !moves.moved.has(address) && !moves.gone.has(address);
  });
  const released = readManifest(join(served.root, 'current')).files;
  forms = new Set(released.filter((file) => file.forms.length > 0).map(({ path }) => path));
  expectedHeaders = Object.entries(everywhere(site.styles)).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
});

afterAll(() => served.stop());

const get = (path: string, question?: Question) => ask(served.server.port, path, question);
const content = (path: string) => readFileSync(join(served.site.folder, path));
const policyOf = ({ headers }: Answer) => expectedHeaders.map(([name]) => [name, headers[name]]);

describe('every file of the built site', () => {
  test('is answered at its address with its type, its length and its content', async () => {
    expect(files.length).toBeGreaterThan(100);
    for (const { path, bytes } of files) {
      const answer = await get(addressOf(path));
      expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 200, contentTypeOf(path)]);
      expect([path, answer.headers['content-length']]).toEqual([path, String(bytes)]);
      expect(answer.body.equals(content(path)), path).toBe(true);
    }
  });

  test('has every header of the policy, and no sign of which nginx sends it', async () => {
    for (const { path } of files) {
      const answer = await get(addressOf(path), { method: 'HEAD' });
      expect(policyOf(answer), path).toEqual(expectedHeaders);
      expect(answer.headers.server).toBe('nginx');
    }
  });

  test('may be read by programs on other sites if it is data, a feed or the calendar, and only then', async () => {
    const open = /^(?:data|api)\/|(?:^|\/)feed\.xml$|^call-in\.ics$/;
    for (const { path } of files) {
      const { headers } = await get(addressOf(path), { method: 'HEAD' });
      expect([path, headers['access-control-allow-origin']]).toEqual([
        path,
        open.test(path) ? '*' : undefined,
      ]);
    }
  });

  test('is kept compressed unless that is not smaller', () => {
    const others = files.filter(({ path }) => !forms.has(path));
    expect(others.filter(({ path, bytes }) => bytes > 200 && !path.endsWith('.zip'))).toEqual([]);
  });

  test.each(['br', 'gzip'])(
    'that is text comes as %s to whoever takes that, and is the same unpacked',
    async (encoding) => {
      for (const { path } of files) {
        const answer = await get(addressOf(path), { headers: { 'accept-encoding': encoding } });
        expect([path, answer.status, answer.headers['content-type']]).toEqual([
          path,
          200,
          contentTypeOf(path),
        ]);
        expect(unpacked(answer).equals(content(path)), path).toBe(true);
        const isWorthIt = forms.has(path);
        expect([path, answer.headers['content-encoding']]).toEqual([path, isWorthIt ? encoding : undefined]);
        expect([path, answer.headers.vary]).toEqual([path, isWorthIt ? 'Accept-Encoding' : undefined]);
      }
    },
  );

  test('is sent as Brotli to a browser that takes both, and plain to a program that takes neither', async () => {
    const both = await get('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const neither = await get('/', { headers: { 'accept-encoding': 'identity' } });
    expect([both.headers['content-encoding'], neither.headers['content-encoding']]).toEqual([
      'br',
      undefined,
    ]);
  });

  test('is announced by HEAD as GET sends it', async () => {
    for (const { path } of files) {
      const [head, whole] = [await get(addressOf(path), { method: 'HEAD' }), await get(addressOf(path))];
      expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
      expect(head.body.length).toBe(0);
    }
  });

  test('is not sent again to whoever has it, in each of its forms', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      for (const { path } of files) {
        const { etag = '', 'last-modified': changed = '' } = (await get(addressOf(path), { headers }))
          .headers;
        const again = await get(addressOf(path), { headers: { ...headers, 'if-none-match': etag } });
        expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
        expect(policyOf(again)).toEqual(expectedHeaders);
        const since = await get(addressOf(path), { headers: { ...headers, 'if-modified-since': changed } });
        expect([path, since.status]).toEqual([path, 304]);
      }
    }
  });

  test('can be had in parts', async () => {
    const part = await get('/data/observations.csv', { headers: { range: 'bytes=100-199' } });
    expect([part.status, part.headers['content-range']]).toEqual([
      206,
      `bytes 100-199/${content('data/observations.csv').length}`,
    ]);
    expect(part.body.equals(content('data/observations.csv').subarray(100, 200))).toBe(true);
    const beyond = await get('/data/observations.csv', { headers: { range: 'bytes=99999999-' } });
    expect(beyond.status).toBe(416);
  });
});

test('every address that the check knows of, and every one in the ledger, is answered', async () => {
  const known = [...addressesOf(readProject(nodeTree(process.cwd())).project).paths];
  const ledger = ledgerPath('addresses');
  const sealed = existsSync(ledger) ? readTable('addresses', readFileSync(ledger, 'utf8')) : [];
  const all = new Set([...known, ...sealed.map(({ address }) => address.replace(/#.*/, ''))]);
  expect(all.size).toBeGreaterThan(50);
  for (const address of all) expect([address, (await get(address)).status]).toEqual([address, 200]);
});

describe('an address that has moved', () => {
  test.each([
    ['/indicators/looked-after-children/', '/indicators/children-in-care/'],
    ['/indicators/looked-after-children', '/indicators/children-in-care/'],
    ['/data/indicators/looked-after-children.csv', '/data/indicators/children-in-care.csv'],
    ['/api/v1/indicators/looked-after-children.json', '/api/v1/indicators/children-in-care.json'],
    ['/api/v1/updates/2018-19-q2-draft.json', '/api/v1/updates/2018-19-q2.json'],
    ['/data/figures.csv', '/data/observations.csv'],
    ['/updates/2018-19-q2-draft/', '/updates/2018-19-q2/#p7f'],
    ['/updates/2018-19-q2-draft/?from=email&x=%0d%0aA:b', '/updates/2018-19-q2/?from=email&x=%0d%0aA:b#p7f'],
    ['/data/figures.csv?download=1', '/data/observations.csv?download=1'],
  ])('sends %s on to %s for good', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.location]).toEqual([301, to]);
    expect(policyOf(answer)).toEqual(expectedHeaders);
    expect((await get(to.replace(/#.*/, ''))).status).toBe(200);
  });
});

describe('an address that was taken back', () => {
  test.each([
    '/decisions/2018-10-01-withdrawn/',
    '/decisions/2018-10-01-withdrawn',
    '/api/v1/decisions/2018-10-01-withdrawn.json',
  ])('answers %s with 410 and the page that says so', async (path) => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await get(path, { headers: { 'accept-encoding': encoding } });
      expect([answer.status, answer.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
      expect(policyOf(answer)).toEqual(expectedHeaders);
      expect(unpacked(answer).equals(content('decisions/2018-10-01-withdrawn/index.html'))).toBe(true);
    }
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([410, 0]);
  });
});

describe('what is nothing', () => {
  test.each([
    '/nothing',
    '/nothing/',
    '/updates/2018-19-q9/',
    '/updates/2018-19-q2/index.htm',
    '/data/nothing.csv',
    '/404.html',
    '/images/',
    '/data/indicators/',
    '/api/',
    '/.git/config',
    '/.gitkeep',
    '/images/.gitkeep',
    '/.well-known/security.txt',
    '/index.html.gz',
    '/index.html.br',
    '/data/observations.csv.gz',
    '/release.json',
    '/nginx/policy.map',
    '//evil.example/index.html',
    '/\\evil.example/index.html',
    '/x%0d%0aSet-Cookie:%20a=b/index.html',
  ])('is not found at %s, with the page that says so', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(policyOf(answer)).toEqual(expectedHeaders);
    expect(answer.body.equals(content('404.html'))).toBe(true);
  });

  test.each([
    '/../release.json',
    '/../../../../etc/passwd',
    '/%2e%2e%2frelease.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/data/..%2f..%2f..%2frelease.json',
    '/%00',
  ])('is refused at %s, outside the site', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/root:|"content"/);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is done by %s', async (method) => {
    const answer = await get('/', { method });
    expect(answer.status).toBe(405);
    expect(policyOf(answer)).toEqual(expectedHeaders);
  });
});

describe('a page has one address', () => {
  test.each([
    ['/updates/2018-19-q2', '/updates/2018-19-q2/'],
    ['/updates/2018-19-q2?from=email', '/updates/2018-19-q2/?from=email'],
    ['/index.html', '/'],
    ['/updates/2018-19-q2/index.html?from=email', '/updates/2018-19-q2/?from=email'],
  ])('and %s leads to %s', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.location]).toEqual([301, to]);
    expect(policyOf(answer)).toEqual(expectedHeaders);
  });
});

test('by TLS the same is served, and without it everything leads there', async () => {
  const { server } = served;
  server.serveByTls();
  runInShell(server.reload);
  const byTls = () => ask(server.tlsPort, '/data/observations.csv', { byTls: true });
  const answer = await eventually(byTls);
  expect([answer.status, answer.body.equals(content('data/observations.csv'))]).toEqual([200, true]);
  expect(policyOf(answer)).toEqual(expectedHeaders);
  const without = await eventually(
    () => get('/updates/2018-19-q2/?from=email'),
    ({ status }) => status !== 200,
  );
  expect([without.status, without.headers.location]).toEqual([
    301,
    'https://performance.example/updates/2018-19-q2/?from=email',
  ]);
});

test('nginx has had nothing to complain of but what was not there', () => {
  const complaints = served.server
    .errors()
    .split('\n')
    .filter((line) => /\[(?:alert|crit|emerg|warn)\]/.test(line));
  expect(complaints).toEqual([]);
});
