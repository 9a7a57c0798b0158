import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, Scalar, YAMLMap } from 'yaml';

/** A name and its value, or an item of a list, which has none. */
export type Detail = {
  key?: Scalar;
  value: Node | null;
  /** How deep it stands; the details at the top are at 0. */
  depth: number;
};

/** What a rule looks at, gathered in one walk and in reading order. */
export type Details = {
  maps: readonly YAMLMap[];
  /** Names that are no scalar at all: lists and blocks. */
  strangeKeys: readonly (Node | null)[];
  details: readonly Detail[];
  /** Values and names alike. */
  scalars: readonly Scalar[];
};

type Gathering = { maps: YAMLMap[]; strangeKeys: (Node | null)[]; details: Detail[]; scalars: Scalar[] };

/** Everything that a piece of YAML is made of. */
export function detailsOf(document: Document): Details {
  const gathering: Gathering = { maps: [], strangeKeys: [], details: [], scalars: [] };
  gather(nodeOf(document.contents), 0, gathering);
  return gathering;
}

function gather(node: Node | null, depth: number, gathering: Gathering): void {
  if (isScalar(node)) gathering.scalars.push(node);
  else if (isMap(node)) gatherMap(node, depth, gathering);
  else if (isSeq(node)) {
    for (const item of node.items) {
      const value = nodeOf(item);
      gathering.details.push({ value, depth });
      gather(value, depth + 1, gathering);
    }
  }
}

function gatherMap(map: YAMLMap, depth: number, gathering: Gathering): void {
  gathering.maps.push(map);
  for (const pair of map.items) {
    const key = nodeOf(pair.key);
    const value = nodeOf(pair.value);
    if (isScalar(key)) {
      gathering.scalars.push(key);
      gathering.details.push({ key, value, depth });
    } else gathering.strangeKeys.push(key);
    gather(value, depth + 1, gathering);
  }
}

function nodeOf(value: unknown): Node | null {
  return isNode(value) ? value : null;
}
