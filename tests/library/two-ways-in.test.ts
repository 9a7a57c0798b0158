import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { build } from 'astro';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';

const ROOT = dirname(dirname(import.meta.dirname));

describe('the library', () => {
  test('is the same value from plain files and from Astro, for the repository’s own content', async () => {
    const fromDisk = readLibrary(ROOT);
    expect(fromDisk.updates.length).toBeGreaterThan(0);
    expect(await libraryOfBuiltSite()).toEqual(fromDisk);
  }, 60_000);
});

/** Builds a site of one page, which is the library that Astro's content layer gives to every page. */
async function libraryOfBuiltSite(): Promise<Library> {
  const outDir = '.cache/two-ways-in/site';
  await build({
    root: ROOT,
    srcDir: 'tests/library/way-in',
    outDir,
    cacheDir: '.cache/two-ways-in/cache',
    force: true,
    logLevel: 'error',
  });
  return deserialize(readFileSync(join(ROOT, outDir, 'library.bin'))) as Library;
}
