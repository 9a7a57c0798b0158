import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';
import { copyProject } from '../builds/project-copy.ts';
import type { ProjectCopy } from '../builds/project-copy.ts';
import { yaml } from '../factories/disk.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const WAY_IN = 'tests/library/way-in';
const OUT = '.cache/two-ways-in';

/** Builds a site of one page, which is the library that Astro's content layer gives to every page. */
const BUILD = `import { build } from 'astro';
await build({
  srcDir: '${WAY_IN}',
  outDir: '${OUT}/site',
  cacheDir: '${OUT}/cache',
  force: true,
  logLevel: 'warn',
});
`;

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  cpSync(join(ROOT, WAY_IN), join(copy.root, WAY_IN), { recursive: true });
  copy.write('way-in.mjs', BUILD);
});
afterAll(() => copy.remove());

function libraryOfBuiltSite(): Library {
  const { code, output } = copy.run(['way-in.mjs']);
  if (code !== 0) throw new Error(output);
  expect(output, 'Astro takes no empty list for a mistake').not.toContain('does not exist or is empty');
  return deserialize(readFileSync(join(copy.root, OUT, 'site/library.bin'))) as Library;
}

describe('the library is the same value from plain files and from Astro', () => {
  test('for the repository’s own content', () => {
    const fromDisk = readLibrary(copy.root);
    expect(fromDisk.updates.length).toBeGreaterThan(0);
    expect(libraryOfBuiltSite()).toEqual(fromDisk);
  });

  test('with corrections, redirects and earlier editions', () => {
    const sealed = copy.run(['src/cli/seal.ts', '--today', '2026-11-21']);
    expect(sealed.code, sealed.output).toBe(0);
    changeAll(copy);
    const fromDisk = readLibrary(copy.root);
    expect(fromDisk.editions.map(({ id }) => id)).toEqual(['2011-12-q4']);
    expect(fromDisk.redirects).toHaveLength(2);
    expect(fromDisk.corrections.map(({ id }) => id)).toEqual(CORRECTIONS.map(({ id }) => id));
    expect(libraryOfBuiltSite()).toEqual(fromDisk);
  });
});

/** A figure that was changed there and back: more than ten times in one day, so that an order of digits would show. */
const CORRECTIONS = Array.from({ length: 12 }, (_, index) => ({
  id: `change-${String.fromCharCode(122 - index)}`,
  class: 'correction',
  on: '2026-11-21',
  update: '2011-12-q4',
  period: '2011-12',
  was: index % 2 === 0 ? 65.9 : 65.8,
  now: index % 2 === 0 ? 65.8 : 65.9,
  reason: 'It is changed again and again here.',
}));

/** Renames the indicator of which an edition has a figure, takes a page back, and changes what nobody sees of an update. */
function changeAll({ root, read, write }: ProjectCopy): void {
  const [former, present] = ['initial-assessments-10-days', 'initial-assessments'];
  const rename = (path: string, to = path) => write(to, read(path).replaceAll(former, present));
  rename('content/updates/2011-12-q4.mdx');
  rename('data/indicators/single-assessments-45-days.yaml');
  rename(`data/indicators/${former}.yaml`, `data/indicators/${present}.yaml`);
  rmSync(join(root, `data/indicators/${former}.yaml`));
  write('data/corrections.yaml', yaml(CORRECTIONS.map((entry) => ({ ...entry, indicator: former }))));
  const unseen = read('content/updates/2018-19-q2.mdx').replace('\ntitle:', '\n# As agreed.\ntitle:');
  write('content/updates/2018-19-q2.mdx', `${unseen}\n`.replaceAll('\n', '\r\n'));
  const moved = { from: `/indicators/${former}/`, to: `/indicators/${present}/`, on: '2026-11-21' };
  const gone = { from: '/help/', on: '2026-11-20' };
  const reason = 'It is not what it was any more.';
  write('data/redirects.yaml', yaml([moved, gone].map((redirect) => ({ ...redirect, reason }))));
}
