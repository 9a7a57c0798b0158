import type { ProblemKinds } from './kind.ts';

/** What is still to be filled in, marked ??? by whoever began the file, most often `npm run new`, or with words such as TBC. */
export const BLANKS = {
  'blanks-figure': {
    severity: 'error',
    title: 'A figure has still to be filled in',
    mend: 'Write the number in place of ???.',
  },
  'blanks-detail': {
    severity: 'error',
    title: 'A detail has still to be filled in',
    mend: 'Write it in place of ???.',
  },
  'blanks-text': {
    severity: 'error',
    title: 'Some of the text has still to be written',
    mend: 'Write in place of ??? what the report says. If it has no such part, take the line out, and number the paragraphs behind it anew.',
  },
  'blanks-placeholder': {
    severity: 'error',
    title: 'Words only hold the place of others',
    mend: 'Write what belongs there. If there is nothing to say, take the line out.',
  },
  'blanks-number': {
    severity: 'error',
    title: 'A number is missing from the text',
    mend: 'Look it up in the record, and put it back. If none belongs there, write a word in place of the sign.',
  },
} as const satisfies ProblemKinds;
