import { isSmall } from '../../domain/disclosure/small.ts';
import { visitsOf, visitsTo } from '../body/visits.ts';
import type { Check } from '../context.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import { decisionsOf, indicatorsOf, pagesOf, strategiesOf, updatesOf } from '../sources.ts';
import { fewInWords } from './finding.ts';
import { peopleToldIn } from './people-told.ts';

/** Details that readers see as sentences. */
const DETAILS: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'note', 'promise', 'progress', 'text', 'source', 'definition', 'short', 'reason'],
  ...['reasons', 'alternatives', 'conflicts', 'dispensations', 'published-note', 'tolerance-note'],
  ...['exempt', 'not-applicable', 'override', 'description', 'notice'],
]);

/** Small numbers of people that words tell, in the text of documents and in their details. */
export const textCounts: Check = (context) => {
  const threshold = context.library.site['small-number-threshold'];
  const documents = [updatesOf(context), decisionsOf(context), pagesOf(context)].flat();
  const data = [indicatorsOf(context), strategiesOf(context)].flat();
  const site = dataFileAt(context.project, 'data/site.yaml') ?? [];
  const files: (DocumentFile | DataFile)[] = [...documents, ...data].map(({ file }) => file).concat(site);
  return files.flatMap((file) => [
    ...passagesOf(file).flatMap((passage) => problemsIn(passage, threshold)),
    ...('tree' in file ? otherWords(file, threshold) : []),
  ]);
};

/** The note of a hidden figure has a stricter rule of its own, and why an exception was made is not shown. */
function passagesOf(file: DocumentFile | DataFile): Passage[] {
  const hidden = hiddenFigures(file);
  const details = detailsIn(file, DETAILS).filter(
    ({ keys: [list, index, key] = [] }) =>
      list !== 'small-number-exceptions' &&
      !(list === 'figures' && key === 'note' && hidden.has(index as number)),
  );
  return 'tree' in file ? [...details, ...passagesIn(file)] : details;
}

function hiddenFigures({ yaml }: DocumentFile | DataFile): ReadonlySet<number> {
  const { figures = [] } = (yaml.data ?? {}) as { figures?: { markers?: string[] }[] };
  return new Set(figures.flatMap(({ markers = [] }, index) => (markers.includes('c') ? [index] : [])));
}

function problemsIn({ text, placeOf }: Passage, threshold: number): Problem[] {
  return peopleToldIn(text, threshold).map((told) => ({
    ...problemOf(told.text, threshold),
    ...placeOf(told.start, told.text.length),
  }));
}

/** Words shown as typed, and the words that stand for a picture, are read as well. */
function otherWords(file: DocumentFile, threshold: number): Problem[] {
  if (file.tree === undefined) return [];
  const visits = visitsOf(file.tree);
  const typed = visitsTo(visits, 'inlineCode').map(({ node }) => ({ node, words: node.value }));
  const pictures = visitsTo(visits, 'image').map(({ node }) => ({ node, words: node.alt ?? '' }));
  return [...typed, ...pictures].flatMap(({ node, words }) => {
    const told = peopleToldIn(words, threshold)[0]?.text ?? bareNumber(words, threshold);
    return told === undefined ? [] : [{ ...problemOf(told, threshold), ...placeOfNode(file, node) }];
  });
}

/** A number by itself, so that “`3` children” is not taken for words about children. */
function bareNumber(words: string, threshold: number): string | undefined {
  const number = words.trim();
  return /^\d{1,2}$/.test(number) && isSmall(Number(number), threshold) ? number : undefined;
}

function problemOf(words: string, threshold: number): Pick<Problem, 'id' | 'message'> {
  const told = words.replace(/\s+/g, ' ');
  const message = `“${told}” tells a number of people ${fewInWords(threshold)}, which could tell who they are.`;
  return { id: 'disclosure-number-in-text', message };
}
