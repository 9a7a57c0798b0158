import { createHash } from 'node:crypto';
import { checkProject } from '../checks/index.ts';
import type { Problem } from '../checks/problem.ts';
import { readProject } from '../checks/project/read-project.ts';
import type { ProjectTree } from '../checks/project/tree.ts';
import type { Reading } from '../report/side.ts';

/**
 * A state of a project that was checked when it was published: read and checked in this process.
 * @param today today in London, as an ISO date
 */
export function readPublished(tree: ProjectTree, today: string): Reading {
  return { ...checkProject(tree, today), digests: digestsIn(tree) };
}

/**
 * The present state of a project, which was checked in a process of its own.
 * @param problems what that check found
 * @param published the state it is held against
 */
export function readPresent(tree: ProjectTree, problems: readonly Problem[], published: Reading): Reading {
  const unreadable = new Set(problems.filter(({ id }) => id === 'body-crash').map(({ path }) => path));
  const { project } = readProject(tree, (path) => !unreadable.has(path));
  const textOf = (reading: Pick<Reading, 'project'>, at: string) =>
    reading.project.texts.find(({ path }) => path === at)?.text;
  // The history of the ledger is one for both states: a line that went earlier is not this change's.
  const isOld = ({ id, path }: Problem) =>
    id === 'ledger-rewritten' && textOf({ project }, path) === textOf(published, path);
  return { project, problems: problems.filter((problem) => !isOld(problem)), digests: digestsIn(tree) };
}

function digestsIn(tree: ProjectTree): ReadonlyMap<string, string> {
  const files = tree.entries('public').filter(({ kind }) => kind === 'file');
  return new Map(
    files.map(({ path }) => [path, createHash('sha256').update(tree.bytes(path)).digest('hex')]),
  );
}
