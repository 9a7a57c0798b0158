import { isKeptByPrograms } from '../../domain/kept-name.ts';
import { partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** As long as an id may be: src/schemas/common.ts. */
const LONGEST = 80;
/** Names that Windows keeps for itself, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Names become addresses, and must be the same on every computer. */
export const names: EntryRule = (entry) => {
  const { stem, ending } = partsOf(entry.path);
  const fault = faultOf(stem);
  if (fault === undefined) return undefined;
  const better = nameFrom(stem);
  return problemWith(entry, {
    id: 'tree-name',
    message: `The name “${stem}” ${fault}.`,
    ...mendFor(better, ending),
  });
};

function mendFor(better: string, ending: string): { mend?: string } {
  if (RESERVED.test(better) || isKeptByPrograms(better)) return { mend: 'Add a word to the name.' };
  return NAME.test(better) ? { mend: `Rename the file to ${better}${ending}.` } : {};
}

function faultOf(name: string): string | undefined {
  if (name.length > LONGEST) return `has ${name.length} characters; there may be ${LONGEST}`;
  if (RESERVED.test(name)) return 'is one that Windows keeps for itself';
  if (isKeptByPrograms(name)) return 'is one that programs keep for themselves';
  if (NAME.test(name)) return undefined;
  if (/\s/.test(name)) return 'has a space in it';
  if (/[A-Z]/.test(name)) return 'has capital letters in it';
  if (/[^\x21-\x7e]/.test(name)) return 'has letters or signs in it other than a to z';
  if (name.startsWith('_'))
    return 'begins with an underline, which hides nothing: the file would be published';
  const sign = /[^a-z0-9-]/.exec(name)?.[0];
  if (sign !== undefined) return `has the sign “${sign}” in it`;
  return 'has a hyphen at its beginning, at its end or beside another one';
}

/** The nearest name that can be used. */
function nameFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}
