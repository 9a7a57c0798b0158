import type { TextFile, YamlPart } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { readClosely } from './closely.ts';
import { readEveryday } from './everyday.ts';
import { parsedLater } from './parse.ts';

export { splitFrontmatter } from './fences.ts';

/**
 * Reads YAML, or JSON, which is YAML too.
 * @param start where in the text the YAML begins
 * @param end where it ends
 */
export function readYaml(
  file: TextFile,
  start = 0,
  end = file.text.length,
): { yaml: YamlPart } | { problems: Problem[] } {
  const source = { ...file, start, end };
  const everyday = readEveryday(source);
  return everyday === undefined ? readClosely(source) : { yaml: parsedLater(source, everyday) };
}
