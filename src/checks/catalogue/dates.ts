import type { ProblemKinds } from './kind.ts';

/** Days and times in the text. */
export const DATES = {
  'dates-impossible': {
    severity: 'error',
    title: 'A date in the text cannot be right',
    mend: 'Look the date up in the record and in a calendar, and correct it.',
  },
} as const satisfies ProblemKinds;
