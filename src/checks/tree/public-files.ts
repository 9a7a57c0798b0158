import { endingsIn, partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

const IMAGES = 'public/images';

/** Files of public/ are published as they are, past every check: only images may be there, under names that no page has. */
export const publicFiles: EntryRule = (entry) => {
  const { path } = entry;
  if (!path.startsWith('public/')) return undefined;
  const { folder, ending } = partsOf(path);
  const isImage = endingsIn(IMAGES).includes(ending);
  if (folder === IMAGES && isImage) return undefined;
  if (isImage) {
    const message = 'This image is not in public/images, and no text can show it.';
    return problemWith(entry, {
      id: 'tree-public-file',
      message,
      mend: `Move it to ${IMAGES}/${path.slice(path.lastIndexOf('/') + 1)}.`,
    });
  }
  return problemWith(entry, { id: 'tree-public-file', message: reason(path, ending) });
};

function reason(path: string, ending: string): string {
  if (/^\.svgz?$/i.test(ending))
    return 'An SVG file can hold a program, which would run on readers’ machines.';
  if (endingsIn(IMAGES).includes(ending.toLowerCase())) {
    return `The ending “${ending}” is in capital letters. Write ${ending.toLowerCase()}.`;
  }
  return `This file would be published at ${path.slice('public'.length)} as it is, unchecked, in place of any page that is there.`;
}
