import { citationInWords } from '../../domain/paragraph-number.ts';
import type { Update } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { citedAs, numberedLists } from '../body/numbered-lists.ts';
import { listed } from '../body/quoted.ts';
import type { DocumentFile } from '../project/project.ts';
import { updatesOf } from '../sources.ts';

/** What of an update can be cited. */
export type Outline = {
  /** The numbers of its paragraphs in reading order. */
  paragraphs: ReadonlySet<string>;
  /** The indicators of each line of its table; undefined where the lines are out of order, which is reported already. */
  lines: ReadonlyMap<number, readonly string[]> | undefined;
};

const outlines = new WeakMap<CheckContext, ReadonlyMap<string, Outline>>();

/**
 * The outline of each update, by its id. An update whose text cannot be read or whose numbers are in disorder has none, so
 * that its fault is not reported again for all that cites it.
 */
export function outlinesOf(context: CheckContext): ReadonlyMap<string, Outline> {
  const known = outlines.get(context) ?? readOutlines(context);
  outlines.set(context, known);
  return known;
}

/** What is wrong with a citation of an update, in a sentence; undefined when it is there. */
export function citationFault(
  citation: string,
  update: string,
  { paragraphs, lines }: Outline,
): string | undefined {
  if (citation.startsWith('line-')) {
    const line = Number(citation.slice('line-'.length));
    if (lines === undefined || lines.has(line)) return undefined;
    const known = [...lines.keys()];
    const range =
      known.length > 0 ? `The lines of its table are ${stretch(known.map(String))}.` : 'It has no table.';
    return `The update ${update} has no line ${line}. ${range}`;
  }
  if (paragraphs.has(citation)) return undefined;
  return `The update ${update} has no ${citationInWords(citation)}. ${nearbyParagraphs(citation, paragraphs)}`;
}

function readOutlines(context: CheckContext): ReadonlyMap<string, Outline> {
  return new Map(
    updatesOf(context).flatMap(({ item: update, file }) => {
      const paragraphs = context.misnumbered.has(file.path) ? undefined : paragraphsIn(file);
      return paragraphs ? [[update.id, { paragraphs, lines: linesOf(update) }]] : [];
    }),
  );
}

function linesOf({ table }: Update): ReadonlyMap<number, readonly string[]> | undefined {
  const isInOrder = table.every(({ line }, index) => line === index + 1);
  return isInOrder ? new Map(table.map(({ line, indicators }) => [line, indicators])) : undefined;
}

function paragraphsIn({ tree }: DocumentFile): ReadonlySet<string> | undefined {
  if (tree === undefined) return undefined;
  const items = numberedLists(tree).flatMap((list) => list.items);
  return new Set(items.map(({ positions }) => citedAs(positions)));
}

/** Where to look instead: the parts of the paragraph that is there, else the paragraphs there are. */
function nearbyParagraphs(citation: string, paragraphs: ReadonlySet<string>): string {
  const whole = /^\d+/.exec(citation)?.[0] ?? '';
  const parts = [...paragraphs].filter(
    (number) => number.startsWith(whole) && /^[a-z]/.test(number.slice(whole.length)),
  );
  if (paragraphs.has(whole) && whole !== citation) {
    return parts.length > 0
      ? `Paragraph ${whole} has ${stretch(parts)}.`
      : `Paragraph ${whole} has no parts.`;
  }
  const tops = [...paragraphs].filter((number) => /^\d+$/.test(number));
  return tops.length > 0 ? `Its paragraphs are ${stretch(tops)}.` : 'Its text has no numbered paragraphs.';
}

/** “1”, “7a and 7b” or “1 to 25”. */
function stretch(names: readonly string[]): string {
  return names.length < 3 ? listed(names) : `${names[0]} to ${names.at(-1)}`;
}
