import type { Problem } from '../problem.ts';
import type { DocumentFile, Project } from '../project/project.ts';
import { bodyOf } from './body.ts';
import type { Body } from './body.ts';
import { imageFiles } from './image-files.ts';
import { linkTargets } from './link-targets.ts';
import { textProblems } from './text-problems.ts';

export { detailMarkup } from './details.ts';

/** One rule about what a text refers to elsewhere in the project. */
type ProjectRule = (body: Body, project: Project) => Problem[];

/** In the order they run. */
const PROJECT_RULES: readonly ProjectRule[] = [linkTargets, imageFiles];

/** What in a document may not be there: in its text, and in what its text refers to. */
export function bodyProblems(file: DocumentFile, project: Project): Problem[] {
  if (file.tree === undefined) return [];
  const body = bodyOf(file, file.collection, file.tree);
  return [...textProblems(body), ...PROJECT_RULES.flatMap((rule) => rule(body, project))];
}
