import { placeOfKey } from '../project/place.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../suggest.ts';
import { blockName, withArticle } from './block-names.ts';
import { valueAt } from './fault.ts';
import type { Fault, FaultRule } from './fault.ts';
import { blockWith, namesIn, schemaAt } from './walk-schema.ts';

/** Names of details that the block they stand in does not have. */
export const unknownKeys: FaultRule = (fault) => {
  const { issue, file, path } = fault;
  if (issue.code !== 'unrecognized_keys') return undefined;
  return issue.keys.map((name): Problem => {
    const { hint, mend } = adviceOn(name, fault);
    const message = `There is no detail “${name}” in ${withArticle(blockName(file.path, path))}.${hint}`;
    return { id: 'frontmatter-unknown-key', ...placeOfKey(file, [...path, name]), message, mend };
  });
};

/** The detail that was most likely meant by a name that a block does not have: one that it lacks, rather than one it has. */
export function meantBy(
  name: string,
  { file, schema }: Fault,
  path: readonly PropertyKey[],
): string | undefined {
  const block = valueAt(file.yaml.data, path);
  const names = namesIn(schemaAt(schema, path));
  const lacking = names.filter((candidate) => !Object.hasOwn(block ?? {}, candidate));
  return nearest(name, lacking) ?? nearest(name, names);
}

function adviceOn(name: string, fault: Fault): { hint: string; mend: string } {
  const { file, schema, path } = fault;
  const names = namesIn(schemaAt(schema, path));
  if (name.startsWith('-') && names.includes(name.replace(/^-+/, ''))) {
    return { hint: '', mend: 'Put a space behind the hyphen.' };
  }
  const meant = meantBy(name, fault, path);
  if (meant) return { hint: ` Did you mean “${meant}”?`, mend: `Write ${meant}: in its place.` };
  const elsewhere = blockWith(schema, name);
  if (elsewhere) {
    const block = blockName(file.path, elsewhere);
    return {
      hint: ` It belongs in ${withArticle(block)}.`,
      mend: 'Look at how many spaces the line begins with: it must begin under the lines it belongs with.',
    };
  }
  return {
    hint: '',
    mend: `Take the line out. The details there are: ${names.join(', ')}.`,
  };
}
