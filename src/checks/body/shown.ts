import type { MdastNode } from 'satteri';
import { visitsBelow } from './visits.ts';

/** What shows something, or is at fault itself where it does not. */
const SHOWN: ReadonlySet<string> = new Set([
  'inlineCode',
  'code',
  'link',
  'image',
  'html',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
  'mdxTextExpression',
  'mdxFlowExpression',
  'mdxjsEsm',
]);

/** Whether a node has words, or anything else that readers see. Spaces are none, even those that do not break. */
export function showsSomething(node: MdastNode): boolean {
  return visitsBelow(node).some(
    ({ node: part }) => SHOWN.has(part.type) || (part.type === 'text' && part.value.trim() !== ''),
  );
}
