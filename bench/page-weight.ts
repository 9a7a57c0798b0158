import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A page that was built: its path below the folder, with forward slashes, and its size in bytes. */
export type BuiltPage = { path: string; bytes: number };

/** What pages weigh as they travel, in bytes after compression: on average, and the heaviest. */
export type Weight = { mean: number; largest: number };

const SAMPLE = 200;

/** Every page below a folder, in the order of their paths. */
export function builtPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: statSync(join(folder, path)).size }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What pages of a folder weigh under brotli at its strongest. The mean is that of at most 200, spread evenly. */
export function weightOf(folder: string, pages: readonly BuiltPage[]): Weight {
  const weights = spread(pages, SAMPLE).map((page) => compressed(folder, page));
  const biggest = pages.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return {
    mean: weights.reduce((sum, weight) => sum + weight, 0) / weights.length,
    // Evenly spread, a sample would most likely miss the page that matters here.
    largest: Math.max(compressed(folder, biggest), ...weights),
  };
}

/** At most so many of a list, as evenly apart as can be, the first among them. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  const count = Math.min(most, items.length);
  const chosen = new Set(
    Array.from({ length: count }, (_, index) => Math.floor((index * items.length) / count)),
  );
  return items.filter((_, index) => chosen.has(index));
}

function compressed(folder: string, { path, bytes }: BuiltPage): number {
  return brotliCompressSync(readFileSync(join(folder, path)), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  }).length;
}
