import type { ProblemKinds } from './kind.ts';

/** The lines between the two --- at the top of a file, and files of data. */
export const FRONTMATTER = {
  'frontmatter-no-fence': {
    severity: 'error',
    title: 'The file does not begin with ---',
    mend: 'Begin the file with a line of three hyphens, then the details, then another line of three hyphens.',
  },
  'frontmatter-not-yaml': {
    severity: 'error',
    title: 'The details at the top cannot be read',
    mend: 'Compare the line with the same line of an earlier file: look for a missing colon, quote or space.',
  },
  'frontmatter-schema': {
    severity: 'error',
    title: 'A detail is missing, or not of the right kind',
    mend: 'Write the detail as the message says.',
  },
} as const satisfies ProblemKinds;
