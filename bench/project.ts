import { cpSync, mkdirSync, mkdtempDisposableSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import type { DisposableTempDir } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, writeCorpus } from './corpus.ts';

const REPOSITORY = join(import.meta.dirname, '..');

/** What a project takes from the repository as it is; its content and data are its own. */
const TAKEN = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A project of its own in a new temporary folder: the repository's code with a corpus of so many updates. The folder
 * goes when the value is disposed of. Throws as `corpus` does.
 */
export function temporaryProject(updates: number, seed: string): DisposableTempDir {
  const folder = mkdtempDisposableSync(join(realpathSync(tmpdir()), 'quarterlight-bench-'));
  try {
    for (const name of TAKEN) cpSync(join(REPOSITORY, name), join(folder.path, name), { recursive: true });
    linkPackages(folder.path);
    writeCorpus(corpus(updates, seed), folder.path);
    return folder;
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/**
 * Links the installed packages one by one. Astro and Vite keep their caches in node_modules; were the whole folder one
 * link, they would be the repository's.
 */
function linkPackages(folder: string): void {
  const from = join(REPOSITORY, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from).filter((name) => !name.startsWith('.'))) {
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}
