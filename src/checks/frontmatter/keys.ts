import { isScalar } from 'yaml';
import type { Node } from 'yaml';
import { placeAt } from '../project/place.ts';
import { placeOf } from './rule.ts';
import type { DetailRule, ParsedYaml } from './rule.ts';

const MERGE = '<<';

/** Names of details are words. A number, a list or nothing at all in their place is read by each reader in its own way. */
export const keys: DetailRule = (parsed) => {
  const scalars = parsed.details.details.flatMap(({ key }) =>
    key && key.value === MERGE ? [] : (key ?? []),
  );
  const wrong = scalars.filter(({ value }) => typeof value !== 'string' || value === '');
  return [...parsed.details.strangeKeys, ...wrong].map((node) => ({
    id: 'frontmatter-key',
    ...(node ? placeOf(parsed, node) : placeAt(parsed, parsed.start)),
    message: `${named(node, parsed)} stands where the name of a detail belongs.`,
  }));
};

/** `<<` copies the details of another block in some readers, and is a name like any other in the rest. */
export const mergeKeys: DetailRule = (parsed) =>
  parsed.details.details.flatMap(({ key }) => {
    if (key?.value !== MERGE) return [];
    const message = '“<<” would copy details from another block, for some programs and not for others.';
    return [{ id: 'frontmatter-merge-key', ...placeOf(parsed, key), message }];
  });

function named(node: Node | null, { text }: ParsedYaml): string {
  if (!isScalar(node)) return 'A list or block';
  const [start = 0, end = start] = node.range ?? [];
  return start === end ? 'Nothing' : `“${text.slice(start, Math.min(end, start + 40))}”`;
}
