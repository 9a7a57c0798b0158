import type { Library } from '../../library/library.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';

/** What a column holds, in the terms of Table Schema (datapackage.org/standard/table-schema). */
export type Field = {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime';
  readonly description: string;
  /** How a `datetime` is written, as strptime reads it; `uri` for an address. */
  readonly format?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    /** As XML Schema has patterns: of the whole text, without anchors. */
    readonly pattern?: string;
    readonly minimum?: number;
  };
};

/** A column whose texts are among those of a column of another table; of its own table where none is named. */
export type ForeignKey = { readonly field: string; readonly table?: string; readonly of: string };

/** One CSV file of a row for each thing, with what a program must know to read it. */
export type Table<Column extends string = string> = {
  /** Its file is this name and .csv. */
  readonly name: string;
  readonly title: string;
  /** What a row is, for people and programs. */
  readonly description: string;
  /** Its columns, in their order. */
  readonly columns: readonly Column[];
  readonly fields: Readonly<Record<Column, Field>>;
  /** The columns that together tell one row from every other. */
  readonly primaryKey: readonly NoInfer<Column>[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Its rows, at an instant. */
  rows(library: Library, now: string): readonly Record<NoInfer<Column>, Cell>[];
};

/** A table of which the columns are the fields, in their order. */
export function table<Column extends string>(parts: Omit<Table<Column>, 'columns'>): Table<Column> {
  return { ...parts, columns: Object.keys(parts.fields) as Column[] };
}

type Written = { readonly now: string; readonly text: string; readonly rowCount: number };
const written = new WeakMap<Library, Map<string, Written>>();

/** A table's file at an instant. Written once for a library: the page of data, the archive and the descriptor need it too. */
export function tableFile({ name, columns, rows }: Table, library: Library, now: string): Written {
  const files = written.get(library) ?? new Map<string, Written>();
  written.set(library, files);
  const known = files.get(name);
  if (known?.now === now) return known;
  const all = rows(library, now);
  const file = { now, text: csv(columns, all), rowCount: all.length };
  files.set(name, file);
  return file;
}

/** The CSV of a table at an instant. */
export function tableCsv(table: Table, library: Library, now: string): string {
  return tableFile(table, library, now).text;
}

/** A truth as Table Schema writes it. */
export function trueOrFalse(truth: boolean): 'true' | 'false' {
  return truth ? 'true' : 'false';
}

const CITATION = '[1-9][0-9]{0,3}[a-z]*|line-[1-9][0-9]{0,2}';
const QUARTER = '[12][0-9]{3}-[0-9]{2}-q[1-4]';

const required = { required: true } as const;

/** The field that names a row: no two rows have the same. */
export function idField(description: string): Field {
  return { type: 'string', description, constraints: { ...required, unique: true } };
}

/** A text that every row has. */
export function text(description: string): Field {
  return { type: 'string', description, constraints: required };
}

/** A text that a row may do without. */
export function optionalText(description: string): Field {
  return { type: 'string', description };
}

/** One of a few words. */
export function oneOf(words: readonly string[], description: string, must = true): Field {
  return { type: 'string', description, constraints: { ...(must && required), enum: words } };
}

/** The id of a quarter, which is the name of an update. */
export function quarter(description: string, must = true): Field {
  return { type: 'string', description, constraints: { ...(must && required), pattern: QUARTER } };
}

/** A paragraph of a report, or a line of its table. */
export function citation(description: string, must = true): Field {
  return { type: 'string', description, constraints: { ...(must && required), pattern: CITATION } };
}

/** A day that every row has. */
export function day(description: string): Field {
  return { type: 'date', description, constraints: required };
}

/** The address of a page or file. */
export function address(description: string): Field {
  return { type: 'string', format: 'uri', description, constraints: required };
}
