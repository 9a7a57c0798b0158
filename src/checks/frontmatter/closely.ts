import type { YamlPart } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import { detailsOf } from './details.ts';
import { emptyValues } from './empty-values.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { keys, mergeKeys } from './keys.ts';
import { magicKeys } from './magic-keys.ts';
import { parseYaml } from './parse.ts';
import { plainValues } from './plain-values.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { DetailRule } from './rule.ts';
import type { YamlSource } from './source.ts';

/** Rules about what YAML says, in the order they run. */
const RULES: readonly DetailRule[] = [
  keys,
  mergeKeys,
  repeatedKeys,
  magicKeys,
  plainValues,
  emptyValues,
  hiddenCharacters,
];

/**
 * Reads YAML that is sound as it is written by its syntax tree. Only what is sound in itself is put before the other readers,
 * so that one fault is reported once.
 */
export function readClosely(source: YamlSource): { yaml: YamlPart } | { problems: Problem[] } {
  const read = parseYaml(source);
  if ('problem' in read) return { problems: [read.problem] };
  const { yaml } = read;
  const parsed = { ...source, yaml, details: detailsOf(yaml.document) };
  const found = RULES.flatMap((rule) => rule(parsed));
  const problems = found.length > 0 ? found : agreement(parsed);
  return problems.length > 0 ? { problems } : { yaml };
}
