import type { ProblemId } from './catalogue.ts';

/** A place in a file: lines and columns count from 1, columns in UTF-16 units as editors count them. */
export type Place = {
  /** Relative to the project, with forward slashes. */
  path: string;
  line: number;
  column: number;
  /** The column after the last character on the same line, where the place is more than a point. */
  endColumn?: number;
};

/** Something wrong, where it is, and what to do. */
export type Problem = Place & {
  id: ProblemId;
  /** What is wrong, in a sentence that someone who has never seen YAML understands. */
  message: string;
  /** What to do about it here; left out, the catalogue's general mend is shown. */
  mend?: string;
};

/** Problems in the order people read a project: by file, then by line, then by column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
