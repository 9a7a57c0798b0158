/*
 * Generous for what people write (the longest update here has 45 kB and is indented by 10 columns), and far below what
 * brings the readers down or keeps them busy for minutes. Measured with Sätteri 0.10, js-yaml 3 and 4, yaml 2 and Node 26:
 * Sätteri ends the process at some thousands of nested brackets in an expression, and of nested tags when it compiles; it
 * takes seconds for 1,000 nested numbered lists, and for 10,000 lines in nested quotations it does not end; yaml gives up at
 * some hundreds of nested lists, js-yaml 4 at 100. js-yaml 3 takes 5 seconds for 100,000 empty lines.
 */

/** Of a text, in bytes: 1 MiB. */
export const LARGEST_TEXT = 1024 * 1024;
/** Of an image, in bytes: 5 MiB. */
export const LARGEST_IMAGE = 5 * 1024 * 1024;
export const MOST_LINES = 20_000;
/** Of a line, in UTF-16 units. */
export const LONGEST_LINE = 20_000;
/** Of spaces at the beginning of a line; a tab counts as four. */
export const WIDEST_INDENT = 60;
/** Of signs at the beginning of one line that each open a quotation or a list. */
export const MOST_OPENERS = 20;
/** Of brackets of one kind, or of tags, that are open at once. */
export const MOST_OPEN = 50;
/** Of the same sign or letter in a row. */
export const MOST_ALIKE = 200;
/** Of hyphens in a row: Prettier draws the line under the heads of a table as wide as its widest cell. */
export const MOST_HYPHENS = 2000;
/** Of signs for bold, italics, code and links in a paragraph. The fullest here has some twenty. */
export const MOST_MARKS = 2000;
/**
 * Signs that Sätteri sets apart, times the length of their paragraph, over all paragraphs of a file: it copies the
 * paragraph anew for each. It takes 1 second and 300 MB at 100 million, and ends the process at some thousand million.
 */
export const MOST_COPYING = 50_000_000;
