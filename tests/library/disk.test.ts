import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/library/disk.ts';
import { readLibrary } from '../../src/library/from-disk.ts';

const root = mkdtempSync(join(tmpdir(), 'quarterlight-disk-'));
mkdirSync(join(root, 'content/pages'), { recursive: true });
for (const name of ['b.mdx', 'a.mdx', 'notes.txt', 'mdx']) {
  writeFileSync(join(root, 'content/pages', name), `The text of ${name}, with an é.`);
}
afterAll(() => rmSync(root, { recursive: true }));

describe('the files of this machine', () => {
  const disk = nodeDisk(root);

  test('are listed by their ending, sorted', () => {
    expect(disk.list('content/pages', '.mdx')).toEqual(['a.mdx', 'b.mdx']);
  });

  test('are none in a folder that there is not', () => {
    expect(disk.list('content/updates', '.mdx')).toEqual([]);
  });

  test('cannot be listed in what is no folder', () => {
    expect(() => disk.list('content/pages/a.mdx', '.mdx')).toThrow('ENOTDIR');
  });

  test('are read as UTF-8', () => {
    expect(disk.read('content/pages/a.mdx')).toBe('The text of a.mdx, with an é.');
  });

  test('that are missing cannot be read', () => {
    expect(() => disk.read('data/site.yaml')).toThrow('ENOENT');
  });

  test('are also what the path of a folder stands for', () => {
    expect(() => readLibrary(root)).toThrow('data/site.yaml:1:1 This file is missing.');
  });
});
