import { checkProject } from '../checks/index.ts';
import { nodeTree } from '../checks/project/tree.ts';
import type { ProjectTree } from '../checks/project/tree.ts';
import type { WorkerOrder, WorkerReport } from './run-check.ts';

// The parser is native code, which deep nesting can bring down together with its process. So it runs here, apart, and
// says before each file what it is about to read.

process.once('message', ({ root, today, skip }: WorkerOrder) => {
  const report = (message: WorkerReport, then?: () => void) => process.send?.(message, undefined, {}, then);
  const { problems } = checkProject(without(nodeTree(root), skip), today, (path) =>
    report({ reading: path }),
  );
  report({ problems }, () => process.disconnect?.());
});

function without(tree: ProjectTree, skip: readonly string[]): ProjectTree {
  return { ...tree, entries: (folder) => tree.entries(folder).filter(({ path }) => !skip.includes(path)) };
}
