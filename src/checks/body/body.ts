import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import type { Collection, TextFile } from '../project/project.ts';
import { visitsOf } from './visits.ts';
import type { Visit } from './visits.ts';

/** The text of a document as its rules see it: the same in the check and inside Astro’s build. */
export type Body = TextFile & {
  collection: Collection;
  /** Every node of its syntax tree, in reading order. */
  visits: readonly Visit[];
};

/** One rule that looks at nothing but the text. It reports and never throws. */
export type TextRule = (body: Body) => Problem[];

/** A text ready for its rules. The positions of the tree are those of the file. */
export function bodyOf({ path, text }: TextFile, collection: Collection, tree: MdastNode): Body {
  return { path, text, collection, visits: visitsOf(tree) };
}

/** A piece of the text as it is written. */
export function sourceOf({ text }: TextFile, node: MdastNode): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
