import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD, copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

/** A few in `npm test`; KILLS=50 for a long run. */
const KILLS = Number(process.env['KILLS'] ?? 4);
/** The same moments in each run, as far as a share of a build’s time is the same moment. */
const SEED = 20_181_018;

const PAGES = ['/', '/updates/', '/updates/2018-19-q2/', '/updates/latest/', '/indicators/', '/about/'];
const ABOUT = 'content/pages/about.mdx';

type Answer = { page: string; status: number | undefined; ending: string };
const WHOLE = { status: 200, ending: '</html>' };

let copy: ProjectCopy;
let server: ChildProcess | undefined;
let port: number;
/** How long a build takes here, in milliseconds. */
let span: number;

beforeAll(async () => {
  copy = copyProject('quarterlight-served-');
  const begun = performance.now();
  const { code, output } = copy.run(BUILD);
  if (code !== 0) throw new Error(output);
  span = performance.now() - begun;
  port = await freePort();
  // As `npm start` serves it.
  server = inGroup(['node_modules/astro/bin/astro.mjs', 'preview', '--port', String(port)]);
  while ((await ask('/')).status !== 200) await wait(50);
}, 300_000);

afterAll(() => {
  if (server) kill(server);
  copy.remove();
});

test(
  `${KILLS} builds killed at random moments, and every page asked for meanwhile is whole`,
  async () => {
    const about = copy.read(ABOUT);
    const random = randomNumbers(SEED);
    const answers: Answer[] = [];
    let killed = 0;
    for (let time = 0; time < KILLS; time++) {
      // No two builds give pages of the same length, so that half of one and half of another would show.
      copy.write(ABOUT, `${about}\nThis is build ${'after build '.repeat(time)}.\n`);
      const build = inGroup(BUILD);
      const ended = new Promise<string | null>((resolve) =>
        build.once('exit', (_, signal) => resolve(signal)),
      );
      const polling = askUntil(ended, answers);
      // One moment in each part of the build, and the last at times beyond its end.
      await Promise.race([ended, wait(((time + random()) / KILLS) * span * 1.1)]);
      kill(build);
      if ((await ended) === 'SIGKILL') killed += 1;
      await polling;
    }
    expect(
      answers.filter(({ status, ending }) => status !== WHOLE.status || ending !== WHOLE.ending),
    ).toEqual([]);
    expect(new Set(answers.map(({ page }) => page))).toEqual(new Set(PAGES));
    expect(killed).toBeGreaterThan(0);
    console.log(`${killed} of ${KILLS} builds were killed; ${answers.length} pages were asked for.`);

    copy.write(ABOUT, `${about}\nThis is the last build.\n`);
    expect(copy.run(BUILD).code).toBe(0);
    expect(await bodyOf('/about/')).toContain('This is the last build.');
    const left = readdirSync(join(copy.root, '.site/dist')).filter((name) => !name.startsWith('release-'));
    expect(left).toEqual([]);
  },
  120_000 + KILLS * 30_000,
);

/** Runs a program of the copy with all that it starts in a group of its own. */
function inGroup(program: readonly string[]): ChildProcess {
  return spawn(process.execPath, program, {
    cwd: copy.root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** Kills a program and all that it has started. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Asks for the pages in turn until something has happened, and each of them once at least. */
async function askUntil(happened: Promise<unknown>, answers: Answer[]): Promise<void> {
  let isOver = false;
  void happened.then(() => (isOver = true));
  for (let asked = 0; !isOver || asked < PAGES.length; asked++) {
    answers.push(await ask(PAGES[asked % PAGES.length] ?? '/'));
    await wait(5);
  }
}

async function ask(page: string): Promise<Answer> {
  try {
    const { status, body } = await fetchPage(page);
    return { page, status, ending: body.trimEnd().slice(-WHOLE.ending.length) };
  } catch (error) {
    return { page, status: undefined, ending: (error as Error).message };
  }
}

async function bodyOf(page: string): Promise<string> {
  return (await fetchPage(page)).body;
}

function fetchPage(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed by the server just as it is used again.
    const request = get({ host: 'localhost', port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    request.on('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const taken = createServer().listen(0, () => {
      const { port: free } = taken.address() as AddressInfo;
      taken.close(() => resolve(free));
    });
  });
}

/** Numbers from 0 to 1 that are the same in every run (the generator mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
