import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { blank } from '../project/blank.ts';
import { placeAt } from '../project/place.ts';
import type { YamlPart } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { slipOf } from './slips.ts';
import type { YamlSource, YamlText } from './source.ts';

/** Parses YAML. Of what cannot be read only the first is reported: the rest mostly follows from it. */
export function parseYaml(source: YamlSource): { yaml: YamlPart } | { problem: Problem } {
  try {
    const document = documentOf(source);
    const [error] = document.errors;
    if (error) return { problem: unreadable(source, error) };
    return { yaml: { document, data: document.toJS({ maxAliasCount: 0 }) } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The details stand too many levels deep to be read.';
    return { problem: { id: 'bytes-nesting', ...placeAt(source, source.start), message } };
  }
}

/** YAML whose data is known already, and whose syntax tree is made when a position is asked for. */
export function parsedLater({ text, start, end }: YamlText, data: unknown): YamlPart {
  let document: Document.Parsed | undefined;
  return {
    data,
    get document() {
      document ??= documentOf({ text, start, end });
      return document;
    },
  };
}

/** The YAML is parsed with what stands before it blanked out, so that its positions are those of the file. */
function documentOf({ text, start, end }: Omit<YamlText, 'path'>): Document.Parsed {
  const blanked = blank(text.slice(0, start)) + text.slice(start, end);
  return parseDocument(blanked, {
    prettyErrors: false,
    logLevel: 'error',
    // Found by a rule of ours: this one compares every key with every other.
    uniqueKeys: false,
  });
}

function unreadable(
  source: YamlSource,
  error: { code: string; message: string; pos: [number, number] },
): Problem {
  const { text } = source;
  const offset = Math.min(error.pos[0], Math.max(source.start, source.end - 1));
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  const lastBracket = source.tokens.findLast(
    ({ type, start }) => start < offset && (type === 'flow-seq-start' || type === 'flow-map-start'),
  );
  const { code, message: reason } = error;
  const failure = {
    code,
    reason,
    offset,
    text,
    start: source.start,
    line,
    lineStart,
    lastBracket,
  };
  const { start, end, message, mend } = slipOf(failure);
  const from = start ?? lineStart + (line.length - line.trimStart().length);
  const to = end ?? Math.max(from + 1, lineStart + line.trimEnd().length);
  return { id: 'frontmatter-not-yaml', ...placeAt(source, from, to - from), message, ...(mend && { mend }) };
}
