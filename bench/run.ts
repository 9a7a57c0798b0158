import { availableParallelism, loadavg } from 'node:os';
import { measure } from './measure.ts';
import type { Measurement } from './measure.ts';
import { table } from './table.ts';

const SIZES = [10, 100, 1000];

/** The sizes asked for, in updates: `10 100`. Without any, 10, 100 and 1,000. Throws RangeError for anything else. */
function sizesFrom(words: readonly string[]): number[] {
  if (words.length === 0) return SIZES;
  return words.map((word) => {
    if (!/^[1-9]\d{0,3}$/.test(word)) {
      throw new RangeError(`“${word}” is not a number of updates. Write: npm run bench -- 10 100`);
    }
    return Number(word);
  });
}

async function measureAll(sizes: readonly number[], signal: AbortSignal): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    console.error(`Building ${size} updates …`);
    measurements.push(await measure(size, signal));
  }
  return measurements;
}

/** Ctrl and C stops the build that runs, after which its folder is taken away. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
  const sizes = sizesFrom(process.argv.slice(2));
  const [busy = 0] = loadavg();
  console.log(
    `${availableParallelism()} cores; ${busy.toFixed(1)} of them busy before it began. Node ${process.version}.`,
  );
  console.log(table(await measureAll(sizes, stop.signal)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
