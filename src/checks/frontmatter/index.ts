import type { TextFile, YamlPart } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { brokenQuotes } from './broken-quotes.ts';
import { readClosely } from './closely.ts';
import { readEveryday } from './everyday.ts';
import { flowDepth } from './flow-depth.ts';
import { hiddenHeaders } from './hidden-headers.ts';
import { strictJson } from './json.ts';
import { parsedLater } from './parse.ts';
import { signs } from './signs.ts';
import type { SourceRule } from './source.ts';
import { oddSpaces, tabs } from './spaces.ts';
import { swallowedWords } from './swallowed-words.ts';
import { tokensOf } from './tokens.ts';
import { unopenedQuotes } from './unopened-quotes.ts';

export { splitFrontmatter } from './fences.ts';

/** Rules about YAML as it is written, in the order they run. What they object to is not parsed. */
const SOURCE_RULES: readonly SourceRule[] = [
  tabs,
  oddSpaces,
  signs,
  brokenQuotes,
  unopenedQuotes,
  hiddenHeaders,
  swallowedWords,
  flowDepth,
];

/** Of one file. Whoever has mended so many may run the check again. */
const MOST_PROBLEMS = 100;

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
  const source = { ...file, start, end, tokens: tokensOf(file.text, start, end) };
  const notJson = strictJson(source);
  const unsound = notJson.length > 0 ? notJson : SOURCE_RULES.flatMap((rule) => rule(source));
  if (unsound.length > 0) return { problems: unsound.slice(0, MOST_PROBLEMS) };
  const everyday = readEveryday(source);
  if (everyday !== undefined) return { yaml: parsedLater(source, everyday) };
  const read = readClosely(source);
  return 'yaml' in read ? read : { problems: read.problems.slice(0, MOST_PROBLEMS) };
}
