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
  return problemWith(entry, { id: 'tree-public-file', ...reason(path, ending) });
};

function reason(path: string, ending: string): { message: string; mend?: string } {
  if (/^\.svgz?$/i.test(ending)) {
    const message = 'An SVG file can hold a program, which would run on readers’ machines.';
    return { message, mend: 'Save the image as PNG, JPEG or WebP, and use that file.' };
  }
  const small = ending.toLowerCase();
  if (endingsIn(IMAGES).includes(small)) {
    const mend = `Let the name end in ${small}.`;
    return { message: `The ending “${ending}” is in capital letters.`, mend };
  }
  const address = path.slice('public'.length);
  return {
    message: `This file would be published at ${address} as it is, unchecked, in place of any page that is there.`,
  };
}
