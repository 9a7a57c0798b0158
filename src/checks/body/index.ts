import type { Problem } from '../problem.ts';
import type { DocumentFile, Project } from '../project/project.ts';

/** One rule about the text of a document, on the syntax tree that Astro itself uses. */
export type BodyRule = (file: DocumentFile, project: Project) => Problem[];

const RULES: readonly BodyRule[] = [];

/** What in the text of a document may not be there. */
export function bodyProblems(file: DocumentFile, project: Project): Problem[] {
  return RULES.flatMap((rule) => rule(file, project));
}
