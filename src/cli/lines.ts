import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file of a project, for showing the one that is wrong; undefined when its bytes are not text. */
export function linesIn(root: string, path: string): string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, path))).split('\n');
  } catch {
    return undefined;
  }
}
