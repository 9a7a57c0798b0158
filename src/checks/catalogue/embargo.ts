import type { ProblemKinds } from './kind.ts';

/** What may not be seen before its time. */
export const EMBARGO = {
  'embargo-published-differs': {
    severity: 'error',
    title: 'The day of publication is not the day the embargo ends',
    mend: 'Write the same day after published: and after publish-at:.',
  },
  'embargo-shown-early': {
    severity: 'error',
    title: 'Something public leads to what is under embargo',
    mend: 'Take the link out until then, or put this document under the same embargo with the same line publish-at:.',
  },
} as const satisfies ProblemKinds;
