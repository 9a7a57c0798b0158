import type { Edition, Update } from '../library.ts';
import type { SealedEdition } from './ledger.ts';

/**
 * The kept editions that are no longer what is published: all but the newest of each update, and that one too where the
 * update has been changed since.
 * @param differs whether a kept edition differs from its update as it is now
 */
export function supersededAmong(
  editions: readonly SealedEdition[],
  differs: (edition: SealedEdition) => boolean,
): SealedEdition[] {
  const newest = new Map(editions.map((edition) => [edition.update, edition]));
  return editions.filter((edition) => newest.get(edition.update) !== edition || differs(edition));
}

/** An update as it is in its file: its details, and its text. */
type Written = { data: unknown; text: string };

/**
 * Whether an update still is what was kept of it. Its file may have other remarks, an order of its own, other blank lines and
 * more spaces between words: of those readers see nothing.
 */
export function isAsKept(kept: Written, now: Written): boolean {
  return inBrief(kept.text) === inBrief(now.text) && detailsOf(kept) === detailsOf(now);
}

function detailsOf({ data }: Written): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}

/** A text less what is not seen of its spaces. Two of them at the end of a line, with another line behind, break it. */
function inBrief(text: string): string {
  return withSingleSpaces(text.replaceAll('\r\n', '\n'))
    .replace(/(?<=\S)[ \t](?=\n|$)/g, '')
    .replace(/[ \t]+(?=\n[ \t]*(?:\n|$)|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Where a text is shown as it is typed, every space of it is seen. */
const TYPED = /^[ \t]*(?:```|~~~)/m;
/** How far in a line begins, and the sign of a list: these spaces say what belongs below what. */
const BEGINNING = /^[ \t]*(?:(?:\d+[.)]|[-*+])[ \t]+)*/;

/** A text with one space between two words, as readers see it. */
function withSingleSpaces(text: string): string {
  if (TYPED.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const [beginning = ''] = BEGINNING.exec(line) ?? [];
      return `${beginning}${line.slice(beginning.length).replace(/\s+(?=\S)/g, ' ')}`;
    })
    .join('\n');
}

/** A kept edition as part of a library: an update like any other, with its place among the editions. */
export function editionOf({ update, edition, since }: SealedEdition, document: Omit<Update, 'id'>): Edition {
  return { ...document, id: update, edition: Number(edition), since };
}
