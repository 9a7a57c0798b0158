import type { Problem } from '../problem.ts';

/** A file of more bytes than there may be. */
export function tooLarge(path: string, size: number, largest: number): Problem {
  const message = `The file has ${inWords(size)}; there may be ${inWords(largest)}.`;
  return { id: 'bytes-too-large', path, line: 1, column: 1, message };
}

function inWords(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024;
  return `${Number.isInteger(mebibytes) ? mebibytes : mebibytes.toFixed(1)} MiB`;
}
