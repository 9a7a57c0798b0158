import { placeOfKey } from '../project/place.ts';
import { blockName } from './block-names.ts';
import { description, nameOf } from './fault.ts';
import type { Fault, FaultRule } from './fault.ts';
import { meantBy } from './unknown-keys.ts';

/** Details that a block must have and does not. One that is there under a misspelt name is reported for its name. */
export const missingKeys: FaultRule = (fault) => {
  const { issue, file, path, value } = fault;
  if (issue.code === 'custom' || value !== undefined || path.length === 0) return undefined;
  const block = path.slice(0, -1);
  if (isMisspelt(fault, block)) return [];
  const name = String(path.at(-1));
  const meaning = description(fault, path);
  return [
    {
      id: 'frontmatter-missing-key',
      ...placeOfKey(file, block),
      message: `${nameOf(path)} is missing from this ${blockName(file.path, block)}.`,
      mend: `Add a line that begins with ${name}:${meaning ? ` — ${meaning}` : ''}`,
    },
  ];
};

function isMisspelt(fault: Fault, block: readonly PropertyKey[]): boolean {
  const missing = String(fault.path.at(-1));
  return fault.issues.some(
    (issue) =>
      issue.code === 'unrecognized_keys' &&
      issue.path.length === block.length &&
      issue.path.every((key, index) => key === block[index]) &&
      issue.keys.some((name) => meantBy(name, fault, block) === missing),
  );
}
