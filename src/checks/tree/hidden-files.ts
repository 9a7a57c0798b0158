import { partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

/** Files whose name begins with a dot: few people see them, some hold secrets, and Astro passes over them in silence. */
export const hiddenFiles: EntryRule = (entry) => {
  const { stem, ending } = partsOf(entry.path);
  if (!stem.startsWith('.')) return undefined;
  const name = `${stem}${ending}`;
  if (/^\.env/i.test(name)) {
    const message = `“${name}” is a kind of file that holds passwords and keys.`;
    const mend = 'Take the file out. Have every password and key in it changed, if it was ever shared.';
    return problemWith(entry, { id: 'tree-hidden-file', message, mend });
  }
  const message = `The name “${name}” begins with a dot, which hides the file.`;
  return problemWith(entry, { id: 'tree-hidden-file', message });
};
