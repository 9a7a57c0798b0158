import { globSync, readFileSync } from 'node:fs';

/** A file of the project: its path from the project's folder on, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** The files below a folder whose names end as asked. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return globSync(endings.map((ending) => `${folder}/**/*${ending}`))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
