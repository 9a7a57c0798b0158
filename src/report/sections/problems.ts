import { kindOf } from '../../checks/catalogue.ts';
import type { Problem } from '../../checks/problem.ts';
import { added, asSeen } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import type { Reading } from '../side.ts';

/**
 * Problems that the check finds now and did not before, whatever line they are on. Notes are no problems.
 * @param severity those that stop publication, or those that may be right
 */
export function problemItems(base: Reading, head: Reading, severity: 'error' | 'warning'): Item[] {
  return newProblems(base, head)
    .filter(({ id }) => !isAboutDisclosure(id) && kindOf(id).severity === severity)
    .map(problemItem);
}

/** Problems, and notes, that one state of a project has and an earlier one had not. */
export function newProblems(base: Reading, head: Reading): Problem[] {
  const { added: fresh } = paired(base.problems, head.problems, ({ id, path, message }) =>
    JSON.stringify([id, path, asSeen(message)]),
  );
  return fresh;
}

/** A problem as an item: what kind it is, what is wrong, and where. */
export function problemItem({ id, path, line, message }: Problem): Item {
  const { severity, title } = kindOf(id);
  return added(severity === 'warning' ? `Warning: ${title}` : title, message, { file: path, line });
}

/** Whether a problem is about few people. */
export function isAboutDisclosure(id: string): boolean {
  return id.startsWith('disclosure-');
}
