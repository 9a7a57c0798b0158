/** A kind of problem: how grave, what it is called, and what in general mends it. */
export type ProblemKind = {
  /** An error stops publication; a warning is worth a look; a note is nothing wrong, only to be told each time. */
  severity: 'error' | 'warning' | 'note';
  /** The problem in a few words, as the title of its page in docs/problems. */
  title: string;
  /** What to do about it, in one or two sentences. */
  mend: string;
};

export type ProblemKinds = Readonly<Record<string, ProblemKind>>;
