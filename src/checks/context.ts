import type { Library } from '../library/library.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project/project.ts';

/** What a check across files is given. */
export type CheckContext = {
  /** The files, as far as they could be read. */
  project: Project;
  /**
   * What they say: every file that fits its schema. A file that does not is left out and reported already, so a check
   * that looks for something by its id must ask `named` whether there is a file of that name at all.
   */
  library: Library;
  /** Whether there is a file for an id, sound or not. */
  named: Named;
  /**
   * Paths of documents whose paragraphs do not have the numbers they seem to have. That is reported already, so that
   * nothing that cites one of their paragraphs is.
   */
  misnumbered: ReadonlySet<string>;
  /** Today in London, as an ISO date. */
  today: string;
};

/** The ids that files give by their names. */
export type Named = Readonly<
  Record<'updates' | 'decisions' | 'pages' | 'indicators' | 'strategies', ReadonlySet<string>>
>;

/** One rule across files. */
export type Check = (context: CheckContext) => Problem[];
