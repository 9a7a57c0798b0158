import { kindOf } from '../checks/catalogue.ts';
import type { Problem } from '../checks/problem.ts';

/** 1 when anything found stops publication, else 0: warnings alone do not. */
export function exitCode(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ id }) => kindOf(id).severity === 'error') ? 1 : 0;
}
