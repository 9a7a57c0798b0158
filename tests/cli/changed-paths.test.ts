import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedPaths } from '../../src/cli/changed-paths.ts';

let root: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: root });
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quarterlight-git-'));
  git('init', '-q', '-b', 'main');
  write('kept.txt', 'a');
  write('mended.txt', 'a');
  write('gone.txt', 'a');
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('what was committed, changed and not yet added since a reference is named, and nothing else', () => {
  git('checkout', '-q', '-b', 'work');
  write('mended.txt', 'b');
  unlinkSync(join(root, 'gone.txt'));
  git('commit', '-q', '-a', '-m', 'Change');
  write('new name’s.txt', 'c');
  const changes = changedPaths(root, 'main').toSorted((a, b) => a.path.localeCompare(b.path));
  expect(changes).toEqual([
    { path: 'gone.txt', kind: 'deleted' },
    { path: 'mended.txt', kind: 'changed' },
    { path: 'new name’s.txt', kind: 'added' },
  ]);
});

test('what git keeps as something else than a plain file is told to be that', () => {
  git('checkout', '-q', '-b', 'work');
  git('update-index', '--chmod=+x', 'kept.txt');
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},inner.mdx`);
  git(
    'update-index',
    '--add',
    '--cacheinfo',
    `120000,${git('rev-parse', 'main:kept.txt').toString().trim()},link.txt`,
  );
  git('commit', '-q', '-m', 'Change what they are');
  git('checkout', '-q', '-f', 'work');
  expect(changedPaths(root, 'main').toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
    { path: 'inner.mdx', kind: 'added', as: 'repository' },
    { path: 'kept.txt', kind: 'changed', as: 'program' },
    { path: 'link.txt', kind: 'added', as: 'link' },
  ]);
});

test('what happened on the other side since the two parted is not counted', () => {
  git('checkout', '-q', '-b', 'work');
  git('checkout', '-q', 'main');
  write('kept.txt', 'b');
  git('commit', '-q', '-a', '-m', 'Go on');
  git('checkout', '-q', 'work');
  expect(changedPaths(root, 'main')).toEqual([]);
});

test.each(['no-such-branch', '--output=x'])(
  'a reference that git does not know, %s, is said to be so',
  (name) => {
    expect(() => changedPaths(root, name)).toThrow(
      `Git knows no “${name}” here that this work started from. Fetch it first, or name another.`,
    );
  },
);
