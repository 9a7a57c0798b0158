import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../checks/project/read-project.ts';
import { nodeTree } from '../checks/project/tree.ts';
import { fitToSchemas } from '../checks/schema/index.ts';
import { presentIn } from '../scaffold/present.ts';
import type { Present } from '../scaffold/question.ts';

/** The file that somebody pastes the text of a report into. */
const REPORT = 'report.txt';

/** What is there in a project, as far as it is sound; undefined when its settings cannot be read. */
export function presentAt(root: string): Present | undefined {
  const { project } = readProject(nodeTree(root));
  const { library } = fitToSchemas(project);
  if (library === undefined) return undefined;
  const report = textOf(join(root, REPORT));
  return { ...presentIn(project, library), ...(report !== undefined && { report }) };
}

/** A text as editors keep it, with a sign at its front or not. Undefined where there is no such file. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
