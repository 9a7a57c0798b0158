import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  currentRelease,
  readManifest,
  releaseFolder,
  releasesIn,
} from '../../../src/cli/deploy/release-store.ts';
import { take } from '../../../src/cli/deploy/steps.ts';
import { nginxRollback, nginxSteps } from '../../../src/cli/deploy/to-nginx.ts';
import type { ServerOptions } from '../../../src/cli/deploy/to-nginx.ts';
import { theMoves } from '../../deploy/a-site.ts';
import { aBuiltSite, aPage } from './a-built-site.ts';

const NOW = 1_540_000_000;
const place = aBuiltSite();
const root = () => join(place.folder, 'srv');
const options = (parts: Partial<ServerOptions> = {}): ServerOptions => ({
  root: root(),
  keep: 5,
  reload: undefined,
  ...parts,
});
const silent = () => undefined;

async function deploy(
  home: string,
  parts: Partial<ServerOptions> = {},
  moves = theMoves(),
  now = NOW,
): Promise<string[]> {
  place.write('index.html', aPage(home));
  const lines: string[] = [];
  await take(nginxSteps(place.order({ moves }), options(parts), now), false, (line) =>
    lines.push(line.replaceAll(root(), 'ROOT')),
  );
  return lines;
}
const rollback = (parts: Partial<ServerOptions> = {}) => take(nginxRollback(options(parts)), false, silent);

/** The home page as nginx finds it: by the rules that the current release leads to. */
function served(): string {
  const { rules } = readManifest(join(root(), 'current'));
  return readFileSync(join(root(), 'by-rules', rules, 'site/index.html'), 'utf8');
}

