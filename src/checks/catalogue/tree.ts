import type { ProblemKinds } from './kind.ts';

/** What may stand where, and under what name. */
export const TREE = {
  'tree-missing-file': {
    severity: 'error',
    title: 'A file is missing',
    mend: 'Put the file back. Without it the site cannot be built.',
  },
} as const satisfies ProblemKinds;
