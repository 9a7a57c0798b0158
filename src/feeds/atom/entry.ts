export type EntryKind = 'update' | 'decision' | 'correction';

/** One entry of a feed, before it is written as XML. */
export type Entry = {
  /** Absolute, and for ever: readers know an entry again by it. */
  id: string;
  kind: EntryKind;
  title: string;
  /** Absolute address of what the entry is on. */
  url: string;
  /** ISO date of publication; left out where the record does not give one. */
  published?: string;
  /** ISO date of the last change that readers should know of. */
  updated: string;
  /** A sentence or two, as plain text. */
  summary: string;
  /** The content as HTML. A function, because only the newest entries are written. */
  content: () => string;
};
