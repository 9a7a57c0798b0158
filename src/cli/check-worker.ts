import { checkProject } from '../checks/index.ts';
import { nodeTree } from '../checks/project/tree.ts';
import { digestOf } from '../checks/vouched.ts';
import type { WorkerOrder, WorkerReport } from './run-check.ts';

// The parser is native code, which deep nesting can bring down together with its process. So it runs here, apart, and
// says before each file what it is about to read.

process.once('message', ({ root, today, skip }: WorkerOrder) => {
  const report = (message: WorkerReport, then?: () => void) => process.send?.(message, undefined, {}, then);
  const { problems } = checkProject(nodeTree(root), today, {
    mayRead(path) {
      if (skip.includes(path)) return false;
      report({ reading: path });
      return true;
    },
    filesAreRead: () => report({ reading: null }),
    filesAreSound: ({ documents }) =>
      report({ sound: documents.map(({ path, text }) => digestOf(path, text)) }),
  });
  report({ problems }, () => process.disconnect?.());
});
