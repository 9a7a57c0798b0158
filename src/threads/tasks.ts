import { drawChart } from '../charts/draw-chart.ts';
import { renderBody } from '../library/body/render-body.ts';

/**
 * Work that a build has much of and that can be done anywhere: what comes out depends on nothing but what goes in, and both
 * are plain data.
 */
const TASKS = { draw: drawChart, render: renderBody };

export type Tasks = typeof TASKS;

/** A task with what it is given. */
export type Order = { [Name in keyof Tasks]: { task: Name; given: Parameters<Tasks[Name]>[0] } }[keyof Tasks];

/** Does what an order says, here and now. Throws as its task does. */
export function carryOut({ task, given }: Order): ReturnType<Tasks[keyof Tasks]> {
  // TypeScript does not see that the task and what it is given are of one kind, which the type of an order says.
  return (TASKS[task] as (it: typeof given) => ReturnType<Tasks[keyof Tasks]>)(given);
}
