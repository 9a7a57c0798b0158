import { readProject } from '../checks/project/read-project.ts';
import { nodeTree } from '../checks/project/tree.ts';
import { fitToSchemas } from '../checks/schema/index.ts';
import { presentIn } from '../scaffold/present.ts';
import type { Present } from '../scaffold/question.ts';

/** What is there in a project, as far as it is sound; undefined when its settings cannot be read. */
export function presentAt(root: string): Present | undefined {
  const { project } = readProject(nodeTree(root));
  const { library } = fitToSchemas(project);
  return library && presentIn(project, library);
}
