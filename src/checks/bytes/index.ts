import type { Problem } from '../problem.ts';

/** What is wrong with the bytes of a file. */
export function byteProblems(path: string, bytes: Uint8Array): Problem[] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch {
    return [{ id: 'bytes-not-utf8', path, line: 1, column: 1, message: 'This file is not saved as UTF-8.' }];
  }
}
