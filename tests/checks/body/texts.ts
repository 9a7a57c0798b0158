import { checkProject } from '../../../src/checks/index.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { renderText } from '../../../src/reporters/text.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { TODAY, UPDATE, UPDATE_TEXT, aProject, anUpdate } from '../factory.ts';
import type { Laid } from '../factory.ts';

type Files = Readonly<Record<string, Laid>>;

/** What the family finds in a project. What others find in the same words is theirs to test. */
export function bodyProblemsOf(tree: ProjectTree): Problem[] {
  return checkProject(tree, TODAY).problems.filter(({ id }) => id.startsWith('body-'));
}

/** The words of what the family finds in a project. */
export function bodyWordsOf(tree: ProjectTree): string {
  const linesOf = (path: string) => new TextDecoder().decode(tree.bytes(path)).split('\n');
  return renderText({ problems: bodyProblemsOf(tree), linesOf });
}

/** The words when the text of the update ends so. Its two paragraphs are on lines 23 and 25; this begins on line 27. */
export const wordsAfter = (text: string, laid?: Files): string => bodyWordsOf(projectWith(text, laid));

/** The ids when the text of the update ends so. */
export const idsAfter = (text: string, laid?: Files): string[] =>
  bodyProblemsOf(projectWith(text, laid)).map(({ id }) => id);

/** The words when this is the whole text of the update, which begins on line 21. */
export const wordsFor = (text: string): string => bodyWordsOf(aProject({ [UPDATE]: anUpdate({}, text) }));

function projectWith(text: string, laid: Files = {}): ProjectTree {
  return aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${text}\n`), ...laid });
}
