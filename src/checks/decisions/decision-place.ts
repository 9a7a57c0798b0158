import type { Decision } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import type { Place } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { documentOf } from '../project/project.ts';

/** Where in a decision's file the value at a key path stands. */
export function placeInDecision(
  decision: Decision,
  keys: readonly PropertyKey[],
  { project }: CheckContext,
): Place {
  const file = documentOf(project, 'decisions', decision.id);
  if (file === undefined) return { path: `content/decisions/${decision.id}.mdx`, line: 1, column: 1 };
  return placeOfKey(file, keys, 'value');
}
