import type { Entry } from '../project/tree.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

/**
 * Names that differ only in capitals: Windows and macOS take them for one file, and lose the other. Of two, the one with
 * the capitals is reported.
 */
export function sameNames(entries: readonly Entry[]): EntryRule {
  const byPlainName = Map.groupBy(entries, ({ path }) => path.toLowerCase());
  return (entry) => {
    const plain = entry.path.toLowerCase();
    if (entry.path === plain) return undefined;
    const twin = byPlainName.get(plain)?.find(({ path }) => path !== entry.path);
    if (twin === undefined) return undefined;
    const message = `This name and ${twin.path} differ only in capital letters; many computers take the two for one file.`;
    return problemWith(entry, { id: 'tree-same-but-capitals', message });
  };
}
