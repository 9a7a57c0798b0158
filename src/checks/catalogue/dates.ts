import type { ProblemKinds } from './kind.ts';

/** Days and times in the text. */
export const DATES = {
  'dates-impossible': {
    severity: 'error',
    title: 'A date in the text cannot be right',
    mend: 'Look the date up in the record and in a calendar, and correct it.',
  },
  'dates-figure': {
    severity: 'error',
    title: 'The text dates a figure to another day',
    mend: 'Correct the day in the text, or the period: of the figure. If another figure is meant, show that one.',
  },
} as const satisfies ProblemKinds;
