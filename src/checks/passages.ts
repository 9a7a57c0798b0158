import type { MdastNode } from 'satteri';
import { citedAs, numberedLists } from './body/numbered-lists.ts';
import { isElement, nearestAbove, visitsOf } from './body/visits.ts';
import type { Visit } from './body/visits.ts';
import type { Place } from './problem.ts';
import { placeAt, rangeOfKey } from './project/place.ts';
import type { DataFile, DocumentFile, TextFile } from './project/project.ts';

/** Stands in a passage for a component and for words that are shown as typed: neither is read as words. */
export const STAND_IN = '\uFFFC';

/** Words that are read together: a paragraph, a heading, a cell, a note of ours, or a detail at the top of a file. */
export type Passage = {
  text: string;
  /** Whether it is a `<Note>`: ours, beside what the record says. */
  isNote: boolean;
  /** The number of the paragraph it stands in, or undefined when it stands in none. */
  paragraph: string | undefined;
  /** The keys that lead to a detail, outermost first; undefined in the text of a document. */
  keys: readonly PropertyKey[] | undefined;
  /** The components in it, each with the place of its stand-in; none in a detail. */
  components: readonly { start: number; visit: Visit }[];
  /** Where in its file some of its words stand. */
  placeOf(start: number, length: number): Place;
};

/** A run of characters that stand together in the source too. `raw` differs where the source has escapes. */
type Piece = { start: number; value: string; source: number; raw: string; visit?: Visit };

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

const passages = new WeakMap<DocumentFile, Passage[]>();

/** Every node of a document's text, in reading order; none when it cannot be read. */
export function visitsIn({ tree }: DocumentFile): readonly Visit[] {
  return tree === undefined ? [] : visitsOf(tree);
}

/** The passages of a document's text, in reading order; none when it cannot be read. Worked out once for a file. */
export function passagesIn(file: DocumentFile): readonly Passage[] {
  const found = passages.get(file) ?? (file.tree ? collect(file, file.tree) : []);
  passages.set(file, found);
  return found;
}

/** The details of a file, at the top or in data, whose last key is one of these, as passages. */
export function detailsIn(file: DocumentFile | DataFile, wanted: ReadonlySet<string>): Passage[] {
  return wordsAtTop(file)
    .filter(({ name }) => wanted.has(name))
    .map(({ keys, text }) => ({
      text,
      isNote: false,
      paragraph: undefined,
      keys,
      components: [],
      placeOf: (start, length) => {
        const range = rangeOfKey(file, keys, 'value');
        const raw = file.text.slice(range.start, range.end);
        return placeOfPiece(file, { start: 0, value: text, source: range.start, raw }, start, length);
      },
    }));
}

function collect(file: DocumentFile, tree: MdastNode): Passage[] {
  const blocks = Map.groupBy(visitsIn(file).filter(isReadable), blockOf);
  const numbers = paragraphNumbers(tree);
  return [...blocks].map(([block, visits]) => {
    const pieces = piecesOf(file, visits);
    const item = nearestAbove(block, ({ node }) => numbers.has(node));
    return {
      text: pieces.map(({ value }) => value).join(''),
      isNote:
        isElement(block, 'Note') || nearestAbove(block, (above) => isElement(above, 'Note')) !== undefined,
      paragraph: item && numbers.get(item.node),
      keys: undefined,
      components: pieces.flatMap(({ start, visit }) =>
        visit?.node.type === 'mdxJsxTextElement' ? [{ start, visit }] : [],
      ),
      placeOf: (start, length) => {
        const piece = pieces.findLast((one) => one.start <= start);
        return piece ? placeOfPiece(file, piece, start, length) : placeAt(file, 0);
      },
    };
  });
}

function paragraphNumbers(tree: MdastNode): ReadonlyMap<MdastNode, string> {
  const items = numberedLists(tree).flatMap((list) => list.items);
  return new Map(items.map(({ item, positions }) => [item, citedAs(positions)]));
}

function isReadable({ node }: Visit): boolean {
  return (
    node.type === 'text' ||
    node.type === 'break' ||
    node.type === 'inlineCode' ||
    node.type === 'mdxJsxTextElement'
  );
}

function blockOf(visit: Visit): Visit {
  const block = nearestAbove(visit, (above) => BLOCKS.has(above.node.type) || isElement(above, 'Note'));
  return block ?? visit.above ?? visit;
}

function piecesOf({ text }: TextFile, visits: readonly Visit[]): Piece[] {
  let start = 0;
  return visits.map((visit) => {
    const { node } = visit;
    const source = node.position?.start.offset ?? 0;
    const value = node.type === 'text' ? node.value : node.type === 'break' ? '\n' : STAND_IN;
    const raw = text.slice(source, node.position?.end.offset ?? source);
    const piece = { start, value, source, raw, visit };
    start += value.length;
    return piece;
  });
}

/** Where escapes make the source longer than what it says, the words are looked for, each repeat of them by its turn. */
function placeOfPiece(
  file: TextFile,
  { start, value, source, raw }: Piece,
  at: number,
  length: number,
): Place {
  const inside = at - start;
  if (raw === value) return placeAt(file, source + inside, length);
  const words = value.slice(inside, inside + length);
  const turn = value.slice(0, inside).split(words).length;
  let found = -1;
  for (let time = 0; time < turn; time++) found = raw.indexOf(words, found + 1);
  return found === -1 ? placeAt(file, source, raw.length) : placeAt(file, source + found, length);
}

/** Words of a detail, with the keys that lead to them and the last of these that is a name. */
type Words = { keys: readonly PropertyKey[]; name: string; text: string };

const details = new WeakMap<DocumentFile | DataFile, readonly Words[]>();

/** All words of a file's details. Worked out once for a file. */
function wordsAtTop(file: DocumentFile | DataFile): readonly Words[] {
  const found = details.get(file) ?? wordsBelow(file.yaml.data, [], '');
  details.set(file, found);
  return found;
}

function wordsBelow(value: unknown, keys: readonly PropertyKey[], name: string): Words[] {
  if (typeof value === 'string') return [{ keys, name, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => wordsBelow(item, [...keys, index], name));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => wordsBelow(item, [...keys, key], key));
}
