import { isDeepStrictEqual } from 'node:util';
import { isMagic } from './magic-keys.ts';
import { judgePlain } from './plain-values.ts';
import { readersOf } from './readers.ts';
import type { YamlSource } from './source.ts';
import type { Token } from './tokens.ts';

/** What the details of nearly every document are made of. */
const EVERYDAY: ReadonlySet<Token['type']> = new Set([
  'block-scalar-header',
  'comma',
  'comment',
  'double-quoted-scalar',
  'flow-seq-end',
  'flow-seq-start',
  'map-value-ind',
  'newline',
  'plain',
  'seq-item-ind',
  'single-quoted-scalar',
  'space',
]);
const BLOCK_HEADER = /^[>|]-?$/;
/** Some of these are no text to a reader of YAML. */
const NAME = /^(?!(?:true|false|null)$)[a-z][a-z\d-]*$/;

/**
 * What a document’s details say, when they are written so plainly that no rule can object to them and both programs that
 * make the site read the same; else undefined, and the rules look closely. That spares `yaml`, whose syntax tree knows
 * every position but takes twice as long to make as everything else that is done with the details.
 */
export function readEveryday(source: YamlSource): unknown {
  if (!source.path.endsWith('.mdx') || !isEveryday(source.tokens)) return undefined;
  try {
    const [first, ...others] = readersOf(source.path).map((reader) => reader.read(source));
    const isSame = others.every((other) => isDeepStrictEqual(first, other));
    return isSame && nullsIn(first) === nullsWritten(source.tokens) ? first : undefined;
  } catch {
    return undefined;
  }
}

function isEveryday(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ type }) => type === 'map-value-ind')) return false;
  return tokens.every((token, index) => {
    if (!EVERYDAY.has(token.type)) return false;
    switch (token.type) {
      case 'block-scalar-header':
        return BLOCK_HEADER.test(token.source);
      case 'plain':
        return isName(tokens, index)
          ? NAME.test(token.source) && !isMagic(token.source, true)
          : isBlockText(tokens, index) || isEverydayValue(token.source);
      case 'comment':
        return /^(?:space|newline)?$/.test(tokens[index - 1]?.type ?? '');
      case 'map-value-ind':
        return isBehindName(tokens, index);
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return !isName(tokens, index) && !/[\\\n]/.test(token.source);
      default:
        return true;
    }
  });
}

function isEverydayValue(source: string): boolean {
  return !source.includes('\n') && judgePlain(source) === undefined;
}

/** Whether a colon stands behind a name, and not behind a list or nothing at all. */
function isBehindName(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1];
  return (last?.type === 'space' ? tokens[index - 2] : last)?.type === 'plain';
}

/** Whether a colon follows. */
function isName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (next?.type === 'space' ? tokens[index + 2] : next)?.type === 'map-value-ind';
}

/** Whether it is the text below a `>-`. */
function isBlockText(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.type === 'newline' && tokens[index - 2]?.type === 'block-scalar-header';
}

function nullsWritten(tokens: readonly Token[]): number {
  return tokens.filter(({ type, source }) => type === 'plain' && source === 'null').length;
}

/** A detail with nothing behind its name is null too, though nobody wrote it. */
function nullsIn(value: unknown): number {
  if (value === null) return 1;
  if (typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + nullsIn(inner), 0);
}
