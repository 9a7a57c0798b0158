import { LineCounter, isMap, isNode, isPair, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';

/** A place in a file, counted from 1. */
export type Position = { line: number; column: number };

/**
 * Where in YAML the value at a key path stands. A path that leads nowhere gives the deepest part of it that exists, so
 * that a missing key is reported at the block it is missing from.
 * @param yaml the YAML text, from the file's first line on
 * @param path keys and list positions, outermost first
 */
export function positionOf(yaml: string, path: readonly PropertyKey[]): Position {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  let place: Node | Pair | null = document.contents;
  for (const key of path) {
    const next = childOf(place, key);
    if (next === undefined) break;
    place = next;
  }
  const { line, col } = lines.linePos(offsetOf(place));
  return { line, column: col };
}

function childOf(place: Node | Pair | null, key: PropertyKey): Node | Pair | undefined {
  const container = isPair(place) ? place.value : place;
  if (isMap(container)) {
    return container.items.find((pair) => String(pair.key) === String(key)) as Pair | undefined;
  }
  if (isNode(container) && 'items' in container && typeof key === 'number') {
    return container.items[key] as Node | undefined;
  }
  return undefined;
}

function offsetOf(place: Node | Pair | null): number {
  const node = isPair(place) ? place.key : place;
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
