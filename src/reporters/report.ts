import type { Problem } from '../checks/problem.ts';

/** What a reporter renders: the problems, and the text of the files they are in. */
export type Report = {
  problems: readonly Problem[];
  /** The lines of a file, or undefined when its bytes are not text. */
  linesOf(path: string): readonly string[] | undefined;
};

export type Reporter = (report: Report) => string;
