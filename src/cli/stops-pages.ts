import type { ProblemId } from '../checks/catalogue.ts';
import type { Problem } from '../checks/problem.ts';

/** What is wrong with a text as such, and yet lets pages be made of it: the check looks at more than the text for it. */
const LET_THROUGH: ReadonlySet<ProblemId> = new Set([
  'body-image-missing',
  'body-link-broken',
  'body-markup-in-detail',
]);

/**
 * Whether no page could be made of a project with these problems, because a file cannot be read: Astro would stop there
 * with words of its own.
 */
export function stopsPages(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ id }) =>
      id.startsWith('frontmatter-') ||
      id === 'blanks-figure' ||
      id === 'blanks-detail' ||
      (id.startsWith('body-') && !LET_THROUGH.has(id)),
  );
}
