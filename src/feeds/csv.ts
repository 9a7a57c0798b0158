import { csvFormatRow } from 'd3-dsv';
import { allowedCharacters } from './characters.ts';

/** What a cell can hold. A cell without anything is empty. */
export type Cell = string | number | undefined | null;

/** Nothing, or letters and figures that need no second look. */
const PLAIN = /^(?:\w[\w .:/-]*)?$/;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * What begins a formula in some spreadsheet: the signs that OWASP names ("CSV Injection"), their full-width forms, and
 * the tab and line ends that a spreadsheet may skip before it looks for them.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A table as CSV: UTF-8, RFC 4180 (commas, CRLF, quotes where needed), the first line the names of the columns.
 * Of what a spreadsheet would take for the beginning of a formula, only plain numbers (-21 is one) are left as they are.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, Cell>[],
): string {
  const lines = rows.map((row) => csvFormatRow(columns.map((column) => cell(row[column]))));
  return `${[csvFormatRow([...columns]), ...lines].join('\r\n')}\r\n`;
}

function cell(content: Cell): string {
  if (content === undefined || content === null) return '';
  // Most cells are ids and numbers, and are looked at once.
  if (typeof content === 'number' || PLAIN.test(content)) return String(content);
  return inert(allowedCharacters(content));
}

/** Text that begins as a formula does gets an apostrophe before it, which spreadsheets take for “this is text”. */
function inert(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
