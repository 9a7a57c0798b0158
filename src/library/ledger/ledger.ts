import { parse } from 'csv-parse/sync';
import { csvFormatRow } from 'd3-dsv';
import { isIsoDate } from '../../domain/calendar-date.ts';

/**
 * An address that has been published: a page, a file, or a place on a page. `words` is the fingerprint of what a numbered
 * paragraph said, so that it is known again under another number; empty elsewhere.
 */
export type SealedAddress = { address: string; since: string; words: string };

/**
 * A figure as it was published: its name (with an empty area for the council's own), its value (empty where a marker stood),
 * how it was printed, and from when on.
 */
export type SealedFigure = {
  update: string;
  indicator: string;
  period: string;
  basis: string;
  area: string;
  measure: string;
  value: string;
  printed: string;
  since: string;
};

/** An update as it was published: the first is edition 1. Its file is kept beside the ledger. */
export type SealedEdition = { update: string; edition: string; since: string; sha256: string };

/** What has ever been published. Lines are added at the end and never taken away. */
export type Ledger = {
  addresses: readonly SealedAddress[];
  figures: readonly SealedFigure[];
  editions: readonly SealedEdition[];
};

/** The tables of the ledger with their columns: each is a file of data/published. */
export const LEDGER_COLUMNS = {
  addresses: ['address', 'since', 'words'],
  figures: ['update', 'indicator', 'period', 'basis', 'area', 'measure', 'value', 'printed', 'since'],
  editions: ['update', 'edition', 'since', 'sha256'],
} as const satisfies { [Table in keyof Ledger]: readonly (keyof Ledger[Table][number])[] };

export type LedgerTable = keyof typeof LEDGER_COLUMNS;
export const LEDGER_TABLES = Object.keys(LEDGER_COLUMNS) as LedgerTable[];

/** The file that holds a table of the ledger. */
export const ledgerPath = (table: LedgerTable) => `data/published/${table}.csv`;

/** The file that keeps an edition of an update. */
export const editionPath = ({ update, edition }: Pick<SealedEdition, 'update' | 'edition'>) =>
  `data/published/editions/${update}-edition-${edition}.mdx`;

/** A table of the ledger that cannot be read, and on which line. */
export class LedgerError extends Error {
  override name = 'LedgerError';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * The lines of a table. Each stands on a line of its own: the first is line 2 of the file.
 * @throws LedgerError when the text is not such a table
 */
export function readTable<Table extends LedgerTable>(table: Table, text: string): Ledger[Table] {
  const columns: readonly string[] = LEDGER_COLUMNS[table];
  let lines: string[][];
  try {
    lines = parse(text, { relax_column_count: true });
  } catch (error) {
    const { lines: line = 1 } = error as { lines?: number };
    throw new LedgerError('This line is not as the program wrote it.', line);
  }
  const [head, ...rows] = lines;
  if (head?.join() !== columns.join()) throw new LedgerError(`The first line must be ${columns.join()}.`, 1);
  return rows.map((cells, index) => {
    if (cells.length !== columns.length) {
      throw new LedgerError(`This line has ${cells.length} fields, and not ${columns.length}.`, index + 2);
    }
    const since = cells[columns.indexOf('since')] ?? '';
    if (!isIsoDate(since))
      throw new LedgerError(`This line says “${since}” where its day should be.`, index + 2);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
  }) as unknown as Ledger[Table];
}

/** The file of a table. Line ends are those of the repository, and no field has one in it. */
export function writeTable<Table extends LedgerTable>(table: Table, lines: Ledger[Table]): string {
  const columns: readonly string[] = LEDGER_COLUMNS[table];
  const rows = (lines as readonly Readonly<Record<string, string>>[]).map((line) =>
    columns.map((column) => (line[column] ?? '').replace(/\s+/g, ' ')),
  );
  return [columns, ...rows].map((row) => `${csvFormatRow([...row])}\n`).join('');
}
