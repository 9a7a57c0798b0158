import { placeAt } from '../project/place.ts';
import type { YamlPart } from '../project/project.ts';
import type { Place, Problem } from '../problem.ts';
import type { Details } from './details.ts';
import type { YamlSource } from './source.ts';

/** YAML that could be parsed, in its file. */
export type ParsedYaml = YamlSource & { yaml: YamlPart; details: Details };

/** One rule about what YAML says, before anything is known of what it should say. */
export type DetailRule = (parsed: ParsedYaml) => Problem[];

/** Where a part of the YAML stands. */
export function placeOf(
  parsed: ParsedYaml,
  node: { range?: [number, number, number] | null | undefined },
): Place {
  const [start = parsed.start, end = start + 1] = node.range ?? [];
  return placeAt(parsed, start, end - start);
}
