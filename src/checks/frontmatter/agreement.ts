import type { Problem } from '../problem.ts';
import { placeAt, placeOfKey } from '../project/place.ts';
import { readersOf } from './readers.ts';
import type { ReaderError } from './readers.ts';
import type { DetailRule, ParsedYaml } from './rule.ts';

type Path = readonly (string | number)[];

/**
 * The judge of last resort: every program that reads the details must read the same values. The rules before this one say
 * more, but no list of them can be known to be whole.
 */
export const agreement: DetailRule = (parsed) => {
  const { data } = parsed.yaml;
  // Anything else is no set of details at all, which the schemas say.
  if (typeof data !== 'object' || data === null) return [];
  for (const reader of readersOf(parsed.path)) {
    try {
      const path = firstDifference(data, reader.read(parsed), []);
      if (path) return [differs(parsed, path)];
    } catch (error) {
      return [cannotRead(parsed, error as ReaderError)];
    }
  }
  return [];
};

function differs(parsed: ParsedYaml, path: Path): Problem {
  const place = placeOfKey(parsed, path, 'value');
  const { start, end } = { start: place.column - 1, end: (place.endColumn ?? place.column) - 1 };
  const line = parsed.text.split('\n')[place.line - 1] ?? '';
  const value = line.slice(start, Math.min(end, start + 40));
  return {
    id: 'frontmatter-readers-differ',
    ...place,
    message: `Not every program reads “${value}” as the same value.`,
  };
}

function cannotRead(parsed: ParsedYaml, { mark }: ReaderError): Problem {
  const message = 'Some programs cannot read the details from here on, and others can.';
  const offset = mark ? offsetOfLine(parsed, mark.line) : parsed.start;
  return {
    id: 'frontmatter-readers-differ',
    ...placeAt(parsed, offset),
    message,
    mend: 'Compare the line with the same line of an earlier file, and write it in the same way.',
  };
}

/** js-yaml counts lines from 0, and from the end of the line of the fence. */
function offsetOfLine({ text, start, end, path }: ParsedYaml, line: number): number {
  let offset = start;
  const lines = path.endsWith('.json') ? 0 : line - 1;
  for (let count = 0; count < lines; count++) {
    const next = text.indexOf('\n', offset);
    if (next === -1 || next + 1 >= end) break;
    offset = next + 1;
  }
  return offset;
}

/** The way to the first value in which two readings differ, or undefined when they are the same. */
function firstDifference(ours: unknown, theirs: unknown, path: Path): Path | undefined {
  if (Object.is(ours, theirs)) return undefined;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) return path;
    return firstOf(ours.keys(), (index) => firstDifference(ours[index], theirs[index], [...path, index]));
  }
  if (!isRecord(ours) || !isRecord(theirs)) return path;
  const names = Object.keys(ours);
  if (names.length !== Object.keys(theirs).length) return path;
  return firstOf(names, (name) =>
    Object.hasOwn(theirs, name)
      ? firstDifference(ours[name], theirs[name], [...path, name])
      : [...path, name],
  );
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => Path | undefined): Path | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
