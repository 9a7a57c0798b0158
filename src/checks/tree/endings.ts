import { endingsIn, partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

/** What to know of an ending that is not the right one, by pattern. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^\.(md|markdown|mdown|mkd)$/i, 'It is read as another kind of text, in which nothing is checked.'],
  [
    /^\.(m?[jt]sx?|c[jt]s|astro|html?|vue|svelte|php)$/i,
    'A file of this kind can hold a program, which must never be among the content.',
  ],
  [
    /^\.(bak|old|orig|rej|tmp|temp|swp|swo|copy|save|draft)$|~$/i,
    'It looks like a copy that was left behind.',
  ],
  [
    /^\.(docx?|odt|pdf|rtf|xlsx?|ods|pages|txt)$/i,
    'Files from a word processor or spreadsheet are not read.',
  ],
];

/** Endings: what has another one is skipped in silence, or read in another way. */
export const endings: EntryRule = (entry) => {
  const { folder, stem, ending } = partsOf(entry.path);
  const allowed = endingsIn(folder);
  const [recommended] = allowed;
  if (recommended === undefined || allowed.includes(ending)) return undefined;
  const wanted = allowed.length === 1 ? `“${recommended}”` : `one of ${allowed.join(', ')}`;
  const reason = reasonOf(ending, allowed);
  return problemWith(entry, {
    id: 'tree-wrong-ending',
    message: `The files of ${folder}/ end in ${wanted}; this one ${ending ? `ends in “${ending}”` : 'has no ending'}.${reason}`,
    mend: `Rename the file to ${stem}${recommended} if it belongs here, or take it out.`,
  });
};

function reasonOf(ending: string, allowed: readonly string[]): string {
  if (allowed.includes(ending.toLowerCase())) return ' Capital letters count.';
  const reason = REASONS.find(([pattern]) => pattern.test(ending))?.[1];
  return reason === undefined ? '' : ` ${reason}`;
}
