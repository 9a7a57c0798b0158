import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

export const emptyFiles: EntryRule = (entry) =>
  entry.kind === 'file' && entry.size === 0
    ? problemWith(entry, { id: 'tree-empty-file', message: 'There is nothing in this file.' })
    : undefined;
