import { HIDDEN } from '../no-number.ts';
import type { ProblemKinds } from './kind.ts';

/** Figures and words that could tell of single people. */
export const DISCLOSURE = {
  'disclosure-small-count': {
    severity: 'error',
    title: 'A number of people is so small that it could tell who they are',
    mend: `Hide the figure: ${HIDDEN}. Take out its lines numerator: and denominator:, if it has them.`,
  },
  'disclosure-small-share': {
    severity: 'error',
    title: 'A percentage tells of very few people',
    mend: `Hide the figure: ${HIDDEN}. Take out its lines numerator: and denominator:, if it has them.`,
  },
  'disclosure-recoverable': {
    severity: 'error',
    title: 'A hidden figure can be worked out',
    mend: 'Hide another figure that it is worked out from as well.',
  },
  'disclosure-difference': {
    severity: 'error',
    title: 'Published figures leave a small number of people between them',
    mend: `Hide one of the figures: ${HIDDEN}.`,
  },
  'disclosure-hidden-and-published': {
    severity: 'error',
    title: 'A figure is hidden in one place and published in another',
    mend: 'Hide it in both places, or publish it in both.',
  },
  'disclosure-hidden-given-away': {
    severity: 'error',
    title: 'A hidden figure is given away by words or details',
    mend: 'Take out what gives the number away.',
  },
  'disclosure-number-in-text': {
    severity: 'error',
    title: 'The text tells a small number of people',
    mend: 'Say it without the number, such as “a small number of children”.',
  },
  'disclosure-bare-number-in-table': {
    severity: 'error',
    title: 'A table has a number that is not one of the figures',
    mend: 'Put the number among the figures at the top of the file, and show it with <Figure of="…" />.',
  },
  'disclosure-area-within': {
    severity: 'error',
    title: 'An area does not say rightly which larger one it lies in',
    mend: 'Write after within: the short name that the next larger area has after id:, or take the line out.',
  },
  'disclosure-exception': {
    severity: 'note',
    title: 'A figure about few people is published by a signed-off exception',
    mend: 'Nothing needs doing. Look again whether the reason still holds.',
  },
  'disclosure-exception-unused': {
    severity: 'error',
    title: 'An exception covers no figure',
    mend: 'Take the exception out, or correct its indicator, period and area.',
  },
  'disclosure-exception-reason': {
    severity: 'error',
    title: 'An exception is not signed off',
    mend: 'Say in a sentence why the figure may be published, which post agreed to it, and on which day.',
  },
  'disclosure-rule-weak': {
    severity: 'error',
    title: 'The rule for small numbers hides next to nothing',
    mend: 'Write small-number-threshold: 5 and small-number-group: 500, or what the council’s own rule says, if it hides more.',
  },
  'disclosure-people-not-said': {
    severity: 'error',
    title: 'An indicator of people says that it is not',
    mend: 'Write people: true. Where the words mislead, say after of: what is really counted, such as schools.',
  },
} as const satisfies ProblemKinds;
