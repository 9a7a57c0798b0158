import type { Problem } from '../problem.ts';
import type { Entry } from '../project/tree.ts';
import { ESSENTIAL_FILES } from './layout.ts';
import { problemWith } from './rule.ts';

const UPDATES = 'content/updates';

/** Files without which there is no site. One that is there under a wrong name is reported for its name. */
export function missingFiles(entries: readonly Entry[]): Problem[] {
  const present = new Set(entries.map(({ path }) => likely(path)));
  const missing = ESSENTIAL_FILES.filter((path) => !present.has(path) && !isWithinFault(path, entries));
  const problems = missing.map((path) =>
    problemWith({ path }, { id: 'tree-missing-file', message: `${path} is missing.` }),
  );
  const hasUpdates = entries.some(
    ({ path }) => path.startsWith(`${UPDATES}/`) && !path.endsWith('/.gitkeep'),
  );
  if (hasUpdates || isWithinFault(`${UPDATES}/`, entries)) return problems;
  const message = 'There is no update. The site needs at least one.';
  return [...problems, problemWith({ path: UPDATES }, { id: 'tree-missing-file', message })];
}

/** A path as it was most likely meant. */
function likely(path: string): string {
  return path.toLowerCase().replace(/\.yml$/, '.yaml');
}

/** Whether one of the folders above is no folder at all, which is reported already. */
function isWithinFault(path: string, entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.kind !== 'folder' && path.startsWith(`${entry.path}/`));
}
