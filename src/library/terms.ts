import type { Term } from '../schemas/glossary.ts';
import type { Library, Update } from './library.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The glossary's terms that stand in the text of an update, in alphabetical order. */
export function termsIn(update: Update, library: Library): Term[] {
  const text = paragraphsOf(update, library)
    .map((paragraph) => paragraph.text)
    .join('\n');
  return library.glossary.filter(({ term }) => wholeWord(term).test(text));
}

/** A term as a word of its own. Acronyms and names keep their capitals; other words may begin a sentence. */
function wholeWord(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const keepsCapitals = /\p{Lu}/u.test(term.slice(1));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, keepsCapitals ? 'u' : 'iu');
}
