import { acronymsIn, isSpeltOut, singular } from '../../domain/acronym.ts';
import { byText } from '../by-text.ts';
import type { Check, CheckContext } from '../context.ts';
import { entryToCopy } from '../entry-to-copy.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { dataFileAt } from '../project/project.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import { decisionsOf, indicatorsOf, pagesOf, strategiesOf, updatesOf } from '../sources.ts';

/** The details of files that readers see as words. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'title',
    'short',
    'summary',
    'headings',
    'definition',
    'of',
    'reason',
    'note',
    'tolerance-note',
    'agreed',
  ],
  ...['promise', 'progress', 'source', 'text', 'reasons', 'alternatives', 'conflicts', 'dispensations'],
  ...[
    'notice',
    'service',
    'description',
    'requesters',
    'published-note',
    'stated-words',
    'override',
    'exempt',
    'not-applicable',
    'by',
    'printed',
    'means',
  ],
]);

/** The acronyms of a text. */
const acronymsOf = byText(acronymsIn);

/** Acronyms that neither the glossary nor the words beside them explain. Each is told once a file. */
export const acronyms: Check = (context) => {
  const explained = explainedWords(context);
  return filesWithWords(context).flatMap((file) => {
    const passages = 'body' in file ? passagesIn(file) : [];
    return unexplained([...detailsIn(file, WORDS), ...passages], explained);
  });
};

function unexplained(passages: readonly Passage[], explained: ReadonlySet<string>): Problem[] {
  const told = new Set<string>();
  return passages.flatMap(({ text, placeOf }) =>
    acronymsOf(text).flatMap(({ acronym, start }) => {
      const one = singular(acronym);
      const isKnown = explained.has(acronym) || explained.has(one) || explained.has(compound(text, start));
      if (isKnown || told.has(one) || isSpeltOut(text, acronym)) return [];
      told.add(one);
      const word = compound(text, start);
      const term = /^\p{Lu}+-\d+$/u.test(word) ? word : one;
      return [
        {
          id: 'references-acronym' as const,
          ...placeOf(start, acronym.length),
          message: `“${term === word ? term : acronym}” is not explained: neither the glossary nor the words beside it say what the letters stand for.`,
          mend: `Write out what it stands for, with the letters in brackets behind it. Or add this to data/glossary.yaml, and fill in what is marked ???:${entryFor(term)}`,
        },
      ];
    }),
  );
}

/** The entry of the glossary to write, less what only a person knows. */
function entryFor(acronym: string): string {
  return entryToCopy([
    ['id', acronym.toLowerCase().replace(/[^a-z\d]+/g, '-')],
    ['term', acronym],
    ['stands', '???'],
    ['means', '???'],
  ]);
}

/** The glossary's terms, and every word of what their letters stand for: HM Revenue & Customs explains HM enough. */
function explainedWords({ library }: CheckContext): ReadonlySet<string> {
  const words = library.glossary.flatMap(({ term, stands = '' }) => [term, ...stands.split(/\s+/)]);
  return new Set(words);
}

/** The word with hyphens that a run of capitals stands in: S-WORK. */
function compound(text: string, start: number): string {
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(start, start + 20))?.[0] ?? '';
  return before + after;
}

function filesWithWords(context: CheckContext): (DocumentFile | DataFile)[] {
  const own = ['data/site.yaml', 'data/glossary.yaml'].flatMap(
    (path) => dataFileAt(context.project, path) ?? [],
  );
  const others = [updatesOf, decisionsOf, pagesOf, indicatorsOf, strategiesOf].flatMap((sources) =>
    sources(context).map(({ file }) => file),
  );
  return [...own, ...others];
}
