import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeTree } from '../../src/checks/project/tree.ts';
import { gitTree, partingCommit } from '../../src/cli/git-tree.ts';
import { UPDATE } from '../checks/factory.ts';
import { gitProject } from './git-project.ts';

let project: ReturnType<typeof gitProject>;
beforeEach(() => {
  project = gitProject();
});
afterEach(() => project.remove());

const FOLDERS = ['content', 'data', 'public'];
const withoutFolderSizes = (root: string) =>
  FOLDERS.flatMap((folder) => nodeTree(root).entries(folder)).map((entry) => ({
    ...entry,
    size: entry.kind === 'folder' ? 0 : entry.size,
  }));

describe('the tree of a commit', () => {
  test('is that of the disk it was made from: the same entries in the same order with the same bytes', () => {
    const { root, git, write } = project;
    write('content/pages/a.b/x.mdx', 'x');
    write('content/pages/a-b.mdx', 'y\r\n');
    write('public/images/é “quoted”.png', Uint8Array.from([0, 10, 13, 255]));
    write('public/empty', '');
    symlinkSync('about.mdx', join(root, 'content/pages/link.mdx'));
    git('add', '.');
    git('commit', '-q', '-m', 'More');
    const tree = gitTree(root, git('rev-parse', 'HEAD'));
    const entries = FOLDERS.flatMap((folder) => tree.entries(folder));
    expect(entries).toEqual(withoutFolderSizes(root));
    for (const { path, kind } of entries) {
      if (kind === 'file') expect([...tree.bytes(path)], path).toEqual([...nodeTree(root).bytes(path)]);
    }
  });

  test('is that of the commit, whatever was written since', () => {
    const { root, git, write } = project;
    const commit = git('rev-parse', 'HEAD');
    const before = nodeTree(root).bytes(UPDATE);
    write(UPDATE, 'Other words.');
    expect(Buffer.from(gitTree(root, commit).bytes(UPDATE)).equals(before)).toBe(true);
    expect(() => gitTree(root, commit).bytes('content/none.mdx')).toThrow('has no file content/none.mdx');
  });

  test('of a project in a folder of a larger repository is of that folder', () => {
    const { root, git, write } = project;
    write('site/content/pages/other.mdx', 'Here.');
    git('add', '.');
    git('commit', '-q', '-m', 'A project within');
    const tree = gitTree(join(root, 'site'), git('rev-parse', 'HEAD'));
    expect(tree.entries('content').map(({ path }) => path)).toEqual([
      'content/pages',
      'content/pages/other.mdx',
    ]);
  });
});

describe('the commit that two histories share', () => {
  test('is where they parted', () => {
    const { root, git, write } = project;
    const parted = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'work');
    write('content/pages/about.mdx', 'a');
    git('commit', '-q', '-a', '-m', 'Work');
    git('checkout', '-q', 'main');
    write('content/pages/about.mdx', 'b');
    git('commit', '-q', '-a', '-m', 'Go on');
    git('checkout', '-q', 'work');
    expect(partingCommit(root, 'main')).toBe(parted);
  });

  test.each(['nowhere', '--output=x'])(
    'with a reference that git does not know, %s, is said to be none',
    (name) => {
      expect(() => partingCommit(project.root, name)).toThrow(
        `Git knows no “${name}” here that this work started from. Fetch it first, or name another.`,
      );
    },
  );
});
