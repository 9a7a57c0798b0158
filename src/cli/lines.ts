import { readFileSync } from 'node:fs';
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

/** The lines of a file of a project, with any kind of line end; undefined when its bytes are not text. */
function linesIn(root: string, path: string): string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, path))).split(/\r?\n/);
  } catch {
    return undefined;
  }
}
