import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Form } from '../../deploy/release.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Where a gzip file names the system it was made on (RFC 1952), and the value for “unknown”: the same file everywhere. */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/** Compresses a file as small as it goes, in each of the forms that browsers take. */
export async function compressed(content: Uint8Array): Promise<Map<Form['ending'], Uint8Array>> {
  const [gzipped, brotli] = await Promise.all([
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ]);
  gzipped[SYSTEM] = UNKNOWN_SYSTEM;
  return new Map<Form['ending'], Uint8Array>([
    ['.gz', gzipped],
    ['.br', brotli],
  ]);
}

/** Does something with each item, as many at a time as there are processors, and keeps the order of the results. */
export async function forEachAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