describe('a release on a server', () => {
  test('has each file as it was built, and compressed where that is smaller', async () => {
    await deploy('First');
    const site = join(root(), 'current/site');
    expect(readdirSync(site).toSorted()).toEqual([
      ...['404.html', '404.html.br', '404.html.gz', 'data', 'index.html', 'index.html.br', 'index.html.gz'],
      'sitemap-0.xml',
    ]);
    const page = aPage('First');
    expect(gunzipSync(readFileSync(join(site, 'index.html.gz'))).toString()).toBe(page);
    expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString()).toBe(page);
  });

  test('is compressed to the same bytes wherever that is done', async () => {
    await deploy('First');
    const gzipped = readFileSync(join(root(), 'current/site/index.html.gz'));
    // No name, no time, and no system in the head (RFC 1952).
    expect([...gzipped.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test('is served at once when nginx has nothing new to read', async () => {
    expect(await deploy('First')).toEqual([
      expect.stringMatching(
        /^Make the release ROOT\/releases\/00001-[0-9a-f]{12}: 4 files \(1 kB\), also as gzip and Brotli, 0 addresses that moved, 0 addresses taken back\.$/,
      ),
      expect.stringMatching(/^Turn the link ROOT\/current to 00001-[0-9a-f]{12}\.$/),
      'Then have nginx take it up: sudo systemctl reload nginx',
    ]);
    expect((await deploy('Second')).slice(1)).toEqual([
      expect.stringMatching(/^Turn the link ROOT\/current to 00002-[0-9a-f]{12}, from 00001-[0-9a-f]{12}\.$/),
      'From then on it is served: nginx has nothing new to read.',
    ]);
    expect(served()).toBe(aPage('Second'));
  });

  test('waits for nginx when its rules have changed, and nginx goes on with the release before', async () => {
    await deploy('First');
    const { rules } = readManifest(join(root(), 'current'));
    const lines = await deploy('Second', {}, theMoves({ '/old/': '/' }));
    expect(lines.at(-1)).toBe('Then have nginx take it up: sudo systemctl reload nginx');
    const before = readFileSync(join(root(), 'by-rules', rules, 'site/index.html'), 'utf8');
    expect([before, served()]).toEqual([aPage('First'), aPage('Second')]);
  });

  test('keeps the times of files that have not changed, and gives the others a later one', async () => {
    await deploy('First');
    await deploy('Second', {}, theMoves(), NOW + 60);
    // Two in one second: their pages must not look alike to whoever has one of them.
    await deploy('Thirdx', {}, theMoves(), NOW + 60);
    const time = (path: string) => statSync(join(root(), 'current/site', path)).mtimeMs / 1000;
    expect(['404.html', '404.html.gz', 'index.html', 'index.html.br'].map(time)).toEqual([
      NOW,
      NOW,
      NOW + 61,
      NOW + 61,
    ]);
  });

  test('is not made again when the same is served already', async () => {
    await deploy('First');
    expect(await deploy('First')).toEqual([
      expect.stringMatching(/^Nothing to do: 00001-\w+ in ROOT is this site already\.$/),
    ]);
    expect(releasesIn(root())).toHaveLength(1);
  });

  test('is one of the few that are kept', async () => {
    for (const home of ['One', 'Two', 'Three', 'Four']) await deploy(home, { keep: 2 });
    expect(releasesIn(root()).map((name) => name.slice(0, 5))).toEqual(['00003', '00004']);
    expect(
      readdirSync(join(root(), 'by-rules')).map((rules) => realpathSync(join(root(), 'by-rules', rules))),
    ).toEqual([realpathSync(join(root(), 'current'))]);
  });

  test('brings its rules, and the files for nginx', async () => {
    await deploy('First', {}, theMoves({ '/old/': '/' }));
    const folder = join(root(), 'current/nginx');
    expect(readdirSync(folder).toSorted()).toEqual([
      ...['gone.map', 'moved.map', 'policy.map', 'quarterlight-tls.conf', 'quarterlight.conf', 'rules.map'],
    ]);
    expect(readFileSync(join(folder, 'moved.map'), 'utf8')).toContain('"/old/" "/$is_args$args";');
  });
});

describe('going back', () => {
  test('leads to the release before, and from there to the one before that', async () => {
    for (const home of ['One', 'Two', 'Three']) await deploy(home);
    await rollback();
    expect(served()).toBe(aPage('Two'));
    await rollback();
    expect(served()).toBe(aPage('One'));
    expect(() => nginxRollback(options())).toThrow('There is no earlier release in');
  });

  test('never leads to what was rolled back from', async () => {
    await deploy('Good');
    await deploy('Bad');
    await rollback();
    await deploy('Mended');
    await rollback();
    expect(served()).toBe(aPage('Good'));
  });

  test('is refused to a release that is not whole any more', async () => {
    await deploy('One');
    await deploy('Two');
    const [one = ''] = releasesIn(root());
    writeFileSync(join(releaseFolder(root(), one), 'site/index.html.br'), 'Half');
    await expect(rollback()).rejects.toThrow('is not whole: index.html.br is not as it was made.');
    expect(served()).toBe(aPage('Two'));
  });
});

describe('what is half made', () => {
  test('is never a release, and is cleared away', async () => {
    await deploy('One');
    mkdirSync(join(root(), 'releases/.making-killed/site'), { recursive: true });
    await deploy('Two');
    expect(readdirSync(join(root(), 'releases')).every((name) => /^\d{5}-/.test(name))).toBe(true);
  });

  test('is a site that changes while it is copied', async () => {
    const order = place.order();
    place.write('index.html', aPage('Another'));
    await expect(take(nginxSteps(order, options(), NOW), false, silent)).rejects.toThrow(
      'index.html changed while it was being deployed. Nothing was switched: deploy again.',
    );
    expect([releasesIn(root()), currentRelease(root())]).toEqual([[], undefined]);
  });

  test('is a release without its manifest, to which nothing goes back', async () => {
    await deploy('One');
    await deploy('Two');
    const [one = ''] = releasesIn(root());
    rmSync(join(releaseFolder(root(), one), 'release.json'));
    expect(() => nginxRollback(options())).toThrow('There is no earlier release in');
  });

  test('is a release whose removal was broken off, which the next deploy finishes', async () => {
    for (const home of ['One', 'Two', 'Three']) await deploy(home);
    const [one = ''] = releasesIn(root());
    rmSync(join(releaseFolder(root(), one), 'release.json'));
    await deploy('Four');
    expect(existsSync(releaseFolder(root(), one))).toBe(false);
    expect(served()).toBe(aPage('Four'));
  });
});

describe('an nginx that was not reloaded when its rules changed', () => {
  const MOVED = theMoves({ '/old/': '/' });

  /** A release by rules that nginx has read, and one by others that it has not. */
  async function withoutReload(): Promise<() => string> {
    await deploy('Read');
    const { rules } = readManifest(join(root(), 'current'));
    await deploy('Unread', {}, MOVED);
    return () => readFileSync(join(root(), 'by-rules', rules, 'site/index.html'), 'utf8');
  }

  test('keeps what it serves, however many releases follow', async () => {
    const nginxServes = await withoutReload();
    for (const home of ['One', 'Two', 'Three']) await deploy(home, { keep: 2 }, MOVED);
    expect(nginxServes()).toBe(aPage('Read'));
    expect(releasesIn(root())).toHaveLength(2);
  });

  test('keeps what it serves when that was rolled back from', async () => {
    await deploy('Good');
    await deploy('Bad', { reload: 'exit 0' }, MOVED);
    const { rules } = readManifest(join(root(), 'current'));
    await rollback();
    await deploy('Mended');
    expect(existsSync(join(root(), 'by-rules', rules, 'site/index.html'))).toBe(true);
    await rollback();
    expect(served()).toBe(aPage('Good'));
  });

  test('is not said to have nothing to read', async () => {
    await withoutReload();
    expect((await deploy('One', {}, MOVED)).at(-1)).toBe(
      'From then on it is served, if nginx was reloaded since its rules last changed. If it was not, have nginx take it up: sudo systemctl reload nginx',
    );
  });

  test('is reloaded by the next deploy that may, even of the same site', async () => {
    await withoutReload();
    const done = join(place.folder, 'reloaded');
    expect((await deploy('Unread', { reload: `touch ${done}` }, MOVED)).at(-1)).toContain(
      'Have nginx take it up',
    );
    expect(existsSync(done)).toBe(true);
    rmSync(done);
    await deploy('One', { reload: `touch ${done}` }, MOVED);
    expect(existsSync(done)).toBe(true);
  });

  test('is served on by its rules where it refuses to be reloaded', async () => {
    await withoutReload();
    await expect(deploy('One', { reload: 'exit 1' }, MOVED)).rejects.toThrow(
      '“exit 1” failed. nginx may still be serving an earlier release.',
    );
    expect(served()).toBe(aPage('One'));
  });

  test('leaves nothing behind once it has been reloaded', async () => {
    await withoutReload();
    for (const home of ['One', 'Two', 'Three']) await deploy(home, { keep: 2 }, MOVED);
    for (const home of ['Four', 'Five']) await deploy(home, { keep: 2, reload: 'exit 0' }, MOVED);
    expect(readdirSync(join(root(), 'releases')).toSorted()).toEqual(releasesIn(root()));
    expect(readdirSync(join(root(), 'by-rules'))).toHaveLength(1);
  });
});

describe('a reload that fails', () => {
  test('takes the link back to what nginx serves', async () => {
    await deploy('One');
    await expect(deploy('Two', { reload: 'exit 1' }, theMoves({ '/old/': '/' }))).rejects.toThrow(
      '“exit 1” failed. nginx serves what it served before, and the link leads to 00001-',
    );
    expect(served()).toBe(aPage('One'));
  });

  test('takes the first link away', async () => {
    await expect(deploy('One', { reload: 'exit 1' })).rejects.toThrow('and the link is gone.');
    expect(existsSync(join(root(), 'current'))).toBe(false);
  });
});

test('a dry run describes what the run then does, and does nothing', async () => {
  const described: string[] = [];
  await take(nginxSteps(place.order(), options(), NOW), true, (line) => described.push(line));
  expect(existsSync(root())).toBe(false);
  const done: string[] = [];
  await take(nginxSteps(place.order(), options(), NOW + 1), false, (line) => done.push(line));
  expect(done).toEqual(described);
});
