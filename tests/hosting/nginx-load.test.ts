import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentRelease, releaseFolder, releasesIn, turnTo } from '../../src/cli/deploy/release-store.ts';
import { take } from '../../src/cli/deploy/steps.ts';
import { nginxSteps } from '../../src/cli/deploy/to-nginx.ts';
import { everywhere } from '../../src/deploy/header-rules.ts';
import { addressOf } from '../../src/deploy/site.ts';
import { ask } from './ask.ts';
import { loadWith } from './load.ts';
import type { Load, Probe } from './load.ts';
import { NOW, serve } from './serve.ts';
import type { Served } from './serve.ts';
import { eventually, runInShell } from './waiting.ts';

const run = promisify(execFile);

const FORMS = { identity: '', gzip: '.gz', br: '.br' } as const;

/** What one release sends: its policy, and the bytes of each of its files in each form. */
type Expected = { policy: string; bytes: ReadonlyMap<string, Buffer> };

let served: Served;
let paths: readonly string[];
const expected = new Map<string, Expected>();

beforeAll(async () => {
  served = await serve();
  learn(currentRelease(served.root) ?? '');
});

afterAll(() => served.stop());

/** Reads what a release of the sample site has. */
function learn(name: string): string {
  const { site, moves } = served.site.order();
  paths = site.files
    .map(({ path }) => path)
    .filter(
      (path) => path !== '404.html' && !moves.moved.has(addressOf(path)) && !moves.gone.has(addressOf(path)),
    );
  const bytes = paths.flatMap((path) =>
    Object.entries(FORMS).map(([encoding, ending]) => {
      const file = join(releaseFolder(served.root, name), 'site', path);
      return [`${path} ${encoding}`, readFileSync(existsSync(file + ending) ? file + ending : file)] as const;
    }),
  );
  expected.set(name, {
    policy: everywhere(site.styles)['Content-Security-Policy'] ?? '',
    bytes: new Map(bytes),
  });
  return name;
}

/** Requests for every file in every form, each of which must be wholly of one release: its content, and its policy. */
const probes = (): Probe[] =>
  paths.flatMap((path) =>
    Object.keys(FORMS).map((encoding) => ({
      path: addressOf(path),
      encoding,
      faultOf: ({ status, headers, body }) => {
        if (status !== 200) return `it is answered by ${status}`;
        const policy = headers['content-security-policy'];
        const isOfOne = [...expected.values()].some(
          (release) => release.policy === policy && release.bytes.get(`${path} ${encoding}`)?.equals(body),
        );
        return isOfOne ? undefined : 'it is not what any release has';
      },
    })),
  );

/** Reads the site with many readers while something is done to it. */
async function whileRead(work: () => Promise<void>): Promise<Load> {
  let isDone = false;
  const reading = loadWith(served.server.port, probes(), () => !isDone);
  try {
    await work();
  } finally {
    isDone = true;
  }
  return await reading;
}

/** The release that nginx serves the home page of now. */
async function servedNow(): Promise<string | undefined> {
  const { headers, body } = await ask(served.server.port, '/');
  const policy = headers['content-security-policy'];
  const isIt = (release: Expected) =>
    release.policy === policy && release.bytes.get('index.html identity')?.equals(body);
  return [...expected].find(([, release]) => isIt(release))?.[0];
}

/** So many answers in a row: on a busy machine a worker of two reloads ago may not have heard yet that it is to stop. */
const IN_A_ROW = 20;

/** Waits until all workers serve a release. Before, nginx may still be reading its files. */
const isServed = (name: string) =>
  eventually(
    async () => {
      for (let asked = 0; asked < IN_A_ROW; asked++) if ((await servedNow()) !== name) return false;
      return true;
    },
    (all) => all,
  );

/** Deploys the sample site as it is now, and reads what it has before the first reader can. */
async function deploy(reload: string | undefined): Promise<string> {
  const { root, site } = served;
  const steps = nginxSteps(site.order(), { root, keep: 5, reload }, NOW + 60);
  await take(steps.slice(0, 1), false, () => undefined);
  const name = learn(releasesIn(root).at(-1) ?? '');
  await take(steps.slice(1), false, () => undefined);
  return name;
}

function say(what: string, { good, bad, asked }: Load, seconds?: number): void {
  const time = seconds === undefined ? '' : ` in ${seconds.toFixed(1)} s`;
  console.log(`${what}: ${good} requests${time}, ${bad.length} bad, ${asked.again} asked again`);
}

test('20,000 requests are answered, each as it should be', async () => {
  const start = performance.now();
  const load = await loadWith(served.server.port, probes(), (made) => made < 20_000);
  expect(load).toEqual({ good: 20_000, bad: [], asked: { again: 0 } });
  say('20,000 requests', load, (performance.now() - start) / 1000);
});

test('a release of the same rules is switched 20 times while the site is read, and no reader notices', async () => {
  const first = currentRelease(served.root) ?? '';
  served.site.changePages('second');
  const load = await whileRead(async () => {
    const second = await deploy(undefined);
    expect(await servedNow()).toBe(second);
    for (let count = 1; count <= 20; count++) {
      const name = count % 2 === 1 ? first : second;
      turnTo(served.root, name);
      expect(await servedNow()).toBe(name);
    }
  });
  expect(load.bad).toEqual([]);
  expect(load.asked.again).toBe(0);
  expect(load.good).toBeGreaterThan(1000);
  say('20 switches by link', load);
});

test('a release of other rules is switched 20 times while the site is read, and each answer is wholly of one release', async () => {
  const { root, site, server } = served;
  const before = currentRelease(root) ?? '';
  site.changeStyles('third');
  const load = await whileRead(async () => {
    const after = await deploy(server.reload);
    await isServed(after);
    for (let count = 1; count <= 20; count++) {
      const name = count % 2 === 1 ? before : after;
      turnTo(root, name);
      runInShell(server.reload);
      await isServed(name);
    }
  });
  expect(load.bad).toEqual([]);
  expect(load.good).toBeGreaterThan(1000);
  say('20 switches by reload', load);
});

test('one command goes back to the release before, while the site is read', async () => {
  const { root, server } = served;
  const [, second = '', third = ''] = releasesIn(root);
  expect(currentRelease(root)).toBe(third);
  const command = [
    'src/cli/deploy.ts',
    '--target',
    'nginx',
    '--root',
    root,
    '--rollback',
    '--reload',
    server.reload,
  ];
  const load = await whileRead(async () => {
    const { stdout } = await run(process.execPath, command);
    expect(stdout).toContain(`to ${second}, from ${third}.`);
    await isServed(second);
  });
  expect(load.bad).toEqual([]);
  say('Rollback', load);
});

test('a release that nginx refuses is never served, and the link goes back', async () => {
  const { root, site } = served;
  const before = currentRelease(root) ?? '';
  site.changeStyles('refused');
  const steps = nginxSteps(site.order(), { root, keep: 5, reload: 'false' }, NOW + 120);
  await expect(take(steps, false, () => undefined)).rejects.toThrow(
    '“false” failed. nginx serves what it served before',
  );
  expect(currentRelease(root)).toBe(before);
  expect(await servedNow()).toBe(before);
});
