import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

/** Links: what they lead to can lie outside the project, and change without it. */
export const links: EntryRule = (entry) =>
  entry.kind === 'link'
    ? problemWith(entry, { id: 'tree-link', message: 'This is not a file but a link to another place.' })
    : undefined;

/** Pipes, sockets and devices, which a reader can wait on for ever; and names that are no text. */
export const specialFiles: EntryRule = (entry) =>
  entry.kind === 'other'
    ? problemWith(entry, {
        id: 'tree-special-file',
        message: 'This is neither a file nor a folder that can be opened.',
      })
    : undefined;
