import type { YamlPart } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import { brokenQuotes } from './broken-quotes.ts';
import { detailsOf } from './details.ts';
import { emptyValues } from './empty-values.ts';
import { flowDepth } from './flow-depth.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { hiddenHeaders } from './hidden-headers.ts';
import { strictJson } from './json.ts';
import { keys, mergeKeys } from './keys.ts';
import { magicKeys } from './magic-keys.ts';
import { parseYaml } from './parse.ts';
import { plainValues } from './plain-values.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { DetailRule } from './rule.ts';
import { signs } from './signs.ts';
import type { SourceRule, YamlSource, YamlText } from './source.ts';
import { oddSpaces, tabs } from './spaces.ts';
import { swallowedWords } from './swallowed-words.ts';
import { tokensOf } from './tokens.ts';
import { unopenedQuotes } from './unopened-quotes.ts';

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

/** Rules about what YAML says, in the order they run. */
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

/** Reads YAML by its signs and then by its syntax tree, and says what is wrong with either. */
export function readClosely(text: YamlText): { yaml: YamlPart } | { problems: Problem[] } {
  const source = { ...text, tokens: tokensOf(text.text, text.start, text.end) };
  const notJson = strictJson(source);
  const unsound = notJson.length > 0 ? notJson : SOURCE_RULES.flatMap((rule) => rule(source));
  const read = unsound.length > 0 ? { problems: unsound } : readTree(source);
  return 'yaml' in read ? read : { problems: read.problems.slice(0, MOST_PROBLEMS) };
}

/** Only what is sound in itself is put before the other readers, so that one fault is reported once. */
function readTree(source: YamlSource): { yaml: YamlPart } | { problems: Problem[] } {
  const read = parseYaml(source);
  if ('problem' in read) return { problems: [read.problem] };
  const { yaml } = read;
  const parsed = { ...source, yaml, details: detailsOf(yaml.document) };
  const found = DETAIL_RULES.flatMap((rule) => rule(parsed));
  const problems = found.length > 0 ? found : agreement(parsed);
  return problems.length > 0 ? { problems } : { yaml };
}
