import type { ProblemKinds } from './kind.ts';

/** What the characters of a file may be. */
export const BYTES = {
  'bytes-not-utf8': {
    severity: 'error',
    title: 'The file is not saved as UTF-8',
    mend: 'Open the file in a text editor and save it with the encoding UTF-8.',
  },
} as const satisfies ProblemKinds;
