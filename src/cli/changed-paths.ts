import { execFileSync } from 'node:child_process';
import type { Change } from '../checks/changes/index.ts';

const KINDS: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'deleted' };

/** What git calls what is no plain file. */
const MODES: Readonly<Record<string, Change['as']>> = {
  '100755': 'program',
  '120000': 'link',
  '160000': 'repository',
};

/**
 * What differs between a git reference and the files as they are now, those that git does not know yet included. The
 * reference stands for the point where the two histories parted, as in a pull request.
 * @throws Error in plain words when the folder is not a git repository or has no such reference
 */
export function changedPaths(root: string, reference: string): Change[] {
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
  let base: string;
  try {
    base = git('merge-base', '--end-of-options', reference, 'HEAD').trim();
  } catch {
    throw new Error(
      `Git knows no “${reference}” here that this work started from. Fetch it first, or name another.`,
    );
  }
  const differing = fields(git('diff', '--raw', '--no-renames', '-z', base));
  const changes: Change[] = [];
  for (let index = 0; index + 1 < differing.length; index += 2) {
    // Such as `:100644 100755 bcd1234 0123456 M`, and then the path.
    const [, mode = '', , , status = ''] = (differing[index] ?? '').split(' ');
    const as = MODES[mode];
    changes.push({
      path: differing[index + 1] ?? '',
      kind: KINDS[status] ?? 'changed',
      ...(as !== undefined && { as }),
    });
  }
  const unknown = fields(git('ls-files', '--others', '--exclude-standard', '-z'));
  return [...changes, ...unknown.map((path): Change => ({ path, kind: 'added' }))];
}

function fields(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}
