import type { Problem } from '../problem.ts';

const NEWLINE = 0x0a;

/** The text of bytes that are UTF-8. An invisible mark at the beginning is kept, so that it can be found. */
export function decode(path: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  try {
    return { text: strictly(bytes) };
  } catch {
    return { problem: notUtf8(path, bytes) };
  }
}

function notUtf8(path: string, bytes: Uint8Array): Problem {
  const { line, column } = firstBadPlace(bytes);
  const message = isUtf16(bytes)
    ? 'The letters of this file are stored as UTF-16, which some programs call “Unicode”, and not as UTF-8.'
    : 'This letter or sign is not stored as UTF-8, as all others must be, and cannot be read.';
  return { id: 'bytes-not-utf8', path, line, column, message };
}

/** A line end is never part of another letter, so each line can be tried on its own. */
function firstBadPlace(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    const piece = bytes.subarray(start, end === -1 ? bytes.length : end);
    try {
      strictly(piece);
    } catch {
      return { line, column: lengthThatReads(piece) + 1 };
    }
    if (end === -1) break;
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

/** How many UTF-16 units of a line can be read before the first that cannot: decoding puts U+FFFD in place of what it cannot read. */
function lengthThatReads(piece: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece);
  const again = new TextEncoder().encode(text);
  const offset = again.findIndex((byte, index) => byte !== piece[index]);
  const before = offset === -1 ? again : again.subarray(0, offset);
  // U+FFFD itself may share its first bytes with what stood there.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(before, { stream: true }).length;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function strictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
