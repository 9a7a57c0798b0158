/** What people call a block of details, by the name it stands under. */
const BLOCKS: Readonly<Record<string, string>> = {
  areas: 'area',
  breaks: 'break',
  'call-in': 'call-in',
  'called-in': 'called-in',
  closes: 'closed commitment',
  commitments: 'commitment',
  figures: 'figure',
  holidays: 'bank holiday',
  'key-priorities': 'key priority',
  'small-number-exceptions': 'exception for a small number',
  lineage: 'related indicator',
  notes: 'note',
  priorities: 'priority',
  resolutions: 'resolution',
  source: 'source',
  table: 'line of the table',
  targets: 'target',
  theme: 'theme',
};

/** What people call the details of a whole file, by the folder it is in. */
const FILES: Readonly<Record<string, string>> = {
  'content/updates': 'update',
  'content/decisions': 'decision',
  'content/pages': 'page',
  'data/indicators': 'indicator',
  'data/strategies': 'strategy',
};

/** What people call the block at a key path: a figure, an update. */
export function blockName(file: string, path: readonly PropertyKey[]): string {
  const name = path.findLast((key) => typeof key === 'string');
  if (name !== undefined) return BLOCKS[name] ?? name;
  if (file === 'data/glossary.yaml') return path.length > 0 ? 'term' : 'glossary';
  if (file === 'data/corrections.yaml' && path.length > 0) return 'correction';
  if (file === 'data/redirects.yaml' && path.length > 0) return 'moved address';
  return FILES[file.slice(0, file.lastIndexOf('/'))] ?? 'file';
}

/** A word with “a” or “an” in front. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
