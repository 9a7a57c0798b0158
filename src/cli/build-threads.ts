import { availableParallelism } from 'node:os';
import type { AstroIntegration } from 'astro';
import { sendTo } from '../threads/ask.ts';
import { openPool } from '../threads/pool.ts';
import type { Pool } from '../threads/pool.ts';

/** One thread makes the pages; more than these others would wait for it. */
const MOST = 3;

/**
 * An Astro integration that draws charts and renders texts beside the pages of a build, in threads of their own. What comes
 * out is the same as without.
 * @param threads how many; with none, all is done where the pages are made
 */
export function buildThreads(threads = Math.min(availableParallelism() - 1, MOST)): AstroIntegration {
  let pool: Pool | undefined;
  return {
    name: 'quarterlight-build-threads',
    hooks: {
      'astro:build:start': () => {
        if (threads < 1) return;
        pool = openPool(threads);
        sendTo(pool.helper);
      },
      'astro:build:done': async () => {
        sendTo(undefined);
        await pool?.close();
      },
    },
  };
}
