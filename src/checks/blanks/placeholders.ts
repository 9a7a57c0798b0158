import { isPlaceholder } from '../decisions/placeholder-words.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import { nameOf } from '../schema/fault.ts';

/** Details that say nothing if they only hold the place of words. A decision's have a rule of their own, which the law asks for. */
const DETAILS: ReadonlySet<string> = new Set([
  ...['title', 'short', 'summary', 'definition', 'means', 'promise', 'reason', 'headings', 'of'],
  ...['council', 'council-short', 'service', 'description', 'contact', 'agreed'],
]);

/** What people write where they mean to write something else later, and nobody else does. */
const STAND_INS =
  /\b(?:tb[acd]|todo|fixme|lorem ipsum)\b|\[(?:insert|add|enter|number|figure|name|date|text|xx+)\b[^\]\n]{0,60}\]|(?<![\p{L}\p{N}])x{2,4}(?=\s?%|\sper cent|\s(?:children|young|people|families|pupils|care leavers)\b)|_{3,}/giu;

/** Details that hold the place of words: “TBC”, “-”, “Untitled”. */
export function placeholderDetails(file: DocumentFile | DataFile): Problem[] {
  if ('collection' in file && file.collection === 'decisions') return [];
  return detailsIn(file, DETAILS)
    .filter(({ text }) => saysNothing(text))
    .map(({ text, keys = [], placeOf }) => ({
      id: 'blanks-placeholder',
      ...placeOf(0, text.length),
      message: `“${text}” only holds the place of what belongs after ${nameOf(keys)}.`,
    }));
}

/** Words in a text that hold the place of others. */
export function placeholderWords(file: DocumentFile): Problem[] {
  return passagesIn(file).flatMap(({ text, placeOf }) =>
    [...text.matchAll(STAND_INS)].map(({ 0: words, index }) => ({
      id: 'blanks-placeholder',
      ...placeOf(index, words.length),
      message: `“${words}” only holds the place of words that are still to be written.`,
    })),
  );
}

/** A few words such as “No” hold no place where there is no question; nor do signs and digits, which may be a name. */
function saysNothing(text: string): boolean {
  const words = text.trim();
  if (!/\p{L}{3}/u.test(words)) return /^(?:n\/?[ak]|[-–—.?_]+)$/i.test(words);
  return isPlaceholder(words) || /^untitled\b/i.test(words) || /\blorem ipsum\b/i.test(words);
}
