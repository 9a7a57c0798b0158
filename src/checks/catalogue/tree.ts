import type { ProblemKinds } from './kind.ts';

/** What may stand where, and under what name. */
export const TREE = {
  'tree-missing-file': {
    severity: 'error',
    title: 'A file is missing',
    mend: 'Put the file back. Without it the site cannot be built.',
  },
  'tree-link': {
    severity: 'error',
    title: 'A file is only a link to another file',
    mend: 'Take the link out, and put a copy of the file itself in its place.',
  },
  'tree-special-file': {
    severity: 'error',
    title: 'Something is neither a file nor a folder',
    mend: 'Take it out.',
  },
  'tree-folder': {
    severity: 'error',
    title: 'A folder stands where there may be none',
    mend: 'Move the files out of the folder to where they belong, and take the folder out.',
  },
  'tree-hidden-file': {
    severity: 'error',
    title: 'A file is hidden',
    mend: 'Take the file out, or give it a name without the dot if it is to be published.',
  },
  'tree-public-file': {
    severity: 'error',
    title: 'A file in public/ would be published as it is',
    mend: 'Take the file out of public/. Only images belong there, in public/images.',
  },
  'tree-wrong-place': {
    severity: 'error',
    title: 'A file stands where it is not looked for',
    mend: 'Move the file to where it belongs, or take it out.',
  },
  'tree-wrong-ending': {
    severity: 'error',
    title: 'The name of a file has the wrong ending',
    mend: 'Give the file the right ending, or take it out.',
  },
  'tree-name': {
    severity: 'error',
    title: 'The name of a file cannot be used in an address',
    mend: 'Use only small letters from a to z, digits and single hyphens.',
  },
  'tree-same-but-capitals': {
    severity: 'error',
    title: 'Two names differ only in capital letters',
    mend: 'Keep one of the two files, with a name in small letters.',
  },
  'tree-update-name': {
    severity: 'error',
    title: 'The name of an update is not that of a quarter',
    mend: 'Name the file after its quarter, such as 2018-19-q2.mdx for July to September 2018.',
  },
  'tree-decision-name': {
    severity: 'error',
    title: 'The name of a decision does not begin with a day',
    mend: 'Name the file after the day of the decision and what it is about, such as 2018-07-12-year-end.mdx.',
  },
  'tree-taken-address': {
    severity: 'error',
    title: 'A page would have the address of another part of the site',
    mend: 'Give the file another name: it becomes the address of the page.',
  },
  'tree-empty-file': {
    severity: 'error',
    title: 'A file is empty',
    mend: 'Put back what it should hold, or take the file out.',
  },
  'tree-update-period': {
    severity: 'error',
    title: 'An update is named after another quarter than the one it reports on',
    mend: 'Correct the line period:, or the name of the file, so that both say the same quarter.',
  },
} as const satisfies ProblemKinds;
