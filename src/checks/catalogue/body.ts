import type { ProblemKinds } from './kind.ts';

/** The text below the frontmatter. */
export const BODY = {
  'body-not-mdx': {
    severity: 'error',
    title: 'The text cannot be read',
    mend: 'Look at the place named: a stray < or { is the usual cause. Write “less than” in words.',
  },
  'body-crash': {
    severity: 'error',
    title: 'The text brings down the program that reads it',
    mend: 'Undo the last change to this file, or take out what is nested many levels deep.',
  },
} as const satisfies ProblemKinds;
