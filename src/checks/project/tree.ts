import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder of the project. */
export type Entry = { path: string; kind: 'file' | 'folder' | 'link' | 'other'; size: number };

/** A project's files as bytes, with what they are on disk. Paths are relative, with forward slashes. */
export type ProjectTree = {
  /** Everything below a folder, in order of path; nothing when there is no such folder. */
  entries(folder: string): Entry[];
  /** The bytes of a file. Throws when it cannot be read. */
  bytes(path: string): Uint8Array;
};

/** The tree below a folder of this machine. Links are named and not followed. */
export function nodeTree(root: string): ProjectTree {
  const entryAt = (path: string): Entry | undefined => {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const kind = stats.isSymbolicLink()
      ? 'link'
      : stats.isDirectory()
        ? 'folder'
        : stats.isFile()
          ? 'file'
          : 'other';
    return { path, kind, size: stats.size };
  };
  const below = (folder: string): Entry[] =>
    readdirSync(join(root, folder))
      .toSorted()
      .flatMap((name) => {
        const entry = entryAt(`${folder}/${name}`);
        // Listed and yet not there: the name is no text.
        if (entry === undefined) return [{ path: `${folder}/${name}`, kind: 'other', size: 0 }];
        return entry.kind === 'folder' ? [entry, ...below(entry.path)] : [entry];
      });
  return {
    entries: (folder) => {
      const top = entryAt(folder);
      if (top === undefined) return [];
      return top.kind === 'folder' ? below(folder) : [top];
    },
    bytes: (path) => readFileSync(join(root, path)),
  };
}
