import { carryOut } from './tasks.ts';
import type { Order, Tasks } from './tasks.ts';

/** Somebody who carries orders out in his own time. */
export type Helper = (order: Order) => Promise<unknown>;

// Astro bundles the pages, so that this module is there twice in a build: once for them, once for the command.
const HELPER = Symbol.for('quarterlight.helper');
const shared = globalThis as { [HELPER]?: Helper | undefined };

/** From now on orders go to a helper, such as one with threads of its own; without one they are carried out on the spot. */
export function sendTo(helper: Helper | undefined): void {
  shared[HELPER] = helper;
}

/** Whether somebody else carries the orders out, so that whoever gives them can go on meanwhile. */
export function hasHelper(): boolean {
  return shared[HELPER] !== undefined;
}

/** What comes of a task, wherever it is carried out. Rejects with what the task throws. */
export async function ask<Name extends keyof Tasks>(
  task: Name,
  given: Parameters<Tasks[Name]>[0],
): Promise<ReturnType<Tasks[Name]>> {
  const order = { task, given } as Order;
  const outcome = await (shared[HELPER] ?? carryOut)(order);
  return outcome as ReturnType<Tasks[Name]>;
}
