import { nearest } from '../suggest.ts';
import { ESSENTIAL_FILES, OPTIONAL_FILES, endingsIn, partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

const KNOWN_FILES: readonly string[] = [...ESSENTIAL_FILES, ...OPTIONAL_FILES];

/** Files that stand straight in content/ or data/, where only those that are known by name are looked for. */
export const places: EntryRule = (entry) => {
  const { path } = entry;
  const { folder } = partsOf(path);
  if (endingsIn(folder).length > 0 || KNOWN_FILES.includes(path)) return undefined;
  if (folder === 'content') {
    return problemWith(entry, {
      id: 'tree-wrong-place',
      message: 'Nothing is read straight from content/.',
      mend: 'Move the file to content/updates, content/decisions or content/pages, or take it out.',
    });
  }
  const suggestion = meant(path);
  const known = KNOWN_FILES.map((file) => file.slice('data/'.length)).join(', ');
  return problemWith(entry, {
    id: 'tree-wrong-place',
    message: `There is no use for a file “${path.slice(folder.length + 1)}” in data/.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    mend: suggestion
      ? `Rename the file to ${suggestion}.`
      : `Indicators belong in data/indicators, strategies in data/strategies. Beside those, data/ holds ${known}.`,
  });
};

/** The file of data/ that one was most likely meant to be, whatever its ending. */
function meant(path: string): string | undefined {
  const { stem } = partsOf(path);
  const known = KNOWN_FILES.map(partsOf);
  const word = known.some((file) => file.stem === stem)
    ? stem
    : nearest(
        stem,
        known.map((file) => file.stem),
      );
  const file = known.find((one) => one.stem === word);
  return file && `${file.stem}${file.ending}`;
}
