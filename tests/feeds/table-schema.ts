import { parse } from 'csv-parse/sync';
import { isIsoDate } from '../../src/domain/calendar-date.ts';

type Field = {
  name: string;
  type: string;
  format?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
  };
};

export type TableSchema = {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  missingValues: string[];
};

export type Row = Record<string, string>;

/** The rows of a CSV file, read by csv-parse: it refuses a row that has more or fewer cells than the first. */
export function rowsOf(csv: string): Row[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' });
}

/** What in a CSV file does not fit its Table Schema (datapackage.org/standard/table-schema), foreign keys aside. */
export function tableFaults(csv: string, { fields, primaryKey, missingValues }: TableSchema): string[] {
  const [header = []] = parse(csv, { to: 1, record_delimiter: '\r\n' });
  const names = fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`The columns are ${header.join()}, not ${names.join()}.`];
  const rows = rowsOf(csv);
  const cells = rows.flatMap((row, index) =>
    fields.flatMap((field) => {
      const fault = cellFault(row[field.name] ?? '', field, missingValues);
      return fault === undefined ? [] : [`Row ${index + 1}, ${field.name}: ${fault}`];
    }),
  );
  const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  return [...cells, ...[primaryKey, ...unique].flatMap((key) => repeated(rows, key))];
}

function cellFault(
  text: string,
  { type, format, constraints }: Field,
  missing: string[],
): string | undefined {
  if (missing.includes(text)) return constraints?.required ? 'nothing is there' : undefined;
  if (!isOfType(text, type, format)) return `“${text}” is no ${format ?? type}`;
  if (constraints?.enum && !constraints.enum.includes(text)) return `“${text}” is not among the known words`;
  if (constraints?.pattern && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text)) {
    return `“${text}” does not match ${constraints.pattern}`;
  }
  if (constraints?.minimum !== undefined && Number(text) < constraints.minimum) return `${text} is too small`;
  return undefined;
}

function isOfType(text: string, type: string, format?: string): boolean {
  switch (`${type} ${format ?? ''}`.trim()) {
    case 'string':
      return true;
    case 'string uri':
      return URL.canParse(text);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text);
    case 'integer':
      return /^-?\d+$/.test(text);
    case 'boolean':
      return text === 'true' || text === 'false';
    case 'date':
      return isIsoDate(text);
    case 'datetime %Y-%m-%dT%H:%M%z':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    default:
      throw new Error(`This validator does not know the type ${type} ${format ?? ''}.`);
  }
}

function repeated(rows: Row[], key: string[]): string[] {
  const values = rows.map((row) => key.map((name) => row[name]).join(' | '));
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${key.join()} “${value}” is there twice.`);
}

/** What in a package's tables points to a row that is not there. */
export function foreignKeyFaults(
  tables: ReadonlyMap<string, { rows: Row[]; schema: TableSchema }>,
): string[] {
  return [...tables].flatMap(([name, { rows, schema }]) =>
    (schema.foreignKeys ?? []).flatMap(({ fields: [field = ''], reference }) => {
      const target = tables.get(reference.resource ?? name);
      if (target === undefined) return [`${name}: there is no table ${reference.resource}.`];
      const known = new Set(target.rows.map((row) => row[reference.fields[0] ?? '']));
      return rows
        .map((row) => row[field] ?? '')
        .filter((value) => value !== '' && !known.has(value))
        .map((value) => `${name}.${field}: “${value}” is not in ${reference.resource ?? name}.`);
    }),
  );
}
