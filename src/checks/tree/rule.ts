import type { Problem } from '../problem.ts';
import type { Entry } from '../project/tree.ts';

/** One rule about something in a folder of the project. */
export type EntryRule = (entry: Entry) => Problem | undefined;

/** A problem with a file or folder as a whole. */
export function problemWith(
  entry: Pick<Entry, 'path'>,
  problem: Pick<Problem, 'id' | 'message' | 'mend'>,
): Problem {
  return { path: entry.path, line: 1, column: 1, ...problem };
}
