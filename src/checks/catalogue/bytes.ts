import type { ProblemKinds } from './kind.ts';

/** What the characters of a file may be, and how much of anything a file may hold. */
export const BYTES = {
  'bytes-unreadable': {
    severity: 'error',
    title: 'A file cannot be opened',
    mend: 'Open the file in a text editor and save it anew. If that does not work, ask whoever looks after your computer.',
  },
  'bytes-not-utf8': {
    severity: 'error',
    title: 'The letters of the file are stored in another way',
    mend: 'Open the file in a text editor and choose “Save as”. Where it asks for the encoding, which is how letters are stored, choose UTF-8.',
  },
  'bytes-byte-order-mark': {
    severity: 'error',
    title: 'The file begins with an invisible mark',
    mend: 'Open the file in a text editor and choose “Save as”. Where it asks for the encoding, which is how letters are stored, choose UTF-8, and not “UTF-8 with BOM”.',
  },
  'bytes-control-character': {
    severity: 'error',
    title: 'There is a sign for machines in the text',
    mend: 'Delete the sign. If you cannot see it, delete the word around it and type the word again.',
  },
  'bytes-carriage-return': {
    severity: 'error',
    title: 'A line ends in a way that programs do not agree on',
    mend: 'Open the file in a text editor and save it with line ends of the kind “LF”. Most editors show the kind at the bottom of the window, and change it when it is clicked.',
  },
  'bytes-direction-mark': {
    severity: 'error',
    title: 'An invisible mark turns the direction of the text',
    mend: 'Delete the words around this place and type them again: then the mark is gone too.',
  },
  'bytes-invisible-character': {
    severity: 'error',
    title: 'There is an invisible character in the text',
    mend: 'Delete the words around this place and type them again: then the invisible character is gone too.',
  },
  'bytes-unknown-character': {
    severity: 'error',
    title: 'There is a character that stands for nothing',
    mend: 'Delete the character, and type what should be there.',
  },
  'bytes-heaped-accents': {
    severity: 'error',
    title: 'Accents are heaped on a letter',
    mend: 'Delete the word and type it anew, with the accents that belong to it and no others.',
  },
  'bytes-mixed-alphabets': {
    severity: 'error',
    title: 'A letter of another alphabet stands for a plain one',
    mend: 'Delete the word and type it anew on your keyboard: the letters look alike, but no search finds the word.',
  },
  'bytes-styled-letter': {
    severity: 'error',
    title: 'A letter or digit is drawn as another sign',
    mend: 'Type the plain letters A to Z or digits 0 to 9 in its place.',
  },
  'bytes-too-large': {
    severity: 'error',
    title: 'The file is too large',
    mend: 'Make the file smaller, or take out what does not belong in it.',
  },
  'bytes-too-many-lines': {
    severity: 'error',
    title: 'The file has too many lines',
    mend: 'Take out what does not belong in the file.',
  },
  'bytes-long-line': {
    severity: 'error',
    title: 'A line is too long',
    mend: 'Divide the line into paragraphs, with an empty line between them, or take out what does not belong in it.',
  },
  'bytes-nesting': {
    severity: 'error',
    title: 'Brackets, lists or quotations stand too many levels deep',
    mend: 'Take out levels. A report needs three at most: 7, 7f and 7f ii.',
  },
  'bytes-crowded-paragraph': {
    severity: 'error',
    title: 'A paragraph is too long and has too many signs in it',
    mend: 'Put empty lines between its sentences, so that it becomes several paragraphs.',
  },
  'bytes-repeated-sign': {
    severity: 'error',
    title: 'A sign stands there too many times',
    mend: 'Take out the signs that are too many. Bold words need two stars on either side, and a line across the page three hyphens.',
  },
  'bytes-not-an-image': {
    severity: 'error',
    title: 'A file is not the kind of image that its name says',
    mend: 'Save the image anew from a program for images, as PNG, JPEG or WebP, and use that file.',
  },
} as const satisfies ProblemKinds;
