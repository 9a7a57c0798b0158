/** The folders there may be below the three that the check reads. */
export const FOLDERS = [
  'content',
  'content/updates',
  'content/decisions',
  'content/pages',
  'data',
  'data/strategies',
  'data/indicators',
  'data/published',
  'data/published/editions',
  'public',
  'public/images',
] as const;

/** The files without which there is no site. */
export const ESSENTIAL_FILES = ['data/site.yaml', 'data/glossary.yaml', 'data/bank-holidays.json'] as const;

/** Files straight in data/ that need not be there. */
export const OPTIONAL_FILES = ['data/corrections.yaml', 'data/redirects.yaml'] as const;

/** What the files of a folder must end in; the first is the one to recommend. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'content/updates': ['.mdx'],
  'content/decisions': ['.mdx'],
  'content/pages': ['.mdx'],
  'data/strategies': ['.yaml'],
  'data/indicators': ['.yaml'],
  // The ledger of what was published, which a program writes.
  'data/published': ['.csv'],
  'data/published/editions': ['.mdx'],
  'public/images': ['.png', '.jpg', '.jpeg', '.webp'],
};

/** A path in its parts: the folder, the name less its ending, and the ending with its dot, or none. */
export type Parts = { folder: string; stem: string; ending: string };

export function partsOf(path: string): Parts {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const folder = path.slice(0, Math.max(0, slash));
  return dot <= 0
    ? { folder, stem: name, ending: '' }
    : { folder, stem: name.slice(0, dot), ending: name.slice(dot) };
}

/** The endings of a folder's files; none where no files of any name are kept. */
export function endingsIn(folder: string): readonly string[] {
  return ENDINGS[folder] ?? [];
}

/** Whether a path is a folder that belongs to a project. */
export function isKnownFolder(path: string): boolean {
  return (FOLDERS as readonly string[]).includes(path);
}
