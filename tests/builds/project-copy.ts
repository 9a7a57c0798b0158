import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');
const TAKEN = ['content', 'data', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own, to change and build. */
export type ProjectCopy = {
  readonly root: string;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Runs `npm run build`, or another program of the project, and returns what it printed and how it ended. */
  run(program: readonly string[], env?: NodeJS.ProcessEnv): { code: number | null; output: string };
  remove(): void;
};

/** Copies the repository into a new temporary folder. Packages are linked one by one, so that caches stay apart. */
export function copyProject(name = 'quarterlight-'): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), name));
  for (const path of TAKEN) cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  const packages = readdirSync(join(REPOSITORY, 'node_modules')).filter((path) => !path.startsWith('.'));
  for (const path of packages) {
    symlinkSync(join(REPOSITORY, 'node_modules', path), join(root, 'node_modules', path), 'junction');
  }
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, content) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    run: (program, env = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, program, {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      });
      return { code: status, output: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The program that `npm run build` runs. */
export const BUILD = ['src/cli/build.ts'];
