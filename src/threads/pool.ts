import Tinypool from 'tinypool';
import type { Helper } from './ask.ts';
import { inBatches } from './in-batches.ts';
import type { Order } from './tasks.ts';

/** As many megabytes as short-lived parts of drawings may fill before they are cleared up. */
const YOUNG = 64;

/** Threads that carry out orders. */
export type Pool = { helper: Helper; close(): Promise<void> };

/** Opens a pool of so many threads, from 1. */
export function openPool(threads: number): Pool {
  const pool = new Tinypool({
    filename: new URL('thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    helper: inBatches((orders: Order[]) => pool.run(orders) as Promise<unknown[]>),
    close: () => pool.destroy(),
  };
}
