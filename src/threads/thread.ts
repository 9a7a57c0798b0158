import { carryOut } from './tasks.ts';
import type { Order } from './tasks.ts';

/** What a thread does with each message, for the pool of threads to call. Throws as the first task does that cannot be done. */
export default (orders: readonly Order[]): unknown[] => orders.map((order) => carryOut(order));
