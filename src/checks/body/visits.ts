import type { MdastNode } from 'satteri';

/** A node of a syntax tree with what it stands in. */
export type Visit = {
  node: MdastNode;
  /** What it stands in; undefined for the root. */
  above: Visit | undefined;
  /** How deep it stands: 0 for the root. */
  depth: number;
};

export type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
export type VisitOf<Type extends MdastNode['type']> = Visit & { node: NodeOf<Type> };
export type ElementVisit = VisitOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

const known = new WeakMap<MdastNode, readonly Visit[]>();

/** Every node of a text’s tree in reading order. Worked out once for a tree. */
export function visitsOf(root: MdastNode): readonly Visit[] {
  const visits = known.get(root) ?? visitsBelow(root);
  known.set(root, visits);
  return visits;
}

/** A node and all that stands in it. It keeps its own stack, since a hostile text can nest deeper than calls can. */
export function visitsBelow(top: MdastNode): Visit[] {
  const visits: Visit[] = [];
  const waiting: Visit[] = [{ node: top, above: undefined, depth: 0 }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    visits.push(visit);
    const children = childrenOf(visit.node);
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node !== undefined) waiting.push({ node, above: visit, depth: visit.depth + 1 });
    }
  }
  return visits;
}

/** What stands directly in a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

const sorted = new WeakMap<readonly Visit[], Map<string, readonly Visit[]>>();

/** The visits to nodes of some types, in reading order. */
export function visitsTo<Type extends MdastNode['type']>(
  visits: readonly Visit[],
  ...types: readonly Type[]
): readonly VisitOf<Type>[] {
  const byType =
    sorted.get(visits) ?? new Map<string, readonly Visit[]>(Map.groupBy(visits, ({ node }) => node.type));
  sorted.set(visits, byType);
  const wanted: readonly string[] = types;
  const name = wanted.join(' ');
  const found = byType.get(name) ?? visits.filter(({ node }) => wanted.includes(node.type));
  byType.set(name, found);
  return found as readonly VisitOf<Type>[];
}

/** The visits to elements such as `<Figure>` or `<b>`, in reading order. */
export function elementsIn(visits: readonly Visit[]): readonly ElementVisit[] {
  return visitsTo(visits, 'mdxJsxFlowElement', 'mdxJsxTextElement');
}

/** Whether a visit is to an element of this name, such as Figure. */
export function isElement({ node }: Visit, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

/** The nearest of the things a node stands in that fits. */
export function nearestAbove(visit: Visit, fits: (above: Visit) => boolean): Visit | undefined {
  let above = visit.above;
  while (above !== undefined && !fits(above)) above = above.above;
  return above;
}

/** The words of a node: its text and code, without what components show. */
export function wordsIn(node: MdastNode): string {
  return visitsBelow(node)
    .map(({ node: part }) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('');
}
