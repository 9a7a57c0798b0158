import { dataFileAt } from '../project/project.ts';
import type { DataFile, Project } from '../project/project.ts';

/** The lists in which people say what has changed. */
export const CORRECTIONS = 'data/corrections.yaml';
export const REDIRECTS = 'data/redirects.yaml';

/** An entry of a log with its place in the file. */
export type Placed<Entry> = { entry: Entry; index: number };

/**
 * Whether all of a log could be read. One that is not there has nothing in it. One that has a fault is reported already,
 * and nobody can tell from it what is missing.
 */
export function isRead(project: Project, path: string, entries: readonly unknown[]): boolean {
  if (!project.entries.some((entry) => entry.path === path)) return true;
  return listIn(dataFileAt(project, path))?.length === entries.length;
}

/**
 * The entries of a log in the order of its file, with their places in it.
 * @param entries as the library has them, in an order of its own
 * @param keys what tells one entry from another; of those alike, the first in the library is the first in the file
 */
export function inFileOrder<Entry extends object>(
  file: DataFile,
  entries: readonly Entry[],
  keys: readonly (keyof Entry)[],
): Placed<Entry>[] {
  const list = listIn(file);
  if (list?.length !== entries.length) return [];
  const name = (entry: Partial<Entry>) => JSON.stringify(keys.map((key) => entry[key]));
  const left = Map.groupBy(entries, name);
  return list.flatMap((raw, index) => {
    const entry = left.get(name(raw as Partial<Entry>))?.shift();
    return entry ? [{ entry, index }] : [];
  });
}

function listIn(file: DataFile | undefined): readonly unknown[] | undefined {
  const data: unknown = file?.yaml.data;
  return Array.isArray(data) ? data : undefined;
}
