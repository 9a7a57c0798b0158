import { isDeepStrictEqual } from 'node:util';
import { isMagic } from './magic-keys.ts';
import { judgePlain } from './plain-values.ts';
import { readersOf } from './readers.ts';
import type { YamlText } from './source.ts';

/** A value that ends where its line does: in quotes without anything to undo, an empty list, or plain words and numbers. */
const VALUE = String.raw`'[^'\\\t]*'|"[^"\\\t]*"|\[\]|-?[A-Za-z\d](?:[\w .()/-]*[\w.()/-])?`;
/** A line of its own: the hyphens of a list, the name of a detail, its value. Some names are no text to a reader of YAML. */
const LINE = new RegExp(
  `^( *)((?:- )*)(?:((?!(?:true|false|null):)[a-z][a-z\\d-]*):(?: (${VALUE}))?|(${VALUE}))$`,
);

/**
 * What a document’s details say, when they are written so plainly that no rule can object to them and both programs that
 * make the site read the same; else undefined, and the rules look closely. That spares `yaml`, which knows the position of
 * every sign but takes three times as long as everything else that is done with the details.
 */
export function readEveryday(source: YamlText): unknown {
  if (!source.path.endsWith('.mdx')) return undefined;
  const nulls = nullsWritten(source.text.slice(source.start, source.end));
  if (nulls === undefined) return undefined;
  try {
    const [first, ...others] = readersOf(source.path).map((reader) => reader.read(source));
    const isSame = others.every((other) => isDeepStrictEqual(first, other));
    return isSame && nullsIn(first) === nulls ? first : undefined;
  } catch {
    return undefined;
  }
}

/** How many times `null` is written as a value among everyday lines; undefined when a line is not one of them. */
function nullsWritten(yaml: string): number | undefined {
  let nulls = 0;
  let hasName = false;
  // How far in the next line may begin, so that it is not read as more of the value before it.
  let deepest = Infinity;
  for (const line of yaml.slice(0, -1).split('\n')) {
    if (line === '') continue;
    const [, spaces = '', hyphens = '', name, named, item] = LINE.exec(line) ?? [];
    const value = named ?? item;
    if (name === undefined && (value === undefined || hyphens === '')) return undefined;
    if (spaces.length > deepest) return undefined;
    const column = spaces.length + hyphens.length;
    if (name !== undefined && isMagic(name, true)) return undefined;
    if (value !== undefined && !/^['"[]/.test(value) && judgePlain(value) !== undefined) return undefined;
    if (value === 'null') nulls += 1;
    hasName ||= name !== undefined;
    deepest = value === undefined ? Infinity : name === undefined ? column - 2 : column;
  }
  return hasName ? nulls : undefined;
}

/** A detail with nothing behind its name is null too, though nobody wrote it. */
function nullsIn(value: unknown): number {
  if (value === null) return 1;
  if (typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + nullsIn(inner), 0);
}
