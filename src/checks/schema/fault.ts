import type { ZodType, z } from 'zod';
import { placeOfKey } from '../project/place.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import type { Place, Problem } from '../problem.ts';
import { schemaAt } from './walk-schema.ts';

/** Something a schema finds wrong, with all that there is to say about it. */
export type Fault = {
  file: DataFile | DocumentFile;
  schema: ZodType;
  issue: z.core.$ZodIssue;
  /** Everything that is wrong with the file. */
  issues: readonly z.core.$ZodIssue[];
  path: readonly (string | number)[];
  /** What stands there, or undefined when nothing does. */
  value: unknown;
};

/** One way to put a fault in words; nothing when the fault is of another kind. */
export type FaultRule = (fault: Fault) => Problem[] | undefined;

/** What stands at a key path in some data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The name of a detail in quotation marks: that of the list, when it is an entry of one. */
export function nameOf(path: readonly PropertyKey[]): string {
  return `“${String(path.findLast((key) => typeof key === 'string') ?? 'the file')}”`;
}

/** What stands there, on one line and not too long. */
export function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  const letters = [...text.slice(0, 200)];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text;
}

/** Where the value stands that a fault is about, or its name, where the value begins on a line below. */
export function valuePlace({ file, path }: Fault): Place {
  const [name, value] = [placeOfKey(file, path), placeOfKey(file, path, 'value')];
  return name.line === value.line ? value : name;
}

/** What a detail is for, as its schema says it, or nothing. */
export function description({ schema }: Fault, path: readonly PropertyKey[]): string | undefined {
  return schemaAt(schema, path)?.description;
}
