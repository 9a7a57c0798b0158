import { ARITHMETIC_CHECKS } from './arithmetic/index.ts';
import { besideBlanks, blankProblems } from './blanks/index.ts';
import { bodyProblems, detailMarkup } from './body/index.ts';
import { kindOf } from './catalogue.ts';
import type { Check, CheckContext, Named } from './context.ts';
import { DATES_CHECKS } from './dates/index.ts';
import { DECISIONS_CHECKS } from './decisions/index.ts';
import { DISCLOSURE_CHECKS } from './disclosure/index.ts';
import { EMBARGO_CHECKS } from './embargo/index.ts';
import { goneToldFirst } from './ledger/gone-paragraphs.ts';
import { LEDGER_CHECKS } from './ledger/index.ts';
import { inReadingOrder } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project/project.ts';
import { readProject } from './project/read-project.ts';
import type { ProjectTree } from './project/tree.ts';
import { REFERENCES_CHECKS } from './references/index.ts';
import { fitToSchemas } from './schema/index.ts';

/** The checks across files, in the order they run. */
const CHECKS: readonly Check[] = [
  ...REFERENCES_CHECKS,
  ...ARITHMETIC_CHECKS,
  ...DATES_CHECKS,
  ...DECISIONS_CHECKS,
  ...DISCLOSURE_CHECKS,
  ...LEDGER_CHECKS,
  ...EMBARGO_CHECKS,
];

/** Who follows a check as it goes. */
export type Follower = {
  /** Asked about each file before its text is parsed. */
  mayRead?(path: string): boolean;
  /** Told when all files have been parsed: what goes wrong from then on is no file's. */
  filesAreRead?(): void;
  /** Told when every file is known to be sound in itself: what is checked from then on is how they fit together. */
  filesAreSound?(project: Project): void;
};

/**
 * Everything that is wrong with a project, in one run and in reading order.
 * @param today today in London, as an ISO date
 */
export function checkProject(
  tree: ProjectTree,
  today: string,
  follower: Follower = {},
): { problems: Problem[]; project: Project } {
  const { project, problems } = readProject(tree, follower.mayRead);
  follower.filesAreRead?.();
  const inTexts = project.documents.flatMap((file) => bodyProblems(file, project));
  problems.push(...goneToldFirst(inTexts, project));
  const fitted = fitToSchemas(project);
  problems.push(...fitted.problems);
  problems.push(...markupIn(project, fitted.problems));
  if (!problems.some(({ id }) => kindOf(id).severity === 'error')) follower.filesAreSound?.(project);
  if (fitted.library) {
    const context: CheckContext = {
      project,
      library: fitted.library,
      named: namesIn(project),
      misnumbered: misnumberedIn(problems),
      today,
    };
    problems.push(...CHECKS.flatMap((check) => check(context)));
  }
  const blanks = blankProblems(project);
  return { problems: inReadingOrder([...blanks, ...besideBlanks(problems, blanks)]), project };
}

/** Markup in details, but for those that are refused already for what they say. */
function markupIn({ documents, data }: Project, told: readonly Problem[]): Problem[] {
  const places = new Set(told.map(({ path, line }) => `${path}:${line}`));
  const found = [...documents, ...data].flatMap(detailMarkup);
  return found.filter(({ path, line }) => !places.has(`${path}:${line}`));
}

function misnumberedIn(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ id }) => id.startsWith('body-paragraph-')).map(({ path }) => path));
}

function namesIn(project: Project): Named {
  const below = (folder: string) =>
    new Set(
      project.entries
        .filter(({ path, kind }) => kind === 'file' && path.startsWith(`${folder}/`))
        .map(({ path }) => path.slice(folder.length + 1).replace(/\.[a-z]+$/, '')),
    );
  return {
    updates: below('content/updates'),
    decisions: below('content/decisions'),
    pages: below('content/pages'),
    indicators: below('data/indicators'),
    strategies: below('data/strategies'),
  };
}
