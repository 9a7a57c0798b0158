import type { MdastNode } from 'satteri';
import { isMap, isNode, isPair, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Place } from '../problem.ts';
import type { TextFile, YamlPart } from './project.ts';

type YamlFile = TextFile & { yaml: YamlPart };

/** Where a character of a file stands. */
export function placeAt(file: TextFile, offset: number, length = 1): Place {
  const starts = lineStartsOf(file);
  const line = lineAt(starts, offset);
  const column = offset - (starts[line - 1] ?? 0) + 1;
  const room = (starts[line] ?? file.text.length + 1) - 1 - offset;
  return { path: file.path, line, column, endColumn: column + Math.max(1, Math.min(length, room)) };
}

const lineStarts = new WeakMap<TextFile, readonly number[]>();

/** Where the lines of a file begin. Worked out once for a file, which can have as many faults as letters. */
function lineStartsOf(file: TextFile): readonly number[] {
  const starts = lineStarts.get(file) ?? [
    0,
    ...Array.from(file.text.matchAll(/\n/g), ({ index }) => index + 1),
  ];
  lineStarts.set(file, starts);
  return starts;
}

/** The number of the last line that begins at or before a character, by halves. */
function lineAt(starts: readonly number[], offset: number): number {
  let first = 0;
  let last = starts.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return first + 1;
}

/**
 * Where the value at a key path stands. A path that leads nowhere gives the deepest part of it that exists, so that a
 * missing key is reported at the block it is missing from.
 * @param on whether the place of the key itself or of its value is wanted
 */
export function placeOfKey(file: YamlFile, keys: readonly PropertyKey[], on: 'key' | 'value' = 'key'): Place {
  const { start, end } = rangeOfKey(file, keys, on);
  return placeAt(file, start, end - start);
}

/** From which character to which the same stands, the last not included. */
export function rangeOfKey(
  file: YamlFile,
  keys: readonly PropertyKey[],
  on: 'key' | 'value' = 'key',
): { start: number; end: number } {
  let place: Node | Pair | null = file.yaml.document.contents;
  for (const key of keys) {
    const next = childOf(place, key);
    if (next === undefined) break;
    place = next;
  }
  const wanted = isPair(place) ? (on === 'value' && place.value ? place.value : place.key) : place;
  const range = isNode(wanted) ? wanted.range : undefined;
  const start = range?.[0] ?? 0;
  return { start, end: range?.[1] ?? start };
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
