import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { TextFile } from '../project/project.ts';
import { visitsOf } from './visits.ts';

/** A table in a list of the third level stands about 12 deep. The programs that read a text fail at some thousands. */
const DEEPEST = 30;

/** The first thing in a text that stands too many levels deep. Nothing else reads such a text. */
export function nesting(file: TextFile, tree: MdastNode): Problem[] {
  const deep = visitsOf(tree).find(({ depth }) => depth > DEEPEST);
  if (deep === undefined) return [];
  const message = `This stands more than ${DEEPEST} levels deep: lists in lists, quotes in quotes, tags in tags.`;
  return [{ id: 'body-nesting', ...placeOfNode(file, deep.node), message }];
}
