import { stringify } from 'csv-stringify/sync';

type Cell = string | number | undefined | null;

/**
 * A table as CSV: UTF-8, RFC 4180 (commas, CRLF, quotes where needed), the first line the names of the columns.
 * Cells that a spreadsheet would run as a formula are left as they are only when they are plain numbers.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, Cell>[],
): string {
  return stringify(rows as Record<string, Cell>[], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: false,
  });
}
