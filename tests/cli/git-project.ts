import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aProject } from '../checks/factory.ts';

/** A small project in a git repository of its own, committed to main. */
export function gitProject(branch = 'main') {
  const root = mkdtempSync(join(tmpdir(), 'quarterlight-git-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const tree = aProject();
  for (const folder of ['content', 'data']) {
    for (const { path, kind } of tree.entries(folder)) if (kind === 'file') write(path, tree.bytes(path));
  }
  git('init', '-q', '-b', branch);
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
  return { root, git, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
