import { execFileSync } from 'node:child_process';
import type { Entry, ProjectTree } from '../checks/project/tree.ts';

/** What of a project is read. */
const FOLDERS = ['content', 'data', 'public'];

/** The most that git may say at once, in bytes. */
const MOST = 1 << 30;

/**
 * The commit at which a reference and the present work parted, as in a pull request.
 * @throws Error in plain words when the folder is not a git repository or has no such reference
 */
export function partingCommit(root: string, reference: string): string {
  try {
    return git(root, ['merge-base', '--end-of-options', reference, 'HEAD']).toString('utf8').trim();
  } catch {
    throw new Error(
      `Git knows no “${reference}” here that this work started from. Fetch it first, or name another.`,
    );
  }
}

/** A project's files as a commit has them. Nothing is checked out. */
export function gitTree(root: string, commit: string): ProjectTree {
  const listed = filesIn(root, commit);
  const bytes = readBlobs(
    root,
    listed.filter(({ kind }) => kind === 'file').map(({ object }) => object),
  );
  const objects = new Map(listed.map(({ path, object }) => [path, object]));
  const entries = withFolders(listed.map(({ path, kind, size }) => ({ path, kind, size })));
  return {
    entries: (folder) =>
      entries.filter(
        ({ path, kind }) => path.startsWith(`${folder}/`) || (path === folder && kind !== 'folder'),
      ),
    bytes(path) {
      const found = bytes.get(objects.get(path) ?? '');
      if (found === undefined) throw new Error(`The commit ${commit} has no file ${path}.`);
      return found;
    },
  };
}

type Listed = Entry & { object: string };

function filesIn(root: string, commit: string): Listed[] {
  const output = git(root, ['ls-tree', '-r', '-z', '-l', commit, '--', ...FOLDERS]).toString('utf8');
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', object = '', size = ''] = line.slice(0, tab).split(/ +/);
      const kind = type !== 'blob' ? 'other' : mode === '120000' ? 'link' : 'file';
      return { path: line.slice(tab + 1), kind, object, size: Number(size) || 0 };
    });
}

/** The bytes of objects by their names, asked for in one go. */
function readBlobs(root: string, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (objects.length === 0) return blobs;
  const output = git(root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    const [object = '', type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new Error(`Git has no file ${object} here. Fetch the whole history first.`);
    const start = end + 1;
    at = start + Number(size) + 1;
    blobs.set(object, output.subarray(start, at - 1));
  }
  return blobs;
}

/** Files with the folders they are in, in the order a disk gives them: name by name, what is in a folder right behind it. */
function withFolders(files: readonly Entry[]): Entry[] {
  const entries = new Map(files.map((file) => [file.path, file]));
  for (const { path } of files) {
    const names = path.split('/');
    for (let depth = 2; depth < names.length; depth += 1) {
      const folder = names.slice(0, depth).join('/');
      entries.set(folder, { path: folder, kind: 'folder', size: 0 });
    }
  }
  return [...entries.values()].toSorted((a, b) => inFolderOrder(a.path.split('/'), b.path.split('/')));
}

function inFolderOrder(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((name, place) => name !== b[place]);
  const [one, other] = index < 0 ? ['', 'x'] : [a[index] ?? '', b[index] ?? ''];
  return one < other ? -1 : 1;
}

function git(root: string, words: readonly string[], input?: string): Buffer {
  return execFileSync('git', words, {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: MOST,
    ...(input !== undefined && { input }),
  });
}
