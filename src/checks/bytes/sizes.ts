import type { Problem } from '../problem.ts';

/** A file of more bytes than there may be. */
export function tooLarge(path: string, size: number, largest: number): Problem {
  const message = `The file has ${inWords(size)}; there may be ${inWords(largest)}.`;
  return { id: 'bytes-too-large', path, line: 1, column: 1, message };
}

/** Rounded up, so that what is too large never reads as what is allowed. */
function inWords(bytes: number): string {
  const megabytes = Math.ceil((bytes / 1024 / 1024) * 10) / 10;
  return megabytes === 1 ? 'one megabyte' : `${megabytes} megabytes`;
}
