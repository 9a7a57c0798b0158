import { FOLDERS, isKnownFolder } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

/** Folders, and files where a folder should be: what stands in a folder of its own is found by no page. */
export const folders: EntryRule = (entry) => {
  const { kind, path } = entry;
  if ((kind === 'folder') === isKnownFolder(path)) return undefined;
  if (kind !== 'folder') {
    return problemWith(entry, {
      id: 'tree-folder',
      message: `${path} must be a folder, and is a file.`,
      mend: `Take the file out, and make a folder with the name ${path}.`,
    });
  }
  const parent = path.slice(0, path.lastIndexOf('/'));
  const known = FOLDERS.filter((folder) => folder.startsWith(`${parent}/`));
  const message =
    known.length === 0
      ? `${parent}/ holds files only, and no folders.`
      : `There is no folder “${path.slice(parent.length + 1)}” in ${parent}/. The folders there are ${known.map((folder) => folder.slice(parent.length + 1)).join(', ')}.`;
  return problemWith(entry, { id: 'tree-folder', message });
};
