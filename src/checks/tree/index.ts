import type { Problem } from '../problem.ts';
import type { Entry } from '../project/tree.ts';
import { decisionNames, updateNames } from './dated-names.ts';
import { emptyFiles } from './empty-files.ts';
import { endings } from './endings.ts';
import { folders } from './folders.ts';
import { hiddenFiles } from './hidden-files.ts';
import { links, specialFiles } from './kinds.ts';
import { missingFiles } from './missing-files.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { publicFiles } from './public-files.ts';
import type { EntryRule } from './rule.ts';
import { sameNames } from './same-names.ts';
import { takenAddresses } from './taken-addresses.ts';

/** Rules about anything at all, in the order they run. */
const RULES: readonly EntryRule[] = [links, specialFiles, folders];

/** Rules about files, in the order they run. */
function fileRules(entries: readonly Entry[]): readonly EntryRule[] {
  return [
    hiddenFiles,
    publicFiles,
    places,
    endings,
    sameNames(entries),
    updateNames,
    decisionNames,
    names,
    takenAddresses,
    emptyFiles,
  ];
}

/**
 * What is wrong with the names and kinds of a project’s files. Of each, the first rule that objects is heard; what is in a
 * folder that is wrong itself is passed over.
 */
export function treeProblems(entries: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  const unsound = new Set<string>();
  const rulesForFiles = [...RULES, ...fileRules(entries)];
  for (const entry of entries) {
    if (isBelow(entry.path, unsound) || isPlaceholder(entry)) continue;
    const problem = firstProblem(entry.kind === 'folder' ? RULES : rulesForFiles, entry);
    if (problem === undefined) continue;
    problems.push(problem);
    unsound.add(entry.path);
  }
  return [...problems, ...missingFiles(entries)];
}

/** Whether a path lies within one of some others. */
export function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => index > 0 && folders.has(parts.slice(0, index).join('/')));
}

function firstProblem(rules: readonly EntryRule[], entry: Entry): Problem | undefined {
  for (const rule of rules) {
    const problem = rule(entry);
    if (problem) return problem;
  }
  return undefined;
}

/** An empty .gitkeep keeps an empty folder in git. */
function isPlaceholder({ path, kind, size }: Entry): boolean {
  return kind === 'file' && size === 0 && path.endsWith('/.gitkeep');
}
