import type { ProblemKinds } from './kind.ts';

/** What a pull request that publishes content may touch. */
export const CHANGES = {
  'changes-outside-content': {
    severity: 'error',
    title: 'The change touches a file that only maintainers change',
    mend: 'Take this file out of the change. If it must change, ask the maintainers, who look after the site, to change it in a pull request (a proposed change) of its own.',
  },
  'changes-not-a-file': {
    severity: 'error',
    title: 'The change makes a file of content something else',
    mend: 'Delete the file, make it anew in your editor with the same words in it, and send that.',
  },
} as const satisfies ProblemKinds;
