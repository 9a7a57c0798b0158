import type { Problem } from '../problem.ts';
import type { Entry } from '../project/tree.ts';

/** One rule about what may stand where, and under what name. */
type TreeRule = (entries: readonly Entry[]) => Problem[];

const RULES: readonly TreeRule[] = [];

/** What is wrong with the names and kinds of a project's files. */
export function treeProblems(entries: readonly Entry[]): Problem[] {
  return RULES.flatMap((rule) => rule(entries));
}
