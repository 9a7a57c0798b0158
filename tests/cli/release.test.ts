import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRelease } from '../../src/cli/release.ts';

/** Beyond the largest process id of Linux, so that no such process can be running. */
const NO_PROCESS = 4_194_305;

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterlight-release-'));
  site = join(folder, 'dist');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const store = () => readdirSync(join(folder, '.site', 'dist'));
const served = () => readFileSync(join(site, 'index.html'), 'utf8');

function release(words: string): void {
  const opened = openRelease(site);
  mkdirSync(opened.folder, { recursive: true });
  writeFileSync(join(opened.folder, 'index.html'), words);
  opened.publish();
  opened.close();
}

describe('a release', () => {
  test('is not the site until it is published', () => {
    release('first');
    const second = openRelease(site);
    mkdirSync(second.folder, { recursive: true });
    writeFileSync(join(second.folder, 'index.html'), 'half');
    expect(served()).toBe('first');
    second.publish();
    expect(served()).toBe('half');
  });

  test('that is never published leaves the site as it was, and nothing else', () => {
    release('first');
    const failed = openRelease(site);
    mkdirSync(failed.folder, { recursive: true });
    mkdirSync(failed.scratch, { recursive: true });
    failed.close();
    expect(served()).toBe('first');
    expect(store()).toEqual(['release-1']);
  });

  test('takes the place of a folder that was there before', () => {
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'made by hand');
    release('first');
    expect(served()).toBe('first');
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(store()).toEqual(['release-1']);
  });

  test('keeps the two before it, and no more', () => {
    for (const words of ['one', 'two', 'three', 'four']) release(words);
    expect(served()).toBe('four');
    expect(store().toSorted()).toEqual(['release-2', 'release-3', 'release-4']);
  });

  test('takes away what a killed build left, and not what a running one is making', () => {
    release('first');
    const left = ['building', 'scratch', 'link'].map((kind) => `${kind}-${NO_PROCESS}-1`);
    const running = `building-${process.pid}-1`;
    for (const name of [...left, running]) mkdirSync(join(folder, '.site', 'dist', name));
    openRelease(site).close();
    expect(store().toSorted()).toEqual([running, 'release-1']);
  });

  test('of a site that has another name has releases of its own', () => {
    release('first');
    const other = openRelease(join(folder, 'other'));
    mkdirSync(other.folder, { recursive: true });
    other.publish();
    expect(existsSync(join(folder, '.site', 'other', 'release-1'))).toBe(true);
    expect(served()).toBe('first');
  });
});
