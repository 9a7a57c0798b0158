import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../reporters/report.ts';

/** The lines of the files of a project, for showing the one that is wrong. Each file is read once, however much is wrong with it. */
export function linesOf(root: string): Report['linesOf'] {
  const read = new Map<string, string[] | undefined>();
  return (path) => {
    if (!read.has(path)) read.set(path, linesIn(root, path));
    return read.get(path);
  };
}

/** The lines of a file of a project, with any kind of line end; undefined when it is no file, or its bytes are not text. */
function linesIn(root: string, path: string): string[] | undefined {
  try {
    // Whoever reads a pipe waits for somebody to write to it.
    if (!statSync(join(root, path)).isFile()) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, path))).split(/\r?\n/);
  } catch {
    return undefined;
  }
}
