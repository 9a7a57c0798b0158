import type { MdastNode } from 'satteri';
import { isMap, isNode, isPair, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Place } from '../problem.ts';
import type { TextFile, YamlPart } from './project.ts';

type YamlFile = TextFile & { yaml: YamlPart };

/** Where a character of a file stands. */
export function placeAt({ path, text }: TextFile, offset: number, length = 1): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const room = (lineEnd === -1 ? text.length : lineEnd) - offset;
  return { path, line, column, endColumn: column + Math.max(1, Math.min(length, room)) };
}

/**
 * Where the value at a key path stands. A path that leads nowhere gives the deepest part of it that exists, so that a
 * missing key is reported at the block it is missing from.
 * @param on whether the place of the key itself or of its value is wanted
 */
export function placeOfKey(file: YamlFile, keys: readonly PropertyKey[], on: 'key' | 'value' = 'key'): Place {
  let place: Node | Pair | null = file.yaml.document.contents;
  for (const key of keys) {
    const next = childOf(place, key);
    if (next === undefined) break;
    place = next;
  }
  const wanted = isPair(place) ? (on === 'value' && place.value ? place.value : place.key) : place;
  const range = isNode(wanted) ? wanted.range : undefined;
  const start = range?.[0] ?? 0;
  return placeAt(file, start, (range?.[1] ?? start) - start);
}

/** Where a node of the text's syntax tree begins. */
export function placeOfNode(file: TextFile, node: MdastNode): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start + 1;
  return placeAt(file, start, end - start);
}

function childOf(place: Node | Pair | null, key: PropertyKey): Node | Pair | undefined {
  const container = isPair(place) ? place.value : place;
  if (isMap(container))
    return container.items.find((pair) => String(pair.key) === String(key)) as Pair | undefined;
  if (isSeq(container) && typeof key === 'number') return container.items[key] as Node | undefined;
  return undefined;
}
