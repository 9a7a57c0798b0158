import type { Problem } from '../checks/problem.ts';
import type { DocumentFile, Project } from '../checks/project/project.ts';
import { documentOf, dataFileAt } from '../checks/project/project.ts';
import { placeOfKey } from '../checks/project/place.ts';
import type { Library } from '../library/library.ts';
import type { More } from './item.ts';

/** A state of a project as it was read: before or after a change. */
export type Reading = {
  project: Project;
  problems: readonly Problem[];
  /** What tells the bytes of each file below public/ from others, by path. */
  digests: ReadonlyMap<string, string>;
};

/** One side of a comparison: what the public sees of a state of the project, as far as both sides can be read. */
export type Side = Reading & {
  library: Library;
  /** For each update the places in its file of the figures that the library has. */
  figurePlaces: ReadonlyMap<string, readonly number[]>;
};

/** Both sides, before and after. */
export type Sides = { base: Side; head: Side; now: string };

/** The file and line of something in a document’s frontmatter, as an item tells it. */
export function placeInDocument(
  { project }: Side,
  collection: DocumentFile['collection'],
  id: string,
  keys: readonly PropertyKey[],
): Pick<More, 'file' | 'line'> {
  const file = documentOf(project, collection, id);
  return file === undefined ? {} : { file: file.path, line: placeOfKey(file, keys).line };
}

/** The file and line of something in a file of data, as an item tells it. */
export function placeInData(
  { project }: Side,
  path: string,
  keys: readonly PropertyKey[],
): Pick<More, 'file' | 'line'> {
  const file = dataFileAt(project, path);
  return file === undefined ? {} : { file: path, line: placeOfKey(file, keys).line };
}
