import { stringify } from 'csv-stringify/sync';

type Cell = string | number | undefined | null;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A table as CSV: UTF-8, RFC 4180 (commas, CRLF, quotes where needed), the first line the names of the columns.
 * Of what a spreadsheet would take for the beginning of a formula, only plain numbers (-21 is one) are left as they are.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, Cell>[],
): string {
  return stringify(rows as Record<string, Cell>[], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    // Of itself it puts a text of two lines in quotes only when they are parted by CRLF.
    quoted_match: /[\r\n]/,
    cast: { string: inert },
  });
}

/** Text that begins as a formula does gets an apostrophe before it, which spreadsheets take for “this is text”. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
