import type { TextFile, YamlPart } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import { detailsOf } from './details.ts';
import { emptyValues } from './empty-values.ts';
import { readEveryday } from './everyday.ts';
import { flowDepth } from './flow-depth.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { strictJson } from './json.ts';
import { keys, mergeKeys } from './keys.ts';
import { magicKeys } from './magic-keys.ts';
import { parsedLater, parseYaml } from './parse.ts';
import { plainValues } from './plain-values.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { DetailRule } from './rule.ts';
import { signs } from './signs.ts';
import type { SourceRule } from './source.ts';
import { oddSpaces, tabs } from './spaces.ts';
import { tokensOf } from './tokens.ts';
import { unclosedQuotes } from './unclosed-quotes.ts';

export { splitFrontmatter } from './fences.ts';

/** Rules about YAML as it is written, in the order they run. */
const SOURCE_RULES: readonly SourceRule[] = [strictJson, tabs, oddSpaces, signs, unclosedQuotes, flowDepth];

/** Rules about what it says, in the order they run. */
const DETAIL_RULES: readonly DetailRule[] = [
  keys,
  mergeKeys,
  repeatedKeys,
  magicKeys,
  plainValues,
  emptyValues,
  hiddenCharacters,
];

/** Of one file. Whoever has mended so many may run the check again. */
const MOST_PROBLEMS = 100;

/**
 * Reads YAML, or JSON, which is YAML too. What is not sound as it is written is not parsed, and only what is sound in
 * itself is put before the other readers, so that one fault is reported once.
 * @param start where in the text the YAML begins
 * @param end where it ends
 */
export function readYaml(
  file: TextFile,
  start = 0,
  end = file.text.length,
): { yaml: YamlPart } | { problems: Problem[] } {
  const source = { ...file, start, end, tokens: tokensOf(file.text, start, end) };
  const unsound = SOURCE_RULES.flatMap((rule) => rule(source));
  if (unsound.length > 0) return { problems: unsound.slice(0, MOST_PROBLEMS) };
  const everyday = readEveryday(source);
  if (everyday !== undefined) return { yaml: parsedLater(source, everyday) };
  const parsed = parseYaml(source);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const { yaml } = parsed;
  const detailed = { ...source, yaml, details: detailsOf(yaml.document) };
  const found = DETAIL_RULES.flatMap((rule) => rule(detailed));
  const problems = found.length > 0 ? found.slice(0, MOST_PROBLEMS) : agreement(detailed);
  return problems.length > 0 ? { problems } : { yaml };
}
