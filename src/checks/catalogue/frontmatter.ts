import type { ProblemKinds } from './kind.ts';

/** The lines between the two --- at the top of a file, and files of data. */
export const FRONTMATTER = {
  'frontmatter-no-fence': {
    severity: 'error',
    title: 'The file does not begin with ---',
    mend: 'Begin the file with a line of three hyphens, then the details (lines such as title: Progress update), then another line of three hyphens.',
  },
  'frontmatter-language': {
    severity: 'error',
    title: 'The first line asks for another kind of details',
    mend: 'Let the first line be three hyphens and nothing else.',
  },
  'frontmatter-not-closed': {
    severity: 'error',
    title: 'The details at the top do not end with ---',
    mend: 'Put a line of three hyphens, and nothing else, between the details and the text.',
  },
  'frontmatter-tab': {
    severity: 'error',
    title: 'There is a tab among the details',
    mend: 'Put spaces in place of the tab, the wide gap that the Tab key makes: as many as the lines around it have.',
  },
  'frontmatter-odd-space': {
    severity: 'error',
    title: 'A space is not an ordinary one',
    mend: 'Delete the space and type it anew. Spaces copied from a web page or a word processor can be of another kind.',
  },
  'frontmatter-not-yaml': {
    severity: 'error',
    title: 'The details cannot be read',
    mend: 'Compare the line with the same line of an earlier file: look for a missing colon, quote or space.',
  },
  'frontmatter-not-json': {
    severity: 'error',
    title: 'The file has lost its form',
    mend: 'Compare the line with the lines around it: look for a missing or a needless comma, quote or bracket.',
  },
  'frontmatter-anchor': {
    severity: 'error',
    title: 'A sign would copy a value from elsewhere',
    mend: 'If it is text, put straight quotes around it. If not, write the value itself.',
  },
  'frontmatter-tag': {
    severity: 'error',
    title: 'A sign would change how a value is read',
    mend: 'If it is text, put straight quotes around it. If not, take the sign out.',
  },
  'frontmatter-directive': {
    severity: 'error',
    title: 'A line would change how the file is read',
    mend: 'Take the line out.',
  },
  'frontmatter-second-document': {
    severity: 'error',
    title: 'A line ends the details too soon',
    mend: 'Take the line out: a file holds one set of details.',
  },
  'frontmatter-merge-key': {
    severity: 'error',
    title: '“<<” would copy details from elsewhere',
    mend: 'Take the line out, and write each detail itself.',
  },
  'frontmatter-key': {
    severity: 'error',
    title: 'The name of a detail is not a word',
    mend: 'Write the details as name: value, one a line, such as title: Progress update.',
  },
  'frontmatter-repeated-key': {
    severity: 'error',
    title: 'A detail is given twice',
    mend: 'Keep one of the two lines.',
  },
  'frontmatter-magic-key': {
    severity: 'error',
    title: 'The name of a detail means something to programs',
    mend: 'Take the line out.',
  },
  'frontmatter-number': {
    severity: 'error',
    title: 'A number is not written plainly',
    mend: 'Write it with the digits 0 to 9 and a point, such as 1990 or 88.9. If it is text, put straight quotes around it.',
  },
  'frontmatter-long-number': {
    severity: 'error',
    title: 'A number has more digits than can be kept',
    mend: 'Write the number with 15 digits at most. If it is text, put straight quotes around it.',
  },
  'frontmatter-unquoted-date': {
    severity: 'error',
    title: 'A day is not in quotes',
    mend: 'Put straight quotes around the day.',
  },
  'frontmatter-yes-or-no': {
    severity: 'error',
    title: 'A word can be read as true or false, or as text',
    mend: 'Write true or false. If it is text, put straight quotes around it.',
  },
  'frontmatter-null-word': {
    severity: 'error',
    title: 'A word or sign can be read as nothing, or as text',
    mend: 'Write null where there is no value. If it is text, put straight quotes around it.',
  },
  'frontmatter-empty-value': {
    severity: 'error',
    title: 'A detail has no value',
    mend: 'Write the value behind the name, or take the line out.',
  },
  'frontmatter-swallowed-words': {
    severity: 'error',
    title: 'A # takes words away',
    mend: 'Put straight quotes around the whole value, with the # inside them. If it is a remark, put a space behind the #.',
  },
  'frontmatter-unopened-quote': {
    severity: 'error',
    title: 'A value ends with a quote that never opened',
    mend: 'Write the quote in front of the first word too, or take it out at the end.',
  },
  'frontmatter-curly-quotes': {
    severity: 'error',
    title: 'Curly quotation marks stand where straight ones belong',
    mend: 'Put straight quotes in their place. A word processor makes them curly; a text editor does not.',
  },
  'frontmatter-hidden-character': {
    severity: 'error',
    title: 'A code stands for an invisible character',
    mend: 'Take out the code, which begins with a backslash (\\).',
  },
  'frontmatter-readers-differ': {
    severity: 'error',
    title: 'Programs read a value differently',
    mend: 'Put straight quotes around the value.',
  },
  'frontmatter-unknown-key': {
    severity: 'error',
    title: 'There is no detail of that name',
    mend: 'Correct the name, or take the line out.',
  },
  'frontmatter-missing-key': {
    severity: 'error',
    title: 'A detail is missing',
    mend: 'Add the line that the message names.',
  },
  'frontmatter-wrong-kind': {
    severity: 'error',
    title: 'A detail is of the wrong kind',
    mend: 'Write the detail as the message says.',
  },
  'frontmatter-wrong-choice': {
    severity: 'error',
    title: 'A detail is none of those there are to choose from',
    mend: 'Write one of the choices, just as it stands.',
  },
  'frontmatter-wrong-length': {
    severity: 'error',
    title: 'A detail is too long or too short, too large or too small',
    mend: 'Write the detail as the message says.',
  },
  'frontmatter-not-allowed': {
    severity: 'error',
    title: 'A detail cannot be as it is',
    mend: 'Write the detail as the message says.',
  },
} as const satisfies ProblemKinds;
