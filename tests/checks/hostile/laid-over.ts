import type { Entry, ProjectTree } from '../../../src/checks/project/tree.ts';
import type { Case, Change } from './cases.ts';

/**
 * A tree read once and kept, so that each case costs no reading. It is one before anything was published: that a published
 * figure may not change in silence has tests of its own.
 */
export function kept(tree: ProjectTree, folders: readonly string[]): ProjectTree {
  const listed = new Map(
    folders.map((folder) => [folder, tree.entries(folder).filter(({ path }) => !isLedger(path))]),
  );
  const files = [...listed.values()].flat().filter(({ kind }) => kind === 'file');
  const bytes = new Map(files.map(({ path }) => [path, tree.bytes(path)]));
  return {
    entries: (folder) => listed.get(folder) ?? [],
    bytes: (path) => bytes.get(path) ?? missing(path),
  };
}

const isLedger = (path: string) => path.startsWith('data/published');

/** A tree with the files of a case laid over it, and the folders they need. */
export function laidOver(tree: ProjectTree, { path, change, also = {} }: Case): ProjectTree {
  const laid = Object.entries({ [path]: change, ...also });
  const bytes = new Map(laid.map(([at, its]) => [at, bytesAfter(tree, at, its)]));
  const added = laid.flatMap(([at, its]) => [
    ...foldersOf(at),
    { path: at, kind: 'is' in its ? its.is : ('file' as const), size: bytes.get(at)?.length ?? 0 },
  ]);
  return {
    entries: (folder) => {
      const entries = new Map(tree.entries(folder).map((entry) => [entry.path, entry]));
      for (const entry of added) if (entry.path.startsWith(`${folder}/`)) entries.set(entry.path, entry);
      return [...entries.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    bytes: (at) => bytes.get(at) ?? tree.bytes(at),
  };
}

/** The line a case must be refused on: that of its words, or the first that changed. */
export function expectedLine(tree: ProjectTree, changed: ProjectTree, { path, at, ...one }: Case): number {
  const after = linesOf(changed, one.in ?? path);
  if (at !== undefined) return after.join('\n').split(at)[0]?.split('\n').length ?? 0;
  if ('whole' in one.change) return 1;
  const before = linesOf(tree, path);
  return 1 + after.findIndex((line, index) => line !== before[index]);
}

function bytesAfter(tree: ProjectTree, path: string, change: Change): Uint8Array | undefined {
  if ('is' in change) return undefined;
  if ('whole' in change) {
    return typeof change.whole === 'string' ? new TextEncoder().encode(change.whole) : change.whole;
  }
  const before = new TextDecoder().decode(tree.bytes(path));
  if ('end' in change) return new TextEncoder().encode(before + change.end);
  if (!before.includes(change.from)) throw new Error(`${path} has no “${change.from}” to change.`);
  return new TextEncoder().encode(before.replace(change.from, () => change.to));
}

function foldersOf(path: string): Entry[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, depth) => ({ path: parts.slice(0, depth + 1).join('/'), kind: 'folder', size: 0 }));
}

function linesOf(tree: ProjectTree, path: string): string[] {
  return new TextDecoder().decode(tree.bytes(path)).split('\n');
}

function missing(path: string): never {
  throw new Error(`There is no file ${path}.`);
}
