import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { inShell } from '../../../src/cli/deploy/rclone.ts';
import type { Rclone } from '../../../src/cli/deploy/rclone.ts';
import { take } from '../../../src/cli/deploy/steps.ts';
import { bucketRollback, bucketSteps } from '../../../src/cli/deploy/to-bucket.ts';
import { aBuiltSite, aPage } from './a-built-site.ts';

const place = aBuiltSite();

/** A bucket that is told to do things by rclone's commands, as far as deploying uses them. */
let objects: Map<string, string>;
let commands: string[];
/** The command that fails, by its beginning. */
let failing: string | undefined;

const rclone: Rclone = (args) => {
  commands.push(inShell(args));
  const [command = '', from = '', to = ''] = args;
  if (failing !== undefined && inShell(args).startsWith(failing)) throw new Error(`${command} failed`);
  const list = args[args.indexOf('--files-from-raw') + 1] ?? '';
  const paths = () => readFileSync(list, 'utf8').trimEnd().split('\n');
  const key = (path: string) => path.replace(/^council:/, '');
  if (command === 'copy')
    for (const path of paths()) objects.set(`${key(to)}/${path}`, readFileSync(join(from, path), 'utf8'));
  if (command === 'copyto') objects.set(key(to), readFileSync(from, 'utf8'));
  if (command === 'purge')
    for (const name of [...objects.keys()].filter((each) => each.startsWith(`${key(from)}/`)))
      objects.delete(name);
  if (command === 'cat') return objects.get(key(from)) ?? fail(`${from} is not there`);
  if (command === 'lsf' && args.includes('--dirs-only'))
    return [...releases()].map((name) => `${name}/\n`).join('');
  return command === 'lsf' && objects.has('performance/current.json') ? 'current.json\n' : '';
};

function fail(message: string): never {
  throw new Error(message);
}

const releases = () =>
  new Set([...objects.keys()].flatMap((key) => /^performance\/releases\/([^/]+)\//.exec(key)?.[1] ?? []));
const pointer = () =>
  JSON.parse(objects.get('performance/current.json') ?? '{}') as { release: string; before: string[] };
const served = () => objects.get(`performance/releases/${pointer().release}/site/index.html`);
const options = (keep = 5) => ({
  ...{ remote: 'council:performance', work: join(place.folder, 'dist-s3'), keep, rclone },
});

async function deploy(home: string, keep?: number, dryRun = false): Promise<string[]> {
  place.write('index.html', aPage(home));
  const lines: string[] = [];
  const says = (line: string) => lines.push(line.replaceAll(place.folder, 'HERE'));
  await take(bucketSteps(place.order(), options(keep)), dryRun, says);
  return lines;
}
const rollback = () => take(bucketRollback(options()), false, () => undefined);

beforeEach(() => {
  [objects, commands, failing] = [new Map(), [], undefined];
});

describe('a release in a bucket', () => {
  test('is described by a dry run in commands that one could type, and nothing is done', async () => {
    expect(await deploy('One', 5, true)).toMatchInlineSnapshot(`
      [
        "Write to HERE/dist-s3/: rules.json, and lists of the site’s 4 files.",
        "Read council:performance/current.json, for what is served now.",
        "rclone copy HERE/dist council:performance/releases/a12d8d8ced24/site --files-from-raw HERE/dist-s3/uploads/1.txt --checksum --header-upload 'Content-Type: text/html; charset=utf-8' --header-upload 'Cache-Control: public, max-age=60, must-revalidate'",
        "rclone copy HERE/dist council:performance/releases/a12d8d8ced24/site --files-from-raw HERE/dist-s3/uploads/2.txt --checksum --header-upload 'Content-Type: text/csv; charset=utf-8' --header-upload 'Cache-Control: public, max-age=60, must-revalidate'",
        "rclone copy HERE/dist council:performance/releases/a12d8d8ced24/site --files-from-raw HERE/dist-s3/uploads/3.txt --checksum --header-upload 'Content-Type: application/xml' --header-upload 'Cache-Control: public, max-age=60, must-revalidate'",
        "rclone copyto HERE/dist-s3/rules.json council:performance/releases/a12d8d8ced24/rules.json --checksum --header-upload 'Content-Type: application/json' --header-upload 'Cache-Control: public, max-age=31536000, immutable'",
        "rclone check HERE/dist council:performance/releases/a12d8d8ced24/site --one-way --files-from-raw HERE/dist-s3/uploads/all.txt",
        "Write council:performance/current.json, which makes a12d8d8ced24 the site, and remove all releases but the latest 5.",
      ]
    `);
    expect([commands, [...objects]]).toEqual([[], []]);
  });

  test('is uploaded under a name of its own, and is served when the pointer leads there', async () => {
    await deploy('One');
    await deploy('Two');
    expect(served()).toBe(aPage('Two'));
    expect(releases().size).toBe(2);
    expect(
      JSON.parse(objects.get(`performance/releases/${pointer().release}/rules.json`) ?? ''),
    ).toMatchObject({ pages: ['/'] });
  });

  test('is checked before the pointer leads there', async () => {
    await deploy('One');
    failing = 'rclone check';
    await expect(deploy('Two')).rejects.toThrow('check failed');
    expect(served()).toBe(aPage('One'));
  });

  test('that was broken off is taken away by the next', async () => {
    failing = 'rclone copyto';
    await expect(deploy('Broken')).rejects.toThrow();
    failing = undefined;
    await deploy('One');
    expect([...releases()]).toEqual([pointer().release]);
  });

  test('is one of the few that are kept', async () => {
    for (const home of ['One', 'Two', 'Three']) await deploy(home, 2);
    expect([...releases()].toSorted()).toEqual([pointer().release, ...pointer().before].toSorted());
    expect(pointer().before).toHaveLength(1);
  });
});

describe('going back', () => {
  test('leads to the release before', async () => {
    await deploy('One');
    await deploy('Two');
    await rollback();
    expect(served()).toBe(aPage('One'));
    await expect(rollback()).rejects.toThrow(
      'There is no earlier release in council:performance to go back to.',
    );
  });

  test('is refused to a release that is not there any more', async () => {
    await deploy('One');
    await deploy('Two');
    objects.delete(`performance/releases/${pointer().before[0]}/rules.json`);
    await expect(rollback()).rejects.toThrow('rules.json is not there');
    expect(served()).toBe(aPage('Two'));
  });
});

test('a command is shown as a shell takes it', () => {
  expect(inShell(['copy', 'a b', "it's", 'Content-Type: text/html'])).toBe(
    `rclone copy 'a b' 'it'\\''s' 'Content-Type: text/html'`,
  );
});
