import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';

/**
 * A text without the spaces at the ends of its lines. In Markdown two of them break the line, which nobody sees who writes
 * or reviews it; here a line is broken by a backslash.
 */
export function withoutLineEndSpaces(text: string): string {
  return text.replace(/[ \t]+$/gm, '');
}

/**
 * Whether two texts are the same to readers: they may be wrapped in other places, and have other blank lines and more spaces
 * between words. A text that cannot be read is the same as itself alone.
 */
export function areSeenAlike(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return JSON.stringify(seenIn(one)) === JSON.stringify(seenIn(other));
  } catch {
    return false;
  }
}

/** Words, or a part of the text with its kind and what stands in it. */
type Seen = string | { [name: string]: unknown; children?: Seen[] };

/** Where a part stands, and whether blank lines part the items of a list, is nothing to read. */
const UNSEEN: ReadonlySet<string> = new Set(['position', 'spread', 'children']);

function seenIn(text: string): Seen {
  return seen(mdxToMdast(withoutLineEndSpaces(text.replaceAll('\r\n', '\n'))));
}

function seen(node: MdastNode): Seen {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  const children = 'children' in node ? (node.children as MdastNode[]) : undefined;
  const own = Object.fromEntries(Object.entries(node).filter(([name]) => !UNSEEN.has(name)));
  return children === undefined ? own : { ...own, children: joined(children.map(seen)) };
}

/** Neighbouring words put together; none at the ends but what is more than a space. */
function joined(parts: readonly Seen[]): Seen[] {
  const together: Seen[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (typeof part === 'string' && typeof last === 'string') together[together.length - 1] = last + part;
    else together.push(part);
  }
  return together
    .map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : part))
    .filter((part, index, { length }) => part !== ' ' || (index > 0 && index < length - 1));
}
